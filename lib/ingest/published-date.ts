import { findMonth } from "./month-names";

const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;

/**
 * An ISO day or instant ("2025-04-15", "2025-04-15T18:30+03:00") exactly as fine as `words` give it. The offset stays: the
 * first ten characters are the day on the publisher's own calendar, which is what "on Tuesday" in the article counts from.
 * Null when they are no full date, a day that does not exist, or lie outside 1800–2200.
 */
export function publishedDate(words: string): string | null {
  const trimmed = words.trim().slice(0, 100);
  return isoDate(trimmed) ?? dayInWords(trimmed);
}

/** Whether a date lies more than a day after `now`: no article was published then, so it wants a second look. */
export function liesAhead(published: string, now: Date): boolean {
  return Date.parse(published) > now.getTime() + 86_400_000;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s*(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

function isoDate(words: string): string | null {
  const match = ISO.exec(words);
  if (!match) {
    const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(words);
    return slashed ? day(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])) : null;
  }
  const [, year, month, dayOfMonth, hour, minute, second, zone] = match;
  const date = day(Number(year), Number(month), Number(dayOfMonth));
  // A time without its zone could be any of two days: only the day is sure.
  if (!date || !hour || !zone) return date;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, "$1:$2") : "Z";
  const instant = `${date}T${hour}:${minute}${second ? `:${second}` : ""}${offset.replace(/^[+-]00:00$/, "Z")}`;
  return Number.isNaN(Date.parse(instant)) ? date : instant;
}

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+)?";
const AFTER = "(?:[\\s,].*)?$";
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})${AFTER}`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${AFTER}`,
  "iu",
);

function dayInWords(words: string): string | null {
  const dayFirst = DAY_FIRST.exec(words);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(words);
  const [dayOfMonth, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = findMonth(name ?? "");
  return month ? day(Number(year), month, Number(dayOfMonth)) : null;
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}
