import type { Chip } from "./chip-cells";

/** A chip with its place on the way: where its cell begins, or the window when that begins later. */
export type ChipStop = { readonly chip: Chip; readonly at: number };

/** Where keys stand: at an event that begins at `at`, or at the chip of that id. */
export type Stand = { readonly at: number; readonly chip: string | null };

/**
 * The chip that comes first on the way from where keys stand to an event that begins at `to`; null when none lies between. A chip comes
 * before what begins at its place. Without a stand the way begins at an end of what is seen, without `to` it leads to one. Stops in the
 * order of the axis.
 */
export function chipBetween(
  stops: readonly ChipStop[],
  stand: Stand | null,
  to: number | null,
  way: "next" | "previous",
): ChipStop | null {
  const own = stand?.chip == null ? -1 : stops.findIndex(({ chip }) => chip.id === stand.chip);
  const isLater = ({ at }: ChipStop, index: number): boolean =>
    stand === null || (own < 0 ? at > stand.at : index > own);
  const isEarlier = ({ at }: ChipStop, index: number): boolean =>
    stand === null || (own < 0 ? at <= stand.at && stand.chip === null : index < own);
  return way === "next"
    ? (stops.find((stop, index) => isLater(stop, index) && (to === null || stop.at <= to)) ?? null)
    : (stops.findLast((stop, index) => isEarlier(stop, index) && (to === null || stop.at > to)) ?? null);
}
