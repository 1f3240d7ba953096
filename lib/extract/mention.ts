import type { Location } from "../places/location";
import type { Span } from "../text/position";
import type { DateBasis } from "../time/event-date";

export const EVENT_TYPES = ["strike", "meeting", "statement"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export type EventStatus = "happened" | "planned";

export const ACTOR_ROLES = ["attacker", "target", "participant", "speaker", "addressee"] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export type NamedActor = { readonly name: string; readonly role: ActorRole };

/** A count as the sources give it, both ends included: "at least 5" is [5, 5], "between 3 and 7" [3, 7]. */
export type Toll = readonly [low: number, high: number];

/** A verbatim stretch of the article: `[...text].slice(start, end).join("") === quote`. */
export type Quote = Span & { readonly quote: string };

export type ClaimAttribute = "killed" | "injured" | "place" | "actor" | "weapon" | "date";

/** One attribute as the article gives it, with who says so (null: the article itself). */
export type ClaimDraft = {
  readonly attribute: ClaimAttribute;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
  readonly attribution: string | null;
  readonly passage: Quote;
};

/** Which stage and rule made or changed a candidate. */
export type Reason = { readonly stage: string; readonly rule: string };

/** What extraction proposes from one article. */
export type MentionDraft = {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly title: string;
  /** EDTF, null when nothing can be said. */
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly dateQuote: Quote | null;
  readonly place: string | null;
  readonly placeQuote: Quote | null;
  /** Where the place is, null where it is unknown or not certain enough. */
  readonly location: Location | null;
  readonly actors: readonly NamedActor[];
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; each one sentence or less. */
  readonly passages: readonly [Quote, ...Quote[]];
  readonly claims: readonly ClaimDraft[];
  readonly why: readonly Reason[];
};

/** A candidate that became no mention, and why. */
export type DroppedCandidate = {
  readonly type: EventType;
  readonly passage: Quote;
  /** The words that made it a candidate. */
  readonly trigger: Quote;
  readonly reason: Reason;
};

/** A date expression of the article; `edtf` is null when it names no calendar date. */
export type FoundDate = Span & { readonly text: string; readonly edtf: string | null };

export type ExtractionInput = {
  readonly title: string | null;
  /** ISO day or instant, null when unknown. */
  readonly published: string | null;
  readonly text: string;
};

export type Extraction = {
  readonly mentions: readonly MentionDraft[];
  readonly dates: readonly FoundDate[];
  readonly dropped: readonly DroppedCandidate[];
};
