import type { Location } from "../places/location";
import type { Utf16Span } from "../text/position";
import type { DateBasis } from "../time/event-date";
import type { Range, VerbTense } from "./grammar/clause";
import type { ClaimAttribute, EventStatus, EventType, NamedActor, Reason, Toll } from "./mention";

/** How the article tells of it: as today's news, as a thing told before, or as something recalled. */
export type Telling = "fresh" | "reference" | "recalled";

export type PlaceFound = Utf16Span & {
  readonly name: string;
  readonly rank: number;
  /** All of a wide area was struck at once: what hit one town in it is told apart. */
  readonly whole?: true;
};

export type DateFound = {
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly span: Utf16Span | null;
};

/** An attribute in the words of the article, before it is cut out as a passage. */
export type ClaimFound = {
  readonly attribute: ClaimAttribute;
  readonly low: number | null;
  readonly high: number | null;
  readonly attribution: string | null;
  readonly span: Utf16Span;
};

/** What the stages pass on: a happening as one clause, later as several, tells it. Never changed, only replaced. */
export type Candidate = {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly title: string;
  /** Index of the sentence that gave rise to it. */
  readonly sentence: number;
  /** The clause around its trigger and the trigger itself, as tokens of that sentence. */
  readonly clause: Range;
  readonly trigger: Range;
  readonly tense: VerbTense | null;
  readonly telling: Telling;
  readonly passages: readonly Utf16Span[];
  readonly actors: readonly NamedActor[];
  readonly place: PlaceFound | null;
  /** Where that place is, null where it is unknown or not certain enough. */
  readonly location: Location | null;
  readonly date: DateFound | null;
  readonly killed: Toll | null;
  readonly injured: Toll | null;
  readonly weapon: string | null;
  readonly claims: readonly ClaimFound[];
  readonly confidence: number;
  readonly why: readonly Reason[];
  /** Why a rule speaks against it, where all that is known of it together may speak louder. */
  readonly doubt: Reason | null;
  /** How likely it tells of an attack, from 0 to 1, by all that is known of it; null where nothing speaks against it. */
  readonly evidence: number | null;
  /** Set by the stage that refuses it. */
  readonly dropped: Reason | null;
};

type Beginning = Pick<Candidate, "type" | "sentence" | "clause" | "trigger" | "passages"> &
  Partial<Candidate>;

/** Written out in one order: the engine copies and reads objects of one shape much faster than those that gained their fields in many. */
export function candidate(begun: Beginning): Candidate {
  return {
    type: begun.type,
    status: begun.status ?? "happened",
    title: begun.title ?? "",
    sentence: begun.sentence,
    clause: begun.clause,
    trigger: begun.trigger,
    tense: begun.tense ?? null,
    telling: begun.telling ?? "fresh",
    passages: begun.passages,
    actors: begun.actors ?? [],
    place: begun.place ?? null,
    location: begun.location ?? null,
    date: begun.date ?? null,
    killed: begun.killed ?? null,
    injured: begun.injured ?? null,
    weapon: begun.weapon ?? null,
    claims: begun.claims ?? [],
    confidence: begun.confidence ?? 0.5,
    why: begun.why ?? [],
    doubt: begun.doubt ?? null,
    evidence: begun.evidence ?? null,
    dropped: begun.dropped ?? null,
  };
}

export const refuse = (refused: Candidate, stage: string, rule: string): Candidate => ({
  ...refused,
  dropped: { stage, rule },
});

export const because = (changed: Candidate, stage: string, rule: string): Candidate => ({
  ...changed,
  why: [...changed.why, { stage, rule }],
});
