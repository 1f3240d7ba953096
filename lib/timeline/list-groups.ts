import { dateInWords } from "../time/words";
import type { TimelineEvent } from "./event";
import { placeOf } from "./in-order";
import { type ClockOffset, UTC_CLOCK } from "./item-date";

export type ListRow = {
  readonly event: TimelineEvent;
  /** The date as finely as it is known. */
  readonly date: string;
  /** The row before it says the same date. */
  readonly sameDate: boolean;
};

/** `id` is one of its own; `title` is a month ("April 2025") or "Date unknown". */
export type ListGroup = { readonly id: string; readonly title: string; readonly rows: readonly ListRow[] };

/** Events in the order of the axis, under a heading for each month of it: what has a time of day may stand in another than in UTC. */
export function listGroups(
  events: readonly TimelineEvent[],
  offset: ClockOffset = UTC_CLOCK,
): readonly ListGroup[] {
  const groups: { id: string; month: string; title: string; rows: ListRow[] }[] = [];
  for (const event of events) {
    const at = placeOf(event, offset);
    const dated = event.date.earliest !== null || event.date.latest !== null;
    const month = dated ? monthOf(at) : "unknown";
    const date = dateInWords(event.date.edtf);
    const last = groups.at(-1);
    if (last?.month === month) {
      last.rows.push({ event, date, sameDate: last.rows.at(-1)?.date === date });
    } else {
      groups.push({
        // What has no date stands where it came in, and may part a month in two.
        id: groups.some((group) => group.month === month) ? `${month}-${groups.length}` : month,
        month,
        title: dated ? dateInWords(month) : "Date unknown",
        rows: [{ event, date, sameDate: false }],
      });
    }
  }
  return groups;
}

const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);
