import { COUNTED_AFTER } from "../names/counted-nouns";
import { MONTH_NAME, MONTH_WORDS, monthNumber } from "../names/months";
import { WHICH_WORD, whichOf } from "../names/which";
import { isCapitalized, type Rule, textAfter, textBefore, words } from "./rule";

/** Words after which a month cannot be a verb or a person. */
const LEADS =
  /\b(?:in|since|until|till|by|during|from|of|through|to|before|after|between|and|throughout|around|for|early|mid|late|earlier|later|end|this|last|next|each|its|ago)[\s-]$/i;

/** "March 2022", "last April", "in March"; bare May and March need a word that leads to a date. */
export const month: Rule = {
  name: "month",
  keys: MONTH_WORDS,
  reach: 2,
  pattern: words(
    String.raw`\b(?:(?<which>${WHICH_WORD}) )?(?<month>${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?:['’]s)?(?![\p{L}\d])(?:,? (?:of )?(?:(?<year>[12]\d{3})\b(?![,.]\d)))?`,
    "iuy",
  ),
  read: ({ 0: matched, index, groups }, text) => {
    const name = groups?.month ?? "";
    const number = monthNumber(name);
    if (number === null || !isCapitalized(name)) return null;
    // "31 April" is no date, and so is its month.
    if (/\b\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$/.test(textBefore(text, index))) return null;
    const after = textAfter(text, index + matched.length);
    const year = groups?.year ? Number(groups.year) : null;
    if (year !== null && COUNTED_AFTER.test(after)) return null;
    const which = whichOf(groups?.which);
    if (year === null && which === "bare" && !standsAlone(name, textBefore(text, index), after)) return null;
    return { meaning: { kind: "month", year, month: number, which } };
  },
};

function standsAlone(name: string, before: string, after: string): boolean {
  const led = LEADS.test(before);
  if (/^\s?\d/.test(after)) return false;
  if (/^(?:march|may)$/i.test(name))
    return led && !/^\s(?:on|be|have|not|also|of(?! (?:this|last|next|that) year))\b/i.test(after);
  if (name.endsWith(".") || name.length <= 4) return led || name.length === 4;
  return led || !/^\s\p{Lu}\p{Ll}/u.test(after);
}
