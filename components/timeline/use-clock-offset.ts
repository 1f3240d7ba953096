import { useScripted } from "@/components/ui/use-scripted";
import { type ClockOffset, UTC_CLOCK } from "@/lib/timeline/item-date";
import type { Clock } from "@/lib/timeline/view";

const readerClock: ClockOffset = (at) => -new Date(at).getTimezoneOffset();

/** The clock of the axis. The server does not know the reader's, so the first drawing is in UTC. */
export function useClockOffset(clock: Clock): ClockOffset {
  return useScripted() && clock === "local" ? readerClock : UTC_CLOCK;
}
