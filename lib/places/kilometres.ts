import type { Location } from "./location";

/** The distance, roughly, by the length of a degree; good enough to tell near from far. */
export function kilometres(a: NonNullable<Location["point"]>, b: NonNullable<Location["point"]>): number {
  const turn = Math.abs(a.longitude - b.longitude);
  const east = Math.min(turn, 360 - turn) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return 111.2 * Math.hypot(a.latitude - b.latitude, east);
}
