import {
  NAMES_AFTER_WEEKDAY,
  NAMES_BEFORE_WEEKDAY,
  WEEKDAY_NAME,
  WEEKDAY_WORDS,
  weekdayNumber,
} from "../names/weekdays";
import { WHICH_WORD, whichOf } from "../names/which";
import { isCapitalized, type Rule, textAfter, textBefore, words } from "./rule";

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "Tuesday", "last Friday", "this coming Sunday", "on Tues.", "Tuesday last week", "the following Monday" */
export const weekday: Rule = {
  name: "weekday",
  keys: WEEKDAY_WORDS,
  reach: 2,
  pattern: words(
    String.raw`\b(?:(?<which>${WHICH_WORD}) |the (?<side>following|previous|preceding|next) )?(?:(?<name>${WEEKDAY_NAME})\b|(?<=\b(?:on|last|next) )(?<short>Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.)(?:,? (?:of )?(?<week>last|this|next) week\b)?`,
  ),
  read: ({ 0: matched, index, groups }, text) => {
    const name = groups?.name ?? groups?.short ?? "";
    const number = weekdayNumber(name);
    if (number === null || !isCapitalized(name)) return null;
    const after = textAfter(text, index + matched.length);
    if (NAMES_AFTER_WEEKDAY.test(after) || NAMES_BEFORE_WEEKDAY.test(textBefore(text, index))) return null;
    if (/^\s(?:morning|afternoon|evening|night)s\b/i.test(after)) return null;
    if (groups?.week) {
      return {
        meaning: { kind: "weekday-of-week", weekday: number, weeks: WEEKS[groups.week.toLowerCase()] ?? 0 },
      };
    }
    if (groups?.side) {
      const which = /following|next/i.test(groups.side) ? "next" : "last";
      return { meaning: { kind: "weekday", weekday: number, which, origin: "anchor" } };
    }
    const which = whichOf(groups?.which);
    return { meaning: { kind: "weekday", weekday: number, which, origin: "published" } };
  },
};
