import type { Meaning, Unit } from "../date-expression";
import { COUNT, numberOf } from "../names/numbers";
import { type Reading, type Rule, words } from "./rule";

const ROUND =
  "about|around|some|nearly|almost|more than|over|at least|roughly|approximately|just over|just under|well over|less than|close to";
const LENGTH = `(?:(?<rough>${ROUND}) )?(?<count>${COUNT})(?: (?<half>and a half))?(?:-| )(?<unit>hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)(?<orso> or so)?`;

const UNITS =
  "hour hours day days night nights week weeks fortnight fortnights month months year years decade decades".split(
    " ",
  );

/** "two days ago", "more than three weeks ago", "a year and a half ago", "48 hours ago" */
export const ago: Rule = {
  name: "ago",
  keys: ["ago"],
  reach: 14,
  pattern: words(String.raw`\b${LENGTH}(?<afterhalf> and a half)? ago\b`),
  read: (match) => lengthOf(match, -1, "published"),
};

/** "two days later", "a week earlier", "three days before": counted from the date told last. */
export const laterOrEarlier: Rule = {
  name: "later-earlier",
  keys: UNITS,
  reach: 8,
  pattern: words(
    String.raw`\b(?:just |only )?${LENGTH} (?<side>later|earlier|before|after|afterwards?|beforehand|prior|previously)\b`,
  ),
  read: (match) => lengthOf(match, /^(?:later|after)/i.test(match.groups?.side ?? "") ? 1 : -1, "anchor"),
};

/** "in two weeks' time", "ten days from now" */
export const fromNow: Rule = {
  name: "from-now",
  keys: ["time", "now", "today"],
  reach: 14,
  pattern: words(
    String.raw`\b(?:in ${LENGTH}['’]?s? time|${LENGTH.replaceAll("?<", "?<_")} from (?:now|today))\b`,
  ),
  read: (match) => lengthOf(match, 1, "published"),
};

function lengthOf({ groups }: RegExpExecArray, sign: 1 | -1, origin: "published" | "anchor"): Reading | null {
  const part = (name: string) => groups?.[name] ?? groups?.[`_${name}`];
  const count = numberOf(part("count") ?? "");
  const word = part("unit")?.toLowerCase().replace(/s$/, "");
  if (count === null || word === undefined) return null;
  const rough = Boolean(part("rough") ?? part("orso"));
  const shift = (unit: Unit, by: number, isRough = rough): Reading => ({
    meaning: { kind: "shift", unit, by: sign * by, origin, rough: isRough },
  });
  const half = Boolean(part("half") ?? part("afterhalf"));
  switch (word) {
    case "hour":
      return count % 24 === 0 ? shift("day", count / 24) : { meaning: VAGUE };
    case "day":
    case "night":
      return shift("day", count);
    case "week":
      return half ? { meaning: VAGUE } : shift("week", count);
    case "fortnight":
      return shift("week", 2 * count);
    case "month":
      return shift("month", count, rough || half);
    case "year":
      return half ? shift("month", 12 * count + 6, true) : shift("year", count);
    default:
      return { meaning: VAGUE };
  }
}

const VAGUE: Meaning = { kind: "vague" };
