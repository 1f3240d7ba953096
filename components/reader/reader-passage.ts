import type { EventType } from "@/lib/extract/mention";

/** A passage of an event as the reader marks it. `start`/`end` count code points, `from`/`to` UTF-16 units; both half-open. */
export type ReaderPassage = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  readonly eventId: string;
  readonly eventTitle: string;
  readonly eventType: EventType;
  /** The passage at the publisher, null when the article has no web address. */
  readonly original: string | null;
};

/** An event of the article with its passages in the order of the text. */
export type ReaderEvent = {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly passages: readonly [ReaderPassage, ...ReaderPassage[]];
};

/** The events of an article in the order in which the text first tells of them. */
export function eventsOf(passages: readonly ReaderPassage[]): ReaderEvent[] {
  const events = new Map<string, ReaderEvent>();
  for (const passage of passages.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const known = events.get(passage.eventId);
    if (known?.passages.some(({ from, to }) => from === passage.from && to === passage.to)) continue;
    events.set(passage.eventId, {
      id: passage.eventId,
      title: passage.eventTitle,
      type: passage.eventType,
      passages: known ? [...known.passages, passage] : [passage],
    });
  }
  return [...events.values()];
}
