import type { Unit } from "../date-expression";
import { type Rule, textAfter, words } from "./rule";

const BY: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  next: 1,
  following: 1,
  same: 0,
  that: 0,
};
const UNITS: Readonly<Record<string, Unit>> = {
  week: "week",
  weekend: "weekend",
  month: "month",
  year: "year",
};

/** "the previous day", "the next morning", "the same day", "later that month", "the following year", "the day before" */
export const anchored: Rule = {
  name: "anchored",
  keys: ["day", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "year"],
  reach: 4,
  pattern: words(
    String.raw`\b(?:(?:earlier|later|early|late) )?(?:the (?:very )?(?<which>previous|preceding|next|following|same)|(?<that>that)(?: same| very)?) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|year)\b|\bthe (?:day|night) (?<side>before|after)\b|\b(?:earlier|later) (?:in|on|during) the (?<day>day|evening|night)\b`,
  ),
  read: ({ 0: matched, index, groups }, text) => {
    const after = textAfter(text, index + matched.length);
    if (groups?.side) {
      // "the day before yesterday" and "the day after 24 February" name their own day.
      if (/^\s(?:yesterday|tomorrow)\b/i.test(after)) return null;
      return shift("day", groups.side.toLowerCase() === "before" ? -1 : 1);
    }
    if (groups?.day) return shift("day", 0);
    const word = groups?.unit?.toLowerCase() ?? "";
    const unit = UNITS[word] ?? "day";
    // "over the next month" looks ahead from publication, and the anchor has no say in it.
    const which = (groups?.that ?? groups?.which ?? "").toLowerCase();
    if (which === "next" && unit !== "day") return null;
    return shift(unit, BY[which] ?? 0);
  },
};

const shift = (unit: Unit, by: number) => ({
  meaning: { kind: "unit", unit, by, origin: "anchor" } as const,
});
