import { dateInWords } from "../time/words";
import type { TimelineEvent } from "./event";

/** What a screen reader hears of the event at `index` (from 0): "3 of 41, strike, 13 April 2025, Sumy". */
export const announcement = (event: TimelineEvent, index: number, total: number): string =>
  [`${index + 1} of ${total}`, event.type, dateInWords(event.date.edtf), event.place ?? event.title].join(
    ", ",
  );
