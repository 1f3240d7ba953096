import { useSyncExternalStore } from "react";
import { type ClockOffset, UTC_CLOCK } from "@/lib/timeline/item-date";
import type { Clock } from "@/lib/timeline/view";

const readerClock: ClockOffset = (at) => -new Date(at).getTimezoneOffset();
const never = () => () => undefined;

/** The clock of the axis. The server does not know the reader's, so the first drawing is in UTC. */
export function useClockOffset(clock: Clock): ClockOffset {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return clock === "local" && inBrowser ? readerClock : UTC_CLOCK;
}
