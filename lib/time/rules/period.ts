import type { Meaning, Unit } from "../date-expression";
import { COUNT, numberOf } from "../names/numbers";
import { type Rule, textAfter, words } from "./rule";

const BY: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  "this past": -1,
  "the past": -1,
  next: 1,
  "this coming": 1,
  "the coming": 1,
  "the current": 0,
  current: 0,
};

/** "last week", "this month", "next year", "over the weekend", "earlier this week", "later this year" */
export const period: Rule = {
  name: "period",
  keys: ["week", "weekend", "month", "year"],
  reach: 5,
  pattern: words(
    String.raw`\b(?:(?<side>earlier|later|sometime|some time) )?(?:(?:in|over|during|at) )?(?:(?<which>last|this past|this coming|this|next|the coming|the current) (?<unit>week(?:end)?|month|year)|(?<weekend>(?:over|at|on|during|of) the weekend))\b`,
  ),
  read: ({ 0: matched, index, groups }, text) => {
    if (/^[- ](?:old|long)\b/.test(textAfter(text, index + matched.length))) return null;
    const unit: Unit = groups?.weekend ? "weekend" : (groups?.unit?.toLowerCase() as Unit);
    // "This Week" and "Last Year" are titles, unless everything is in capitals.
    if (/\s[A-Z][a-z]+$/.test(matched)) return null;
    const by = groups?.weekend ? 0 : (BY[groups?.which?.toLowerCase().replace(/\s+/g, " ") ?? ""] ?? 0);
    const side = groups?.side?.toLowerCase();
    if (by === 0 && (side === "earlier" || side === "later")) {
      return { meaning: { kind: "side", unit, side, origin: "published" } };
    }
    const meaning: Meaning = { kind: "unit", unit, by, origin: "published" };
    const lead = /^of /i.test(groups?.weekend ?? "")
      ? 3
      : /^(?:in|over|during|at) (?!the weekend)/i.exec(matched)?.[0].length;
    return lead ? { meaning, start: index + lead } : { meaning };
  },
};

/** "the end of the month", "by the end of the year", "year-end": the month or year of publication. */
export const endOfPeriod: Rule = {
  name: "end-of-period",
  keys: ["week", "month", "year"],
  reach: 4,
  pattern: words(
    String.raw`\b(?:(?:the )?(?<edge>beginning|start|middle|end) of (?:the|this) (?<unit>week|month|year)|(?<ending>year|month)(?:-| |['’]s )end)\b`,
  ),
  read: ({ groups }) => {
    const unit = (groups?.unit ?? groups?.ending ?? "").toLowerCase() as Unit;
    const edge = groups?.edge?.toLowerCase() ?? "end";
    return {
      meaning: {
        kind: "part",
        part: edge === "end" ? "end" : edge === "middle" ? "mid" : "start",
        of: { kind: "unit", unit, by: 0, origin: "published" },
      },
    };
  },
};

/** "earlier in the week", "later in the year" */
export const sideOfPeriod: Rule = {
  name: "side-of-period",
  keys: ["week", "month", "year"],
  reach: 3,
  pattern: words(String.raw`\b(?<side>earlier|later) in the (?<unit>week|month|year)\b`),
  read: ({ groups }) => ({
    meaning: {
      kind: "side",
      unit: groups?.unit?.toLowerCase() as Unit,
      side: groups?.side?.toLowerCase() as "earlier" | "later",
      origin: "published",
    },
  }),
};

/** "the past three days", "in the last 24 hours", "the next two weeks", "the past week" */
export const window: Rule = {
  name: "window",
  keys: ["past", "last", "previous", "next", "coming"],
  reach: 2,
  pattern: words(
    String.raw`\b(?:(?:over|in|during|within|for|throughout) )?the (?<way>past|last|previous|next|coming) (?:(?<count>${COUNT}) )?(?<unit>hours?|days?|weeks?|fortnight|months?|years?)\b`,
  ),
  read: ({ groups }) => {
    const way = groups?.way?.toLowerCase();
    const word = groups?.unit?.toLowerCase() ?? "";
    // "the next day", "the previous week" count from the date told last; "the last day" is no time at all, "the past day" is 24 hours.
    if (
      !groups?.count &&
      (/s$/.test(word) ||
        word === "hour" ||
        (word === "day" && way !== "past") ||
        way === "previous" ||
        way === "next")
    ) {
      return /s$/.test(word) ? { meaning: { kind: "vague" } } : null;
    }
    const count = groups?.count ? numberOf(groups.count) : 1;
    if (count === null) return null;
    const sign = way === "next" || way === "coming" ? 1 : -1;
    const unit = word.replace(/s$/, "");
    if (unit === "hour") {
      return count % 24
        ? { meaning: { kind: "vague" } }
        : { meaning: { kind: "window", unit: "day", count: (sign * count) / 24 } };
    }
    if (unit === "fortnight") return { meaning: { kind: "window", unit: "week", count: sign * 2 * count } };
    return { meaning: { kind: "window", unit: unit as Unit, count: sign * count } };
  },
};

/** "in recent days", "the last few weeks", "several months ago": time words that give no date. */
export const vague: Rule = {
  name: "vague",
  keys: ["recent", "recently", "lately", "coming", "few", "several", "couple", "ago", "earlier", "later"],
  reach: 3,
  pattern: words(
    String.raw`\b(?:(?:in|over|during|for) )?(?:(?:the )?(?:most )?recent (?:hours|days|weeks|months|years)|the (?:past|last|next|coming) (?:few|several|couple of) (?:hours|days|weeks|months|years)|(?:the )?coming (?:hours|days|weeks|months|years)|(?:several|many|a few|some) (?:hours|days|weeks|months|years|decades) (?:ago|earlier|later)|recently|lately)\b`,
  ),
  read: () => ({ meaning: { kind: "vague" } }),
};
