import { type Rule, words } from "./rule";

const MONTHS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "on the 13th", "the 13th of this month"; a floor, a century or an anniversary has no stop after it. */
export const dayOfMonth: Rule = {
  name: "day-of-month",
  keys: ["st", "nd", "rd", "th"],
  reach: 3,
  pattern: words(
    String.raw`\bon the (?<day>\d{1,2})(?:st|nd|rd|th)(?: of (?<which>this|last|next) month\b|(?= ?[.,;:)]))`,
  ),
  read: ({ index, groups }) => {
    const day = Number(groups?.day);
    if (day < 1 || day > 31) return null;
    const months = groups?.which ? (MONTHS[groups.which.toLowerCase()] ?? 0) : null;
    return { meaning: { kind: "day-of-month", day, months }, start: index + 3 };
  },
};
