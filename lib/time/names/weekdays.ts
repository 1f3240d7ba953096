export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Full names, to be put in a pattern. */
export const WEEKDAY_NAME = WEEKDAYS.join("|");

/** Names and abbreviations, to be put in a pattern that ignores case; the stop of an abbreviation is not in it. */
export const WEEKDAY_WORD =
  "monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun";

/** The same, one by one. */
export const WEEKDAY_WORDS: readonly string[] = WEEKDAY_WORD.split("|");

/** ISO number (Monday 1) of a weekday's name or abbreviation in any case; null for another word. */
export function weekdayNumber(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase();
  const index = WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
  return index < 0 ? null : index + 1;
}

/** Words after a weekday with which it is a name and no date. */
export const NAMES_AFTER_WEEKDAY =
  /^\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Independent|Herald|School|Prayers?|Night Football|Night Live|Review|Club)\b|^\sprayers?\b/i;

/** Words before a weekday with which it is a name, a habit or a feast of which no rule knows the day. */
export const NAMES_BEFORE_WEEKDAY =
  /\b(?:every|each|per|on an?|most|any|Black|Bloody|Super|Cyber|Ruby|Fat|Casual|Sheffield|Mail on|Man|Girl|Ash|Good|Palm|Easter|Holy|Maundy|Whit|Trinity|Shrove|Advent)\s$/i;
