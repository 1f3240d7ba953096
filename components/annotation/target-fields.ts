import type { NoteTarget } from "./note-target";

/** A target as hidden fields of a form; the server action reads the same names. */
export function targetFields(timeline: string, target: NoteTarget): Readonly<Record<string, string>> {
  switch (target.kind) {
    case "event":
      return { timeline, on: "event", eventId: target.eventId };
    case "passage":
      return { timeline, on: "passage", passageId: target.passageId, eventId: target.eventId ?? "" };
    case "selection":
      return {
        timeline,
        on: "selection",
        articleId: target.articleId,
        version: String(target.version),
        start: String(target.start),
        end: String(target.end),
        quote: target.quote,
      };
  }
}
