import type { EventDate } from "@/lib/time/event-date";
import { dateInWords, datetimeOf } from "@/lib/time/words";
import { basisInWords } from "./basis-in-words";

/** The date at its own precision, with the machine's form where HTML has one. */
export function EventTime({ edtf, style = "long" }: { edtf: string | null; style?: "long" | "short" }) {
  const machine = datetimeOf(edtf);
  const words = dateInWords(edtf, style);
  return machine ? <time dateTime={machine}>{words}</time> : <span>{words}</span>;
}

export function EventDateLine({ date, className }: { date: EventDate; className?: string | undefined }) {
  return (
    <>
      <EventTime edtf={date.edtf} />
      <span className={className}>{basisInWords(date)}</span>
    </>
  );
}
