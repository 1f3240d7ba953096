import type { EventStatus, EventType, NamedActor, Toll } from "../extract/mention";
import type { Location } from "../places/location";
import type { EventDate } from "../time/event-date";
import type { MergeReason } from "../timeline/event";

export type { MergeReason };

/** The article a mention comes from, as far as merging looks at it. */
export type MergeArticle = {
  /** Any id that is the same for two mentions of one article. */
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
};

/** A mention as merging sees it: what its row holds, its best passages' text, and its article. Plain JSON. */
export type MergeMention = {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly title: string;
  readonly date: EventDate;
  readonly place: string | null;
  readonly location: Location | null;
  readonly actors: readonly NamedActor[];
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Text of its passages, best first. */
  readonly passages: readonly string[];
  readonly article: MergeArticle;
};

/** What one or more mentions say together. */
export type ConsolidatedEvent = {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly title: string;
  readonly date: EventDate;
  readonly place: string | null;
  /** Where the mentions that name this place agree it is. */
  readonly location: Location | null;
  readonly actors: readonly NamedActor[];
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  readonly confidence: number;
};

/** One side of the question "are these two one happening?": an event with all that its articles say of it. */
export type MergeSide = Omit<ConsolidatedEvent, "confidence"> & {
  readonly passages: readonly string[];
  readonly articles: readonly MergeArticle[];
};

/** A feature that looked at both sides; null when it has nothing to say. */
export type Feature = (a: MergeSide, b: MergeSide) => MergeReason | null;

/** Weight of a reason that no other evidence outweighs. */
export const VETO = -20;
