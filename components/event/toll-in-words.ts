import type { Toll } from "@/lib/extract/mention";
import type { EventClaim } from "@/lib/timeline/event";

/** "35", or "31–35" when the sources leave a range. */
export function tollInWords([low, high]: Toll): string {
  const count = (value: number) => value.toLocaleString("en-GB");
  return low === high ? count(low) : `${count(low)}–${count(high)}`;
}

export type Figure = { readonly label: string; readonly claims: readonly EventClaim[] };

/** The claims of one attribute by the figure they give, lowest first; those without a number come last under their own words. */
export function figuresOf(claims: readonly EventClaim[], attribute: "killed" | "injured"): readonly Figure[] {
  const figures = new Map<string, EventClaim[]>();
  const sorted = claims
    .filter((claim) => claim.attribute === attribute)
    .toSorted((a, b) => (a.low ?? Number.POSITIVE_INFINITY) - (b.low ?? Number.POSITIVE_INFINITY));
  for (const claim of sorted) {
    const low = claim.low ?? claim.high;
    const high = claim.high ?? claim.low;
    const label = low === null || high === null ? claim.words : tollInWords([low, high]);
    figures.set(label, [...(figures.get(label) ?? []), claim]);
  }
  return [...figures].map(([label, grouped]) => ({ label, claims: grouped }));
}
