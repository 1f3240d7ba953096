import type { ActorRole, ClaimAttribute, EventStatus, EventType, Reason, Toll } from "../extract/mention";
import type { Location } from "../places/location";
import type { EventDate } from "../time/event-date";

export type Review = "unreviewed" | "confirmed" | "edited" | "rejected";

/** An event as lists and the canvas show it. Ids are the short ones of links, and everything is plain JSON. */
export type TimelineEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly review: Review;
  readonly title: string;
  readonly date: EventDate;
  /** ISO instant by which events are put in order. */
  readonly orderAt: string;
  readonly place: string | null;
  readonly actors: readonly { readonly name: string; readonly role: ActorRole }[];
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  readonly articleCount: number;
  readonly publishers: readonly string[];
  readonly annotationCount: number;
  /** First words of the best passage, at most EXCERPT_LENGTH code points. */
  readonly excerpt: string;
};

export const EXCERPT_LENGTH = 240;

export type ArticleHead = {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
};

export type EventPassage = {
  readonly id: string;
  /** Code points into the stored text of the article, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

export type EventClaim = {
  readonly id: string;
  readonly attribute: ClaimAttribute;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
  readonly attribution: string | null;
  readonly article: ArticleHead;
  /** The number of the version that its passage stands in. */
  readonly version: number;
  readonly passage: EventPassage | null;
};

/** All that one version of an article says of an event. */
export type EventSource = {
  readonly article: ArticleHead;
  /** The number of the version that its passages stand in. */
  readonly version: number;
  readonly passages: readonly EventPassage[];
  /** The words that date the event in this article. */
  readonly datePassage: EventPassage | null;
  /** The date as this article gives it. */
  readonly date: EventDate;
  readonly why: readonly Reason[];
};

export type Annotation = {
  readonly id: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The passage it is about; null when it is about the whole event. */
  readonly passage: (EventPassage & { readonly articleId: string; readonly version: number }) | null;
  readonly eventId: string | null;
};

export type MergeReason = { readonly feature: string; readonly weight: number; readonly detail: string };

/** A decision that another event was this one. */
export type EventMergeRecord = {
  readonly id: string;
  readonly absorbedId: string;
  readonly absorbedTitle: string;
  readonly score: number;
  readonly reasons: readonly MergeReason[];
  readonly decidedBy: string;
  readonly createdAt: string;
};

/** An event that a person may know to be the same happening as another. */
export type MergeChoice = Pick<TimelineEvent, "id" | "title" | "date" | "place">;

export type RevisionEntry = {
  readonly id: string;
  readonly action: string;
  readonly by: string;
  readonly reason: string | null;
  readonly createdAt: string;
};

export type EventDetail = TimelineEvent & {
  /** Where its place is, null where its sources do not make that certain. */
  readonly location: Location | null;
  readonly sources: readonly EventSource[];
  readonly claims: readonly EventClaim[];
  readonly annotations: readonly Annotation[];
  readonly merges: readonly EventMergeRecord[];
  readonly history: readonly RevisionEntry[];
  readonly confidence: number;
};

/** One version of an article as the reader shows it: the stored text with every passage of every event in it. */
export type ReaderArticle = ArticleHead & {
  readonly version: number;
  readonly newestVersion: number;
  readonly text: string;
  readonly removed: boolean;
  readonly extraction: ExtractionState;
  readonly passages: readonly (EventPassage & {
    readonly eventId: string;
    readonly eventTitle: string;
    readonly eventType: EventType;
  })[];
  readonly annotations: readonly Annotation[];
};

export type ExtractionState =
  | { readonly state: "queued" | "running" }
  | { readonly state: "done"; readonly eventCount: number }
  | { readonly state: "failed"; readonly failure: string };

export type ImportedArticle = ArticleHead & {
  readonly importedAt: string;
  readonly removed: boolean;
  readonly extraction: ExtractionState;
};

export type TimelineHead = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly isDemo: boolean;
  readonly eventCount: number;
  readonly articleCount: number;
  /** ISO instants of the first and last event, null when there is none. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
};

/** What is asked of a list of events; empty lists and nulls ask for nothing. */
export type EventFilter = {
  readonly types: readonly EventType[];
  /** Names as shown, compared without case or accents. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly q: string | null;
};

export type FacetValue = { readonly value: string; readonly count: number };
