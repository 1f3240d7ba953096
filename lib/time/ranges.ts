import type { Meaning } from "./date-expression";
import { type Draft, isDay } from "./modifiers/modifier";
import { DASH, textBefore, words } from "./rules/rule";

const AND = words("^,? and(?: on)?(?: the)? $", "i");
const TO = words("^ (?:to|until|till|through|up to)(?: on)?(?: the)? $", "i");
const JUST_DASH = words(`^ ?${DASH} ?$`, "i");
const GAP_ONLY = /^\s{1,3}$/;
const BETWEEN = words(String.raw`\bbetween(?: the)? $`, "i");
const FROM = words(String.raw`\bfrom(?: the)? $`, "i");
/** Longer stretches between two dates join nothing. */
const LONGEST_GAP = 24;

/** Joins neighbours that are the two ends of a range: "between Monday and Wednesday", "29 March – 2 April", "from 2014 to 2022". */
export function joinRanges(drafts: readonly Draft[], text: string): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(previous, draft, text);
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
}

function rangeOf(from: Draft, to: Draft, text: string): Draft | null {
  if (to.start - from.end > LONGEST_GAP || !canJoin(from.meaning, to.meaning)) return null;
  const gap = text.slice(from.end, to.start);
  const lead = textBefore(text, from.start);
  const led = BETWEEN.exec(lead) ?? FROM.exec(lead);
  const joins =
    (BETWEEN.test(lead) && AND.test(gap)) ||
    ((TO.test(gap) || JUST_DASH.test(gap)) && to.relation === "on") ||
    (GAP_ONLY.test(gap) && to.relation === "until" && (from.relation === "since" || FROM.test(lead)));
  if (!joins || (from.relation !== "on" && from.relation !== "since")) return null;
  return {
    start: from.start - (led?.[0].length ?? 0),
    end: to.end,
    rule: "range",
    relation: "on",
    meaning: { kind: "range", from: from.meaning, to: to.meaning },
  };
}

/** Ends of a range are alike: two days, two months, two years. */
function canJoin(from: Meaning, to: Meaning): boolean {
  if (from.kind === "range" || to.kind === "range") return false;
  return sizeOf(from) !== null && sizeOf(from) === sizeOf(to);
}

function sizeOf(meaning: Meaning): "day" | "month" | "year" | "season" | null {
  if (isDay(meaning)) return "day";
  switch (meaning.kind) {
    case "part":
      return sizeOf(meaning.of);
    case "month":
    case "year":
    case "season":
      return meaning.kind;
    case "in-year":
      return sizeOf(meaning.of);
    case "unit":
      return meaning.unit === "month" || meaning.unit === "year" ? meaning.unit : null;
    default:
      return null;
  }
}
