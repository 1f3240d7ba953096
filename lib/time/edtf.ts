import { DAY_MS, dayOf, daysInMonth } from "./calendar-day";

export type Qualifier = "" | "~" | "?" | "%";

/** One end of an interval, or a whole date. Months 21–24 are the seasons spring to winter. */
export type EdtfPoint = {
  readonly precision: "year" | "season" | "month" | "day" | "time";
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly clock: Clock | null;
  readonly qualifier: Qualifier;
  /** As written, without the qualifier. */
  readonly plain: string;
};

/** `offset` is minutes east of UTC; null when the time has no zone and is taken as UTC. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly offset: number | null;
};

/** An end that is open (`..`: on and on, or any time before) or unknown (nothing written). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

export type Edtf =
  | { readonly kind: "point"; readonly point: EdtfPoint }
  | { readonly kind: "interval"; readonly from: EdtfEnd; readonly to: EdtfEnd };

export type Precision = EdtfPoint["precision"] | "interval";

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?([~?%]?)$/;
/** Longer strings cannot be valid, so nobody's input costs more than this. */
const LONGEST = 60;

/**
 * Reads the part of EDTF (ISO 8601-2, level 1) in use here: year, month, season, day, date and time, interval with open
 * or unknown ends, and the qualifiers `~ ? %`. Null for anything else, for 30 February and for an interval that ends before it starts.
 */
export function parseEdtf(edtf: string): Edtf | null {
  if (edtf.length > LONGEST) return null;
  const ends = edtf.split("/");
  if (ends.length === 1) {
    const point = parsePoint(edtf);
    return point && { kind: "point", point };
  }
  const [first, second] = ends;
  if (ends.length > 2 || first === undefined || second === undefined) return null;
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (!from || !to) return null;
  if (typeof from === "string" && typeof to === "string") return null;
  if (typeof from !== "string" && typeof to !== "string" && startMs(from) >= endMs(to)) return null;
  return { kind: "interval", from, to };
}

export const isEdtf = (edtf: string): boolean => parseEdtf(edtf) !== null;

/** The stretch a date covers, [earliest, latest) in UTC; null for an end that is open or unknown. Null when `edtf` is unreadable. */
export function boundsOf(edtf: string): { earliest: Date | null; latest: Date | null } | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const from = parsed.kind === "point" ? parsed.point : parsed.from;
  const to = parsed.kind === "point" ? parsed.point : parsed.to;
  return {
    earliest: typeof from === "string" ? null : new Date(startMs(from)),
    latest: typeof to === "string" ? null : new Date(endMs(to)),
  };
}

/** How fine a date is. Null when `edtf` is unreadable. */
export function precisionOf(edtf: string): Precision | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  return parsed.kind === "interval" ? "interval" : parsed.point.precision;
}

function parseEnd(end: string): EdtfEnd | null {
  if (end === "..") return "open";
  if (end === "") return "unknown";
  const point = parsePoint(end);
  return point?.precision === "time" ? null : point;
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, hour, minute, second, zone, qualifier = ""] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  const isSeason = month !== null && month >= 21 && month <= 24 && day === null;
  if (month !== null && !isSeason && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const clock = hour === undefined || minute === undefined ? null : clockOf(hour, minute, second, zone);
  if (clock === "invalid") return null;
  return {
    precision: clock
      ? "time"
      : day !== null
        ? "day"
        : isSeason
          ? "season"
          : month !== null
            ? "month"
            : "year",
    year,
    month,
    day,
    clock,
    qualifier: qualifier as Qualifier,
    plain: qualifier ? text.slice(0, -1) : text,
  };
}

function clockOf(hour: string, minute: string, second: string | undefined, zone: string | undefined) {
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: zone === undefined ? null : offsetOf(zone),
  };
  const valid = clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60;
  return valid && Math.abs(clock.offset ?? 0) <= 14 * 60 ? clock : ("invalid" as const);
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -minutes : minutes;
}

function startMs(point: EdtfPoint): number {
  const { year, month, day, clock } = point;
  const start = dayOf(year, firstMonth(point), day ?? 1) * DAY_MS;
  if (month === null || day === null || !clock) return start;
  return start + ((clock.hour * 60 + clock.minute - (clock.offset ?? 0)) * 60 + (clock.second ?? 0)) * 1000;
}

function endMs(point: EdtfPoint): number {
  const month = firstMonth(point);
  switch (point.precision) {
    case "year":
      return dayOf(point.year + 1, 1, 1) * DAY_MS;
    case "season":
      return dayOf(point.year, month + 3, 1) * DAY_MS;
    case "month":
      return dayOf(point.year, month + 1, 1) * DAY_MS;
    case "day":
      return startMs(point) + DAY_MS;
    case "time":
      return startMs(point) + (point.clock?.second === null ? 60_000 : 1000);
  }
}

/** Seasons are those of the northern weather services: spring is March to May, and the winter of a year starts in its December. */
function firstMonth({ precision, month }: EdtfPoint): number {
  return precision === "season" ? ((month ?? 21) - 20) * 3 : (month ?? 1);
}

/** The first and last day a date covers, null for an end that is open or unknown. Null when `edtf` is unreadable. */
export function daysOf(edtf: string): { first: number | null; last: number | null } | null {
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  return {
    first: bounds.earliest && Math.floor(bounds.earliest.getTime() / DAY_MS),
    last: bounds.latest && Math.ceil(bounds.latest.getTime() / DAY_MS) - 1,
  };
}
