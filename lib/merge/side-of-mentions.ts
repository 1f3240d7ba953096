import { consolidate, sortMentions } from "./consolidate";
import type { MergeMention, MergeSide } from "./merge-side";

/** An event as one side of a comparison, from the mentions it rests on. Throws on an empty list. */
export function sideOfMentions(mentions: readonly MergeMention[]): MergeSide {
  const { confidence: _, ...event } = consolidate(mentions);
  const sorted = sortMentions(mentions);
  return {
    ...event,
    passages: sorted.flatMap(({ passages }) => passages),
    articles: sorted.map(({ article }) => article),
  };
}
