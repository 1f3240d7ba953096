const MOMENT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** When something was done here: "23 Nov 2026, 14:05 UTC", the same on server and browser. */
export function momentInWords(instant: string): string {
  return `${MOMENT.format(new Date(instant))} UTC`;
}
