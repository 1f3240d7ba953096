import type { Unit } from "../date-expression";
import { COUNT, numberOf } from "../names/numbers";
import { words } from "../rules/rule";
import { isDay, type Modifier } from "./modifier";

/** "the day before Easter", "two days after 24 February", "a week after Tuesday's vote" */
export const offset: Modifier = {
  side: "before",
  beside: ["before", "after", "following", "to", "of", "the"],
  pattern: words(
    String.raw`\b(?<count>the|${COUNT}) (?<unit>day|night|week|month|year)s? (?<side>before|after|following|prior to|ahead of)(?: the)? $`,
    "i",
  ),
  apply: ({ meaning, relation }, { groups }) => {
    const word = groups?.count ?? "";
    const count = /^the$/i.test(word) ? 1 : numberOf(word);
    if (count === null || !isDay(meaning)) return null;
    const sign = /^(?:after|following)$/i.test(groups?.side ?? "") ? 1 : -1;
    const unit = (groups?.unit?.toLowerCase().replace("night", "day") ?? "day") as Unit;
    return { meaning: { kind: "offset", unit, by: sign * count, of: meaning }, relation };
  },
};

/** "on the eve of Palm Sunday" */
export const eve: Modifier = {
  side: "before",
  beside: ["of", "the"],
  pattern: words(String.raw`\bthe eve of(?: the)? $`, "i"),
  apply: ({ meaning, relation }) =>
    isDay(meaning) ? { meaning: { kind: "offset", unit: "day", by: -1, of: meaning }, relation } : null,
};
