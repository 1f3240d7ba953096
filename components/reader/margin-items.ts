import type { Annotation } from "@/lib/timeline/event";
import type { Chosen } from "./chosen-stretch";
import type { Draft } from "./margin";
import { eventsOf, type ReaderEvent, type ReaderPassage } from "./reader-passage";

/** One thing beside the text. `at` is the UTF-16 offset of the words it belongs to. */
export type MarginItem = { readonly key: string; readonly at: number; readonly chosen: boolean } & (
  | {
      readonly kind: "event";
      readonly event: ReaderEvent;
      readonly notes: readonly Annotation[];
      /** The passage of this event that is chosen, else its first. */
      readonly passage: ReaderPassage;
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
  const items: MarginItem[] = eventsOf(passages).map((event) => {
    const passage = event.passages.find(({ id }) => chosen?.passages.some((one) => one.id === id));
    const notes = annotations.filter((note) =>
      passages.some((p) => p.id === note.passage?.id && p.eventId === event.id),
    );
    return {
      kind: "event",
      key: event.id,
      at: (passage ?? event.passages[0]).from,
      chosen: draft === null && passage !== undefined,
      event,
      notes,
      passage: passage ?? event.passages[0],
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
