import type { Chip } from "./chip-cells";

/** Where keys stand: at an event that begins at `at`, or at the chip of that id. */
export type Stand = { readonly at: number; readonly chip: string | null };

/**
 * The chip that comes first on the way from where keys stand to an event that begins at `to`; null when none lies between. A chip comes
 * before what begins where its cell does. Without a stand the way begins at an end of what is seen, without `to` it leads to one. Chips in
 * the order of the axis.
 */
export function chipBetween(
  chips: readonly Chip[],
  stand: Stand | null,
  to: number | null,
  way: "next" | "previous",
): Chip | null {
  const own = stand?.chip == null ? -1 : chips.findIndex(({ id }) => id === stand.chip);
  const isBehind = ({ from }: Chip, index: number): boolean =>
    stand === null || (own < 0 ? from > stand.at : index > own);
  const isAhead = ({ from }: Chip, index: number): boolean =>
    stand === null || (own < 0 ? from <= stand.at && stand.chip === null : index < own);
  return way === "next"
    ? (chips.find((chip, index) => isBehind(chip, index) && (to === null || chip.from <= to)) ?? null)
    : (chips.findLast((chip, index) => isAhead(chip, index) && (to === null || chip.from > to)) ?? null);
}
