import type { Utf16Span } from "../text/position";
import type { War } from "./names/wars";

export type Unit = "day" | "week" | "weekend" | "month" | "year" | "decade";

/** What a stretch is counted from: the day of publication, or the date told last. */
export type Origin = "published" | "anchor";

/** `last Friday`, `this Friday`, `next Friday`; a bare weekday goes by the tense of its sentence. */
export type Which = "bare" | "last" | "this" | "coming" | "next";

/** Part of a week, month or year. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "first-half"
  | "second-half"
  | "first-week"
  | "last-week";

/** What words mean before anybody knows when they were written. */
export type Meaning =
  /** A day; without a year, the year goes by tense, or by the weekday written beside it (ISO, 1–7). */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** A day in figures, such as 12/04/2022, whose order is `dayFirst` or, null, to be judged. */
  | {
      readonly kind: "figures";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly dayFirst: boolean | null;
    }
  /** "the 13th" */
  | { readonly kind: "day-of-month"; readonly day: number; readonly months: number | null }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly which: Which }
  /** "in June last year", "on 13 April this year": `years` from the year of publication. */
  | { readonly kind: "in-year"; readonly years: number; readonly of: Meaning }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "season"; readonly season: number; readonly year: number | null; readonly which: Which }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which; readonly origin: Origin }
  /** "Tuesday last week" */
  | { readonly kind: "weekday-of-week"; readonly weekday: number; readonly weeks: number }
  /** A calendar unit `by` units away: "yesterday", "last week", "the previous day". */
  | { readonly kind: "unit"; readonly unit: Unit; readonly by: number; readonly origin: Origin }
  /** A distance: "two days ago", "three weeks later". `rough` when the words round it. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number;
      readonly origin: Origin;
      readonly rough: boolean;
    }
  /** "earlier this week": the part of the unit before or after its origin. */
  | {
      readonly kind: "side";
      readonly unit: Unit;
      readonly side: "earlier" | "later";
      readonly origin: Origin;
    }
  /** "the past three days" (count below zero) and "the next two weeks". */
  | { readonly kind: "window"; readonly unit: Unit; readonly count: number }
  | { readonly kind: "named-day"; readonly name: string; readonly year: number | null; readonly which: Which }
  /** "the 50th day of the war"; war null when neither words nor text name it. */
  | { readonly kind: "war-day"; readonly war: War | null; readonly nth: number }
  | { readonly kind: "anniversary"; readonly war: War; readonly years: number }
  | { readonly kind: "part"; readonly part: Part; readonly of: Meaning }
  /** "the day before Easter", "a week after 24 February" */
  | { readonly kind: "offset"; readonly unit: Unit; readonly by: number; readonly of: Meaning }
  /** The night that starts or ends on a day. */
  | { readonly kind: "night"; readonly day: Meaning; readonly edge: "starts" | "ends" }
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning }
  /** "in recent days": about time, but no date can be worked out from it. */
  | { readonly kind: "vague" };

/** The meanings of one kind. */
export type Of<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

/** How the happening lies to the date that is named. */
export type Relation = "on" | "since" | "until" | "by" | "before" | "after";

/** Words of a text that say when, in UTF-16 units. `text` is the stretch itself. */
export type DateExpression = Utf16Span & {
  readonly text: string;
  /** The rule that read it. */
  readonly rule: string;
  readonly relation: Relation;
  readonly meaning: Meaning;
};
