import type { Annotation } from "@/lib/timeline/event";
import type { Chosen } from "./chosen-stretch";
import type { Draft } from "./margin";
import { eventsOf, type ReaderEvent, type ReaderPassage } from "./reader-passage";

export type OtherEvent = { readonly event: ReaderEvent; readonly notes: readonly Annotation[] };

/** One thing beside the text. `at` is the UTF-16 offset of the words it belongs to. */
export type MarginItem = { readonly key: string; readonly at: number; readonly chosen: boolean } & (
  | {
      readonly kind: "event";
      readonly event: ReaderEvent;
      readonly notes: readonly Annotation[];
      /** The passage of this event that is chosen, else its first. */
      readonly passage: ReaderPassage;
      /** Other events that rest on the chosen words; they have no entry of their own meanwhile. */
      readonly others: readonly OtherEvent[];
    }
  | { readonly kind: "note"; readonly annotation: Annotation }
  | { readonly kind: "draft"; readonly draft: Draft }
);

/** Events, notes on other words and the note being written, in the order of the text. An event moves to its chosen passage. */
export function marginItems(
  passages: readonly ReaderPassage[],
  annotations: readonly Annotation[],
  chosen: Chosen | null,
  draft: Draft | null,
): MarginItem[] {
  const events = eventsOf(passages);
  const passageOf = (event: ReaderEvent) =>
    event.passages.find(({ from, to }) => chosen?.passages.some((one) => one.from === from && one.to === to));
  const sharing = draft === null ? events.filter((event) => passageOf(event) !== undefined) : [];
  const noted = chosen?.annotation?.passage?.id;
  const opened = sharing.find((event) => event.passages.some(({ id }) => id === noted)) ?? sharing[0];
  const notesOf = (event: ReaderEvent) =>
    annotations.filter((note) => passages.some((p) => p.id === note.passage?.id && p.eventId === event.id));
  const items: MarginItem[] = events.flatMap((event) => {
    if (event !== opened && sharing.includes(event)) return [];
    const passage = passageOf(event);
    return {
      kind: "event" as const,
      key: event.id,
      at: (passage ?? event.passages[0]).from,
      chosen: event === opened,
      event,
      notes: notesOf(event),
      passage: passage ?? event.passages[0],
      others:
        event === opened
          ? sharing
              .filter((other) => other !== opened)
              .map((other) => ({ event: other, notes: notesOf(other) }))
          : [],
    };
  });
  for (const annotation of annotations) {
    if (!annotation.passage || passages.some(({ id }) => id === annotation.passage?.id)) continue;
    const isChosen = chosen?.annotation?.id === annotation.id;
    // Notes come with code points; only their order among the others hangs on the difference.
    const at = isChosen ? chosen.from : annotation.passage.start;
    items.push({ kind: "note", key: annotation.id, at, chosen: draft === null && isChosen, annotation });
  }
  if (draft) items.push({ kind: "draft", key: "draft", at: draft.from, chosen: true, draft });
  return items.sort((a, b) => a.at - b.at);
}
