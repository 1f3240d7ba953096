import type { EventDate } from "../time/event-date";
import { dateInWords } from "../time/words";
import { type Feature, type MergeSide, VETO } from "./merge-side";

const DAY = 86_400_000;
/** How far back "some time before publication" is taken to reach at most. */
const RECALLED_DAYS = 42;
const NIGHT = /\b(?:overnight|night|midnight|early hours|before dawn|small hours|predawn|pre-dawn)\b/i;

const time = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

/** A date as [from, to) in ms, with an open end closed where it stops being evidence. Null without a date. */
function stretch(date: EventDate): { from: number; to: number; open: boolean } | null {
  const from = time(date.earliest);
  const to = time(date.latest);
  if (from !== null && to !== null) return { from, to, open: false };
  if (to !== null) return { from: to - RECALLED_DAYS * DAY, to, open: true };
  if (from !== null) return { from, to: from + RECALLED_DAYS * DAY, open: true };
  return null;
}

/** Do the two dates allow one happening, and how strongly do they speak for it? */
export const compareDates: Feature = (a, b) => {
  const first = stretch(a.date);
  const second = stretch(b.date);
  if (!first || !second) return { feature: "no-date", weight: 0, detail: "one side has no date" };
  const said = `${dateInWords(a.date.edtf)} and ${dateInWords(b.date.edtf)}`;
  const overlap = Math.min(first.to, second.to) - Math.max(first.from, second.from);
  if (overlap > 0) return overlapping(a, b, first, second, said);

  const gap = Math.round(-overlap / DAY) + 1;
  if (first.open || second.open) {
    const closed = first.open ? second : first;
    const open = first.open ? first : second;
    const tooOld = (time((first.open ? a : b).date.earliest) === null) === closed.from < open.from;
    return tooOld
      ? {
          feature: "long-before",
          weight: gap > 180 ? -5 : -1.5,
          detail: `dates fit but lie far apart: ${said}`,
        }
      : { feature: "different-day", weight: VETO, detail: `different time: ${said}` };
  }
  if (gap === 1) {
    const loose = looseness(a, b);
    if (loose) return { feature: "next-day", weight: 0.6, detail: `neighbouring days: ${said} (${loose})` };
  }
  return { feature: "different-day", weight: VETO, detail: `different day: ${said}` };
};

function overlapping(
  a: MergeSide,
  b: MergeSide,
  first: { from: number; to: number; open: boolean },
  second: { from: number; to: number; open: boolean },
  said: string,
) {
  if (first.open || second.open) {
    if (first.open && second.open)
      return { feature: "overlapping-dates", weight: 0.5, detail: `dates may overlap: ${said}` };
    const [closed, open] = first.open ? [second, first] : [first, second];
    const distance = Math.abs(
      (time((first.open ? a : b).date.latest) === null ? closed.from - open.from : open.to - closed.to) / DAY,
    );
    // "At some time from then on" binds less than "by then, and told as recent".
    const isPlan = time(open.from === first.from ? a.date.latest : b.date.latest) === null;
    const weight = distance <= 14 && !isPlan ? 1.2 : 0.6;
    return {
      feature: "date-fits",
      weight,
      detail: `${Math.round(distance)} days apart, one of them open: ${said}`,
    };
  }
  const days = Math.max(first.to - first.from, second.to - second.from) / DAY;
  if (days <= 1.05) {
    // A speaker says much in a day, so the day alone proves little.
    return {
      feature: "same-day",
      weight: a.type === "statement" ? 1.5 : 2.5,
      detail: dateInWords(a.date.edtf),
    };
  }
  if (a.type === "statement")
    return { feature: "overlapping-dates", weight: 0.6, detail: `dates overlap: ${said}` };
  if (days <= 2.05) return { feature: "same-night", weight: 2.2, detail: `one night: ${said}` };
  if (days <= 7.05) return { feature: "overlapping-dates", weight: 1.5, detail: `dates overlap: ${said}` };
  if (days <= 31.05) return { feature: "overlapping-dates", weight: 0.9, detail: `dates overlap: ${said}` };
  return { feature: "overlapping-dates", weight: 0.2, detail: `dates overlap: ${said}` };
}

/** Why neighbouring days may be one happening; null when they may not. */
function looseness(a: MergeSide, b: MergeSide): string | null {
  if (a.type === "statement") return null;
  if ([...a.passages, ...b.passages].some((passage) => NIGHT.test(passage))) return "told as a night";
  const [early, late] = String(a.date.earliest) < String(b.date.earliest) ? [a, b] : [b, a];
  if (late.date.basis === "publication" && early.date.basis !== "publication")
    return "the later one is a day of publication";
  if ([early, late].some(({ date }) => (time(date.latest) ?? 0) - (time(date.earliest) ?? 0) > DAY))
    return "one is a stretch of days";
  return null;
}
