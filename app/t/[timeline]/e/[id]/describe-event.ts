import { TYPE_WORDS } from "@/components/timeline/type-icon";
import { dateInWords } from "@/lib/time/words";
import type { EventDetail } from "@/lib/timeline/event";

/** One line for search results and cards: "Strike, 13 April 2025, Sumy. “Two missiles hit …” (Demo Wire and 2 more)". */
export function describeEvent(event: EventDetail): string {
  const what = [TYPE_WORDS[event.type], dateInWords(event.date.edtf), event.place].filter(Boolean).join(", ");
  const [first, ...others] = event.publishers;
  const who = first ? ` (${first}${others.length > 0 ? ` and ${others.length} more` : ""})` : "";
  const quote = event.excerpt ? ` “${event.excerpt}”` : "";
  return `${what}.${quote}${who}`;
}
