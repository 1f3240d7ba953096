import type { Meaning } from "../date-expression";
import { COUNTED_AFTER, COUNTED_BEFORE } from "../names/counted-nouns";
import { MONTH_WORD } from "../names/months";
import { FOUR_FIGURES } from "../starting-points";
import { DASH, type Rule, textAfter, textBefore, words } from "./rule";

/** Words that announce a year. */
const LEADS =
  /\b(?:in|since|until|till|by|during|before|after|from|of|for|to|between|and|through|throughout|year|fiscal|early|mid|late|around|circa|c\.|the|its|their|his|her|our|this|back in|as of|['’]s|to)[\s-]$/i;

/** A pattern that may begin anywhere is put to no more characters than a match can have, and the one before it. */
const [LONGEST_LEAD, LONGEST_DAY] = [12, 24] as const;

const DAY_AND_MONTH = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${MONTH_WORD})\.?,?\s$`,
  "i",
);

/** "in 2014", "the 2014 annexation", "2014–2022", "the year 2000" */
export const year: Rule = {
  name: "year",
  keys: [FOUR_FIGURES],
  reach: 0,
  pattern: new RegExp(
    String.raw`(?<![\d.,:$£€¥#/+\w]|\w[’']|(?<!\b(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate))-)(?<year>(?:1[5-9]|20)\d{2})(?:(?:${DASH})(?<to>(?:1[5-9]|20)?\d{2})(?!\d))?(?:-(?=\w))?(?![\d/:%$]|[.,]\d)`,
    "y",
  ),
  read: ({ 0: matched, index, groups }, text) => {
    const before = textBefore(text, index);
    const after = textAfter(text, index + matched.length);
    const from = Number(groups?.year);
    if (/^\s?(?:BC|BCE|B\.C\.)/.test(after) || /^-?\d/.test(after)) return null;
    // "30 February 2024" is no date, and so is its year.
    if (DAY_AND_MONTH.test(before.slice(-LONGEST_DAY))) return null;
    const led = LEADS.test(before.slice(-LONGEST_LEAD));
    if (COUNTED_AFTER.test(after)) return null;
    if (!led && (COUNTED_BEFORE.test(before) || from < 1900)) return null;
    // Before the 20th century only "in 1683" and its like are plain enough.
    if (from < 1900 && !/\b(?:in|since|until|of|by|from|year)\s$/i.test(before)) return null;
    const end = index + matched.replace(/-$/, "").length;
    const meaning: Meaning = { kind: "year", year: from };
    if (groups?.to === undefined) return { meaning, end };
    const to = groups.to.length === 4 ? Number(groups.to) : Number(String(from).slice(0, 2) + groups.to);
    if (to <= from) return null;
    return { meaning: { kind: "range", from: meaning, to: { kind: "year", year: to } }, end };
  },
};

/** "the 1990s", "the nineties": ten years. */
export const decade: Rule = {
  name: "decade",
  keys: [FOUR_FIGURES],
  reach: 1,
  pattern: words(String.raw`\b(?:the )?(?<decade>(?:1[5-9]|20)\d0)['’]?s\b`),
  read: ({ groups }) => {
    const from = Number(groups?.decade);
    return {
      meaning: { kind: "range", from: { kind: "year", year: from }, to: { kind: "year", year: from + 9 } },
    };
  },
};

const TENS = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "nineteen ninety-six", as transcripts of broadcasts spell years. */
export const spelledYear: Rule = {
  name: "spelled-year",
  keys: ["nineteen", "twenty"],
  reach: 0,
  pattern: words(
    String.raw`\b(?<century>nineteen|twenty)(?:-| )(?<tens>${TENS.join("|")})(?:(?:-| )(?<unit>${UNITS.join("|")}))?\b`,
  ),
  read: ({ groups }) => {
    const century = groups?.century?.toLowerCase() === "nineteen" ? 1900 : 2000;
    const tens = (TENS.indexOf(groups?.tens?.toLowerCase() ?? "") + 1) * 10;
    const unit = groups?.unit ? UNITS.indexOf(groups.unit.toLowerCase()) + 1 : 0;
    return { meaning: { kind: "year", year: century + tens + unit } };
  },
};
