import { err, ok, type Result } from "../result";
import { dayOf, isoDay, mondayOf } from "../time/calendar-day";
import type { DateExpression } from "../time/date-expression";
import { boundsOf, parseEdtf } from "../time/edtf";
import { findDates } from "../time/find-dates";
import { MONTHS, monthNumber } from "../time/names/months";
import { WEEKDAYS } from "../time/names/weekdays";
import { type ResolvedDate, resolveDate } from "../time/resolve-date";
import { DAY, fitTo, overlaps, type TimeWindow, widthOf } from "./window";

export type JumpContext = {
  /** ISO day of the reader: what "last week" counts from. */
  readonly today: string;
  /** What the reader looks at: a day or month without a year is the one nearest to its middle. */
  readonly seen: TimeWindow;
  /** From the first to the last event: nothing beyond it can be shown. */
  readonly span: TimeWindow;
  /** Title of the timeline, which may say whose days "day 100 of the war" counts. */
  readonly subject: string;
};

/** The date that was asked for, and a window that shows it with a little of what surrounds it. */
export type Jump = { readonly edtf: string; readonly window: TimeWindow };

export type JumpProblem =
  | { readonly kind: "not-understood" }
  | { readonly kind: "outside"; readonly edtf: string };

/** Longer than any date in words. */
const LONGEST = 100;
/** Room on either side, as a part of the stretch, and the least there is. */
const MARGIN = 0.05;
const LEAST_ROOM = 3 * DAY;

/** Where a reader wants to go: "mid-April 2025", "13 April", "last week", "Q2 2023", "2022-02-24", "day 100 of the war". */
export function jumpToDate(words: string, context: JumpContext): Result<Jump, JumpProblem> {
  const asked = words.normalize("NFKC").trim().slice(0, LONGEST).replace(/\s+/g, " ");
  const edtf = written(asked) ?? said(asked, context);
  const stretch = edtf && stretchOf(edtf, context.span);
  if (!edtf || !stretch) return err({ kind: "not-understood" });
  if (!overlaps(stretch, fitTo(context.span))) return err({ kind: "outside", edtf });
  const room = widthOf(stretch) <= DAY ? LEAST_ROOM : widthOf(stretch) * MARGIN;
  return ok({ edtf, window: { from: stretch.from - room, to: stretch.to + room } });
}

/** Dates in figures: EDTF, other orders of year, month and day, and weeks as ISO 8601 numbers them. */
function written(asked: string): string | null {
  const dashed = asked.replace(/^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/, (_, year, month, day) =>
    [year, two(month), day && two(day)].filter(Boolean).join("-"),
  );
  const packed = dashed.replace(/^((?:19|20)\d{2})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (parseEdtf(packed)) return packed;
  const week =
    /^(\d{4})-?W(\d{1,2})$/i.exec(asked) ??
    flipped(/^(?:week|wk\.?) (\d{1,2}),?(?: of)? (\d{4})$/i.exec(asked));
  return week && weekEdtf(Number(week[1]), Number(week[2]));
}

const two = (digits: string): string => digits.padStart(2, "0");

const flipped = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match && [match[0], match[2], match[1]];

/** The week with 4 January in it is a year's first. */
function weekEdtf(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const monday = mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** Words as the grammar of articles knows them; a hurried reader leaves out capitals, articles and prepositions. */
function said(asked: string, context: JumpContext): string | null {
  const full = spelledOut(asked);
  for (const phrase of [
    full,
    `the ${full}`,
    `in ${full}`,
    `in the ${full}`,
    `${full} of the war`,
    titled(full),
  ]) {
    const found = only(phrase, context.subject);
    const resolved = found && resolvedIn(context, found);
    if (resolved) return resolved.edtf;
  }
  return null;
}

/** The one date that the whole phrase is; the subject stands behind it as the rest of a text would. */
function only(phrase: string, subject: string): DateExpression | null {
  const [found] = findDates(`${phrase}. ${subject}.`);
  if (!found) return null;
  const before = phrase.slice(0, found.start);
  const after = phrase.slice(found.end);
  return /^(?:(?:in|on|at|the|around|about) )*$/i.test(before) && /^[.,!?]*$/.test(after) ? found : null;
}

/** What counts from a day counts from the reader's; what lacks its year is the nearest to what is seen. */
function resolvedIn({ today, seen }: JumpContext, found: DateExpression): ResolvedDate | null {
  const fromToday = resolveDate(found, { published: today, tense: "past", anchor: null });
  if (!fromToday || fromToday.basis === "relative" || FROM_TODAY.test(found.text)) return fromToday;
  const middle = new Date((seen.from + seen.to) / 2).toISOString();
  return resolveDate(found, { published: middle, tense: "present", anchor: null });
}

/** "last March", and not the last week of a March. */
const FROM_TODAY = /\b(?:last|this|next|coming)\b(?!(?: \w+){1,3} of\b)/i;

const QUARTERS = ["first", "second", "third", "fourth"];

/** Names of months and days in full with their capitals, "Q2" and "H1" in words. */
function spelledOut(asked: string): string {
  return asked
    .replace(/\bQ([1-4])[, ]*(?=\d{4}\b)/i, (_, n) => `${QUARTERS[Number(n) - 1]} quarter of `)
    .replace(/^(\d{4})[ -]?Q([1-4])$/i, (_, year, n) => `${QUARTERS[Number(n) - 1]} quarter of ${year}`)
    .replace(/\bH([12])[, ]*(?=\d{4}\b)/i, (_, n) => `${QUARTERS[Number(n) - 1]} half of `)
    .replace(/^now$/i, "today")
    .replace(/^(?:go|jump) to /i, "")
    .replace(
      /[\p{L}]+\.?/gu,
      (word) => MONTHS[(monthNumber(word) ?? 0) - 1] ?? weekday(word) ?? word.toLowerCase(),
    )
    .replace(/\b(early|mid|late) (?=\p{Lu})/u, (part) => (part === "mid " ? "mid-" : part))
    .replace(/^day (\d[\d,]*)$/, "day $1 of the war");
}

const weekday = (word: string): string | undefined =>
  WEEKDAYS.find((name) => name.toLowerCase() === word.toLowerCase());

/** Feasts are names: "christmas 2024", "victory day". */
const titled = (phrase: string): string =>
  phrase.replace(/\p{Ll}+/gu, (word) =>
    ["of", "the", "in", "before", "after"].includes(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** An open end goes as far as there are events. */
function stretchOf(edtf: string, span: TimeWindow): TimeWindow | null {
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  const from = bounds.earliest?.getTime() ?? Math.min(span.from, (bounds.latest?.getTime() ?? 0) - DAY);
  const to = bounds.latest?.getTime() ?? Math.max(span.to, from + DAY);
  return { from, to };
}
