import type { TimelineEvent } from "./event";

/** What of an event says how much it asks to be seen. */
export type Weighed = Pick<
  TimelineEvent,
  "type" | "review" | "killed" | "injured" | "articleCount" | "publishers" | "annotationCount"
> & {
  /** The highest rank among its actors, 0 to 2; without it they do not count. */
  readonly actorRank?: number;
};

const VOICES_WEIGHT = 2;
const TOLL_WEIGHT = 3;
/** About as many injured weigh as much as one dead. */
const INJURED_PER_DEAD = 8;
const RANK_WEIGHT = 1;
const REVIEWED = 2;
const MOST_FOR_NOTES = 2;

/**
 * What is added by the id, less than any difference a reader would name: most statements weigh the same, and those of them that are drawn
 * are to stand all over the window and not all at its end.
 */
export const SPREAD = 0.5;

/**
 * How much an event asks to be seen when not all fit: the toll first, then how many publishers report it (articles of one publisher are
 * one voice), who is in it, that a person confirmed or edited it, and notes on it; a statement less than a deed. Figures grow by their
 * logarithm: ten dead against twenty matter more than 110 against 120. When it happened does not count, only between equals
 * (`moreImportant`), so that an event keeps its importance as the window moves and as others come in.
 */
export function importance(event: Weighed): number {
  const dead = (event.killed?.[1] ?? 0) + (event.injured?.[1] ?? 0) / INJURED_PER_DEAD;
  const voices = Math.max(event.publishers.length, Math.min(1, event.articleCount));
  return (
    TOLL_WEIGHT * Math.log2(1 + dead) +
    VOICES_WEIGHT * Math.log2(1 + voices) +
    RANK_WEIGHT * (event.actorRank ?? 0) +
    (event.review === "unreviewed" ? 0 : REVIEWED) +
    Math.min(MOST_FOR_NOTES, event.annotationCount) +
    (event.type === "statement" ? 0 : 1)
  );
}

/** The order in which events get room: the more important first, between equals the later, then by id. */
export const moreImportant = (
  a: { readonly importance: number; readonly startsAt: number; readonly id: string },
  b: { readonly importance: number; readonly startsAt: number; readonly id: string },
): number => b.importance - a.importance || b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1);
