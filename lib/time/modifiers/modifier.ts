import type { Meaning, Relation } from "../date-expression";

/** A reading in the making: its stretch grows as the words around it are taken in. */
export type Draft = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly relation: Relation;
  readonly meaning: Meaning;
};

/** Words directly before (`pattern` ends in `$`) or after (begins with `^`) a date that change what it says. */
export type Modifier = {
  readonly side: "before" | "after";
  /** The words in small letters that can stand next to the date in a match, "#" for figures; for others the pattern is not tried. */
  readonly beside: readonly string[];
  readonly pattern: RegExp;
  /** `after` is the text that follows the date. Null leaves the words alone. */
  readonly apply: (
    draft: Draft,
    match: RegExpExecArray,
    after: string,
  ) => Pick<Draft, "meaning" | "relation"> | null;
};

/** Whether words mean a day, or a few, and no week, month or year. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "day":
    case "figures":
    case "day-of-month":
    case "weekday":
    case "weekday-of-week":
    case "named-day":
    case "war-day":
    case "anniversary":
    case "offset":
    case "night":
      return true;
    case "unit":
    case "shift":
      return meaning.unit === "day";
    case "in-year":
      return isDay(meaning.of);
    case "range":
      return isDay(meaning.from) && isDay(meaning.to);
    default:
      return false;
  }
}
