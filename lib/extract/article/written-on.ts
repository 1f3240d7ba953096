import type { Utf16Span } from "../../text/position";
import type { DateExpression } from "../../time/find-dates";
import { resolveDate } from "../../time/resolve-date";
import { daysBetween } from "../dates/day-span";

/** A date line stands among the first lines and holds little else. */
const [FIRST_LINES, LONGEST_LINE, MOST_BESIDE] = [6, 90, 45] as const;
/** So many days before its publication date a copy of a report may have been written. */
const COPIED_AFTER = 10;

/** The ISO day on which a text says itself that it was written, in its dateline or a line of its own: a stored publication date may be that of a later copy. Null when it does not say. */
export function writtenOn(
  text: string,
  dates: readonly DateExpression[],
  dateline: Utf16Span | null,
  published: string | null,
): string | null {
  for (const date of dates) {
    const inDateline = dateline !== null && date.start >= dateline.start && date.end <= dateline.end;
    if (!inDateline && !standsAlone(text, date)) {
      if (date.start > 1_000) break;
      continue;
    }
    if (date.meaning.kind !== "day" && date.meaning.kind !== "figures") continue;
    const day = resolveDate(date, { published, tense: "past", anchor: null })?.named ?? "";
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) continue;
    if (published === null) return day;
    const later = daysBetween(day, published);
    if (later > 0 && later <= COPIED_AFTER) return day;
  }
  return null;
}

function standsAlone(text: string, { start, end }: DateExpression): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const line = text.slice(from, to).trim();
  return (
    line.length <= LONGEST_LINE &&
    line.length - (end - start) <= MOST_BESIDE &&
    // "He resigned on 4 May 2022." is a sentence.
    !/[.!?”"]$/u.test(line.slice(end - from).trim()) &&
    !/\b(?:was|were|is|are|has|had|have|will|said|on)\b/iu.test(line) &&
    text
      .slice(0, from)
      .split("\n")
      .filter((each) => each.trim() !== "").length < FIRST_LINES
  );
}
