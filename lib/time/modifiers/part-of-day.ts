import { words } from "../rules/rule";
import { isDay, type Modifier } from "./modifier";

const ZONE = String.raw`(?: \(?(?:GMT|UTC|BST|CEST|CET|EEST|EET|MSK|EDT|EST|CDT|CST|PDT|PST|ET|PT|local(?: time)?|(?:Kyiv|Moscow|Israel|Eastern|Pacific)(?: standard| daylight)? time)\)?)?`;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?)|\d{1,2}[:.]\d{2}(?: hours)?|\d{4} (?:hours|GMT|UTC)|(?:noon|midnight|midday|dawn|daybreak|dusk|sunset|sunrise)\b)${ZONE}`;
const CLOCK_ENDS =
  "# m am pm a p hours gmt utc noon midnight midday dawn daybreak dusk sunset sunrise bst cest cet eest eet msk edt est cdt cst pdt pst et pt local time".split(
    " ",
  );
const CLOCK_STARTS = ["#", "noon", "midnight", "midday", "dawn", "daybreak", "dusk", "sunset", "sunrise"];
const PARTS = ["morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime"];
const LEAD =
  "(?:(?:shortly|just|soon) )?(?:(?:at|around|about|by|before|after|from) )?(?:around |about |approximately )?";

/** "at 5:30 a.m. on Tuesday", "noon Thursday", "shortly after midnight on 13 April": that day. */
export const clockBefore: Modifier = {
  side: "before",
  beside: [...CLOCK_ENDS, "on"],
  pattern: words(String.raw`\b${LEAD}${CLOCK},?(?: on)? $`, "i"),
  apply: ({ meaning, relation }) => (isDay(meaning) ? { meaning, relation } : null),
};

/** "the morning of 13 April", "in the early hours of Sunday", "the night of 13–14 April" */
export const partOfDayBefore: Modifier = {
  side: "before",
  beside: ["of", "on", "from", "the"],
  pattern: words(
    String.raw`\b(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|(?:early|small|late|pre-?dawn|overnight) hours) (?:of|on|from)(?: the)? $`,
    "i",
  ),
  apply: ({ meaning, relation }) => (isDay(meaning) ? { meaning, relation } : null),
};

/** "earlier on Tuesday", "later today" */
export const earlierOrLater: Modifier = {
  side: "before",
  beside: ["earlier", "later", "on"],
  pattern: words(String.raw`\b(?:earlier|later)(?: on)? $`, "i"),
  apply: ({ meaning, relation }) => (isDay(meaning) ? { meaning, relation } : null),
};

/** "Friday morning", "Monday night", "13 April at 5:30 a.m." */
export const partOfDayAfter: Modifier = {
  side: "after",
  beside: [
    ...["early", "late", "mid", ...PARTS, ...PARTS.map((part) => `mid${part}`)],
    ...["at", "around", "about", ...CLOCK_STARTS],
  ],
  pattern: words(
    String.raw`^(?: (?:early |late |mid-?)?(?:morning|afternoon|evening|night|noon|midnight|lunchtime)\b|,?(?: at)?(?: around| about)? ${CLOCK})`,
    "i",
  ),
  apply: ({ meaning, relation }) => (isDay(meaning) ? { meaning, relation } : null),
};

/** "overnight on Monday" starts that day, "overnight into Tuesday" ends on it. */
export const nightBefore: Modifier = {
  side: "before",
  beside: ["overnight", "night", "on", "from", "into", "to", "of", "the"],
  pattern: words(
    String.raw`\b(?:overnight,?|(?:in |on |during )?the night)(?: (?<edge>on|from|into|to|of))?(?: the)? $`,
    "i",
  ),
  apply: ({ meaning, relation }, match) => {
    if (!isDay(meaning) || meaning.kind === "range" || meaning.kind === "night") {
      return isDay(meaning) ? { meaning, relation } : null;
    }
    const overnight = /^overnight/i.test(match[0]);
    const edge = /to$/i.test(match.groups?.edge ?? "") ? "ends" : "starts";
    if (!overnight && edge === "starts") return { meaning, relation };
    return { meaning: { kind: "night", day: meaning, edge }, relation };
  },
};

/** "Monday overnight" */
export const nightAfter: Modifier = {
  side: "after",
  beside: ["overnight"],
  pattern: words(String.raw`^ overnight\b`, "i"),
  apply: ({ meaning, relation }) =>
    isDay(meaning) && meaning.kind !== "range" && meaning.kind !== "night"
      ? { meaning: { kind: "night", day: meaning, edge: "starts" }, relation }
      : null,
};
