import { dateInWords } from "../time/words";
import type { TimelineEvent } from "./event";

export type ListRow = {
  readonly event: TimelineEvent;
  /** The date as finely as it is known. */
  readonly date: string;
  /** The row before it says the same date. */
  readonly sameDate: boolean;
};

/** `title` is a month ("April 2025") or "Date unknown". */
export type ListGroup = { readonly id: string; readonly title: string; readonly rows: readonly ListRow[] };

/** Events in the order given, under a heading for each month. */
export function listGroups(events: readonly TimelineEvent[]): readonly ListGroup[] {
  const groups: { id: string; title: string; rows: ListRow[] }[] = [];
  for (const event of events) {
    const dated = event.date.earliest !== null || event.date.latest !== null;
    const month = dated ? event.orderAt.slice(0, 7) : "unknown";
    const date = dateInWords(event.date.edtf);
    const last = groups.at(-1);
    if (last?.id === month) {
      last.rows.push({ event, date, sameDate: last.rows.at(-1)?.date === date });
    } else {
      groups.push({
        id: month,
        title: dated ? dateInWords(month) : "Date unknown",
        rows: [{ event, date, sameDate: false }],
      });
    }
  }
  return groups;
}
