import type { Meaning, Which } from "../date-expression";
import { COUNTED_AFTER } from "../names/counted-nouns";
import { MONTH_NAME, monthNumber } from "../names/months";
import { isCapitalized, type Rule, textAfter, textBefore, words } from "./rule";

const BY_YEAR: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  "the same": 0,
  "the previous": -1,
};

/** Words after which a month cannot be a verb or a person. */
const LEADS =
  /\b(?:in|since|until|till|by|during|from|of|through|to|before|after|between|and|throughout|around|for|early|mid|late|earlier|later|end|this|last|next|each|its|ago)[\s-]$/i;

/** "March 2022", "last April", "in June last year", "in March"; bare May and March need a word that leads to a date. */
export const month: Rule = {
  name: "month",
  pattern: words(
    String.raw`\b(?:(?<which>last|this|next|this past|this coming) )?(?<month>${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?:['’]s)?(?![\p{L}\d])(?:,? (?:of )?(?:(?<year>[12]\d{3})\b(?![,.]\d)|(?<byyear>last|this|next|the same|the previous) year\b))?`,
    "giu",
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
    if (
      year === null &&
      !groups?.byyear &&
      !groups?.which &&
      !standsAlone(name, textBefore(text, index), after)
    ) {
      return null;
    }
    if (groups?.byyear) {
      const years = BY_YEAR[groups.byyear.toLowerCase().replace(/\s+/g, " ")] ?? 0;
      return { meaning: { kind: "month-of-year", month: number, years } };
    }
    const which = (groups?.which?.toLowerCase().split(/\s/)[0] ?? "bare") as Which;
    const meaning: Meaning = {
      kind: "month",
      year,
      month: number,
      which: /coming/i.test(groups?.which ?? "")
        ? "coming"
        : /past/i.test(groups?.which ?? "")
          ? "last"
          : which,
    };
    return { meaning };
  },
};

function standsAlone(name: string, before: string, after: string): boolean {
  const led = LEADS.test(before);
  if (/^\s?\d/.test(after)) return false;
  if (/^(?:march|may)$/i.test(name)) return led && !/^\s(?:on|of|be|have|not|also)\b/i.test(after);
  if (name.endsWith(".") || name.length <= 4) return led || name.length === 4;
  return led || !/^\s\p{Lu}\p{Ll}/u.test(after);
}
