import { type Clock, type EdtfEnd, type EdtfPoint, parseEdtf } from "./edtf";
import { MONTHS, SHORT_MONTHS } from "./names/months";

export type DateStyle = "long" | "short";

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/**
 * A date for people to read, at its own precision, the year always there: "11–13 April 2025", "by 15 April 2025",
 * short "11–13 Apr 2025". "date unknown" for null and for what cannot be read.
 */
export function dateInWords(edtf: string | null, style: DateStyle = "long"): string {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed) return "date unknown";
  if (parsed.kind === "point") return pointInWords(parsed.point, style);
  return intervalInWords(parsed.from, parsed.to, style);
}

/** The value of an HTML `<time datetime>`; null where HTML has none: intervals, seasons, the year 0, no date. */
export function datetimeOf(edtf: string | null): string | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed) return null;
  const { from, to } = parsed.kind === "point" ? { from: parsed.point, to: parsed.point } : parsed;
  if (typeof from === "string" || typeof to === "string" || from.plain !== to.plain) return null;
  return from.precision === "season" || from.year === 0 ? null : from.plain;
}

function intervalInWords(from: EdtfEnd, to: EdtfEnd, style: DateStyle): string {
  if (typeof from === "string") {
    const end = typeof to === "string" ? "" : pointInWords(to, style);
    return from === "open" ? `by ${end}` : `unknown – ${end}`;
  }
  const start = pointInWords(from, style);
  if (typeof to === "string") return to === "open" ? `from ${start}` : `${start} – unknown`;
  if (from.plain === to.plain && from.qualifier === to.qualifier) return start;
  return pairInWords(from, to, style) ?? `${start} – ${pointInWords(to, style)}`;
}

/** Says what both ends share only once; null when nothing can be shared. */
function pairInWords(from: EdtfPoint, to: EdtfPoint, style: DateStyle): string | null {
  if (from.qualifier || to.qualifier || from.precision !== to.precision) return null;
  if (from.precision === "year") return `${yearInWords(from.year)}–${yearInWords(to.year)}`;
  if (from.year !== to.year || from.precision === "season") return null;
  const end = pointInWords(to, style);
  if (from.precision === "month") return `${monthInWords(from, style)}–${end}`;
  if (from.month === to.month) return `${from.day}–${end}`;
  return `${from.day} ${monthInWords(from, style)} – ${end}`;
}

function pointInWords(point: EdtfPoint, style: DateStyle): string {
  return `${QUALIFIED[point.qualifier]}${plainInWords(point, style)}`;
}

const QUALIFIED = { "": "", "~": "c. ", "?": "possibly ", "%": "possibly c. " } as const;

function plainInWords(point: EdtfPoint, style: DateStyle): string {
  const year = yearInWords(point.year);
  if (point.month === null) return year;
  if (point.precision === "season") return `${SEASONS[point.month - 21]} ${year}`;
  const month = `${monthInWords(point, style)} ${year}`;
  if (point.day === null) return month;
  return point.clock ? `${point.day} ${month}, ${clockInWords(point.clock)}` : `${point.day} ${month}`;
}

const monthInWords = ({ month }: EdtfPoint, style: DateStyle) =>
  (style === "long" ? MONTHS : SHORT_MONTHS)[(month ?? 1) - 1];

/** ISO counts a year 0, which historians call 1 BC. */
const yearInWords = (year: number) => (year === 0 ? "1 BC" : String(year));

function clockInWords({ hour, minute, second, offset }: Clock): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const time = `${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ""}`;
  if (offset === null) return time;
  if (offset === 0) return `${time} UTC`;
  const minutes = Math.abs(offset);
  const rest = minutes % 60 ? `:${two(minutes % 60)}` : "";
  return `${time} UTC${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest}`;
}
