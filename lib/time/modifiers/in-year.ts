import type { Meaning } from "../date-expression";
import { words } from "../rules/rule";
import type { Modifier } from "./modifier";

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "13 April last year", "in June of this year" */
export const inYear: Modifier = {
  side: "after",
  beside: ["of", "last", "this", "next"],
  pattern: words(String.raw`^,? (?:of )?(?<which>last|this|next) year\b`, "i"),
  apply: ({ meaning, relation }, { groups }) => {
    if (!lacksYear(meaning)) return null;
    const years = YEARS[groups?.which?.toLowerCase() ?? ""] ?? 0;
    return { meaning: { kind: "in-year", years, of: meaning }, relation };
  },
};

function lacksYear(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "day":
      return meaning.year === null;
    case "month":
    case "named-day":
      return meaning.year === null && meaning.which === "bare";
    case "part":
      return lacksYear(meaning.of);
    case "range":
      return lacksYear(meaning.from) && lacksYear(meaning.to);
    default:
      return false;
  }
}
