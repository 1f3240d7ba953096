import { consolidate } from "./consolidate";
import type { MergeMention, MergeSide } from "./merge-side";

/** An event as one side of a comparison, from the mentions it rests on. Throws on an empty list. */
export function sideOfMentions(mentions: readonly MergeMention[]): MergeSide {
  const { confidence: _, ...event } = consolidate(mentions);
  return {
    ...event,
    passages: mentions.flatMap(({ passages }) => passages),
    articles: mentions.map(({ article }) => article),
  };
}
