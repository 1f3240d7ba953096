import { daysInMonth } from "../calendar-day";
import type { Meaning } from "../date-expression";
import { COUNTED_AFTER } from "../names/counted-nouns";
import { MONTH_NAME, MONTH_WORD, MONTH_WORDS, monthNumber } from "../names/months";
import { ordinalOf } from "../names/numbers";
import { WEEKDAY_WORD, weekdayNumber } from "../names/weekdays";
import { DASH, isCapitalized, type Rule, textAfter, textBefore, words } from "./rule";

const WEEKDAY = String.raw`(?:\b(?<weekday>${WEEKDAY_WORD})\.?,? (?:the )?)?`;
/** The stop belongs to an abbreviation; after a full name it ends the sentence. */
const MONTH = String.raw`(?<month>${MONTH_WORD})\b(?:(?<!${MONTH_NAME})\.)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const SPELLED =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
const YEAR = String.raw`(?:,? (?:of )?(?<year>[12]\d{3}|['’]\d{2}|\d{2}(?= ?[\])(]| --))(?![\d,:/]\d|%))?`;
const JOIN = `(?: ?${DASH} ?| (?:to|and|or|until|till|through|into) |, | ?/ ?)(?:the )?`;

const DAY_FIRST = words(
  String.raw`${WEEKDAY}(?<![\d.,:$£€/]|\d[-–])\b(?<day>${DAY})(?: of)?(?:-| )${MONTH}${YEAR}`,
);
const MONTH_FIRST = words(
  String.raw`${WEEKDAY}\b${MONTH},? (?:the )?(?<day>${DAY}|${SPELLED})\b(?![\d,.:]\d|[-–]\d|%)${YEAR}`,
);
const DAYS_FIRST = words(
  String.raw`(?:\b(?:between|from) (?:the )?)?(?<![\d.,:$£€/]|\d[-–])\b(?<day>${DAY})(?:, (?<middle>${DAY}))?${JOIN}(?<last>${DAY})(?: of)? ${MONTH}${YEAR}`,
);
const MONTH_DAYS = words(
  String.raw`(?:\b(?:between|from) )?\b${MONTH} (?<day>${DAY})(?:, (?<middle>${DAY}))?${JOIN}(?<last>${DAY})\b(?![\d,.:]\d|%)${YEAR}`,
);

/** "14 April", "the 24th of February 2022", "Tuesday, 15 April 2025", "[13 APR 90]" */
export const dayFirst: Rule = {
  name: "day-month",
  keys: MONTH_WORDS,
  reach: 6,
  pattern: DAY_FIRST,
  read: (match, text) => read(match, text),
};

/** "April 9, 2022", "Feb. 24", "Sunday, March eighth" */
export const monthFirst: Rule = {
  name: "month-day",
  keys: MONTH_WORDS,
  reach: 2,
  pattern: MONTH_FIRST,
  read: (match, text) => read(match, text),
};

/** "11–13 April", "10 and 11 April", "between 3 and 5 April 2022" */
export const daysFirst: Rule = {
  name: "days-month",
  keys: MONTH_WORDS,
  reach: 11,
  pattern: DAYS_FIRST,
  read: (match, text) => read(match, text),
};

/** "April 11-13, 2025", "April 11 and 12" */
export const monthDays: Rule = {
  name: "month-days",
  keys: MONTH_WORDS,
  reach: 1,
  pattern: MONTH_DAYS,
  read: (match, text) => read(match, text),
};

function read(match: RegExpExecArray, text: string) {
  const groups = match.groups ?? {};
  const after = textAfter(text, match.index + match[0].length);
  const word = groups.month ?? "";
  const month = monthNumber(word);
  const day = dayOfMonth(groups.day);
  if (month === null || day === null || !looksLikeMonth(word, after)) return null;

  const yearIsCount = groups.year !== undefined && COUNTED_AFTER.test(after);
  const end = yearIsCount ? match.index + match[0].lastIndexOf(groups.year ?? "") : undefined;
  const year = groups.year === undefined || yearIsCount ? null : fullYear(groups.year);
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null;
  const last = groups.last === undefined ? null : dayOfMonth(groups.last);
  if (!exists(year, month, day) || (last !== null && !exists(year, month, last))) return null;
  // "In April 12 people died" counts people; "on April 12" would be a day.
  if (/\d$/.test(match[0]) && /\bin\s$/i.test(textBefore(text, match.index)) && COUNTED_AFTER.test(after))
    return null;
  return reading({ kind: "day", year, month, day, weekday }, match, end, last);
}

function reading(
  from: Extract<Meaning, { kind: "day" }>,
  match: RegExpExecArray,
  end: number | undefined,
  last: number | null,
) {
  const meaning: Meaning =
    last === null || last <= from.day ? from : { kind: "range", from, to: { ...from, day: last } };
  if (last !== null && last <= from.day) return null;
  const trimmed = end === undefined ? undefined : trimEnd(match, end);
  return trimmed === undefined ? { meaning } : { meaning, end: trimmed };
}

const trimEnd = (match: RegExpExecArray, end: number): number => {
  const kept = match[0].slice(0, end - match.index);
  return match.index + kept.replace(/[\s,]+$/, "").length;
};

function dayOfMonth(words: string | undefined): number | null {
  const day = words === undefined ? null : ordinalOf(words);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

/** A day without a year may be 29 February. */
const exists = (year: number | null, month: number, day: number): boolean =>
  day <= daysInMonth(year ?? 2000, month);

function fullYear(words: string): number {
  const figures = Number(words.replace(/\D/g, ""));
  if (figures > 99) return figures;
  return figures > 49 ? 1900 + figures : 2000 + figures;
}

/** Months are names, except that a full name beside a day of the month is plain enough in small letters too. */
function looksLikeMonth(word: string, after: string): boolean {
  if (/^ ?(?:be|have|not|also|well)\b/i.test(after) && /^may$/i.test(word)) return false;
  if (isCapitalized(word)) return true;
  return new RegExp(`^(?:${MONTH_NAME})$`, "i").test(word) && !/^(?:may|march)$/.test(word);
}
