import { DAY, HOUR, MINUTE, type TimeWindow, widthOf } from "./window";

export type Tick = { readonly at: number; readonly label: string };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Steps in ascending order: in whole months, or in milliseconds. */
const STEPS: readonly { readonly months: number; readonly width: number }[] = [
  ...[1, 3, 6, 12].map((hours) => ({ months: 0, width: hours * HOUR })),
  ...[1, 2, 7, 14].map((days) => ({ months: 0, width: days * DAY })),
  ...[1, 2, 3, 6].map((months) => ({ months, width: months * MONTH })),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1_000].map((years) => ({ months: 12 * years, width: years * YEAR })),
];

export type AxisScale = {
  readonly scale: "minute" | "hour" | "weekday" | "day" | "month" | "year";
  readonly step: number;
};

/** Pixels for "Wed 24 Sep 2025" over its hours and for "September 2025" over its days. */
const DAY_NAME = 136;
const MONTH_NAME = 128;

/** Finest first, each with its width in milliseconds and the pixels its label takes. Steps of days divide a month without a stump. */
const AXIS_SCALES: readonly (AxisScale & { readonly width: number; readonly label: number })[] = [
  ...[5, 15, 30].map((step) => ({ scale: "minute" as const, step, width: step * MINUTE, label: 44 })),
  ...[1, 3, 6].map((step) => ({ scale: "hour" as const, step, width: step * HOUR, label: 44 })),
  { scale: "hour", step: 12, width: 12 * HOUR, label: DAY_NAME / 2 },
  { scale: "weekday", step: 1, width: DAY, label: 48 },
  ...[1, 5].map((step) => ({ scale: "day" as const, step, width: step * DAY, label: 24 })),
  { scale: "day", step: 10, width: 10 * DAY, label: MONTH_NAME / 3 },
  ...[1, 3].map((step) => ({ scale: "month" as const, step, width: step * MONTH, label: 34 })),
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({
    scale: "year" as const,
    step,
    width: step * YEAR,
    label: 40,
  })),
];

/** The finest marks whose labels do not touch on an axis of so many pixels: four and more from 640 pixels on. */
export function axisScale(window: TimeWindow, pixels: number): AxisScale {
  const perMillisecond = pixels / widthOf(window);
  const found = AXIS_SCALES.find(({ width, label }) => width * perMillisecond >= label);
  return found ? { scale: found.scale, step: found.step } : { scale: "year", step: 500 };
}

/** At most `most` round times in `span`, each with a label that says the year where a year begins. */
export function ticks(span: TimeWindow, most: number): readonly Tick[] {
  const step = STEPS.find(({ width }) => widthOf(span) / width <= most) ?? STEPS.at(-1);
  if (!step) return [];
  const found: Tick[] = [];
  for (let at = firstTick(span.from, step); at < span.to; at = nextTick(at, step)) {
    found.push({ at, label: labelOf(at, step.months, step.width, found.length === 0) });
  }
  return found;
}

function firstTick(from: number, { months, width }: (typeof STEPS)[number]): number {
  if (months === 0) return Math.ceil(from / width) * width;
  const date = new Date(from);
  const since = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const at = monthStart(Math.floor(since / months) * months);
  return at < from ? monthStart((Math.floor(since / months) + 1) * months) : at;
}

function nextTick(at: number, { months, width }: (typeof STEPS)[number]): number {
  if (months === 0) return at + width;
  const date = new Date(at);
  return monthStart(date.getUTCFullYear() * 12 + date.getUTCMonth() + months);
}

/** `month` counts from January of year 0; years below 100 are meant as they are. */
function monthStart(month: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
}

function labelOf(at: number, months: number, width: number, first: boolean): string {
  const date = new Date(at);
  const month = MONTHS[date.getUTCMonth()] ?? "";
  if (months >= 12) return String(date.getUTCFullYear());
  if (months > 0) return first || date.getUTCMonth() === 0 ? `${month} ${date.getUTCFullYear()}` : month;
  if (width >= DAY)
    return first ? `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}` : `${date.getUTCDate()} ${month}`;
  return first
    ? `${date.getUTCDate()} ${month} ${date.toISOString().slice(11, 16)}`
    : date.toISOString().slice(11, 16);
}
