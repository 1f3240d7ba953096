import { kilometres } from "../places/kilometres";
import type { Location } from "../places/location";
import { placeKey } from "./same-place";

/** Points of one town in two lists, or of a town and a street in it. */
const ONE_TOWN = 25;

type Placed = { readonly place: string | null; readonly location: Location | null };

/**
 * Where those mentions that name this place say it is: the finest of their locations, null where they contradict each other or none
 * knows. The order of the mentions does not matter.
 */
export function agreedLocation(mentions: readonly Placed[], place: string | null): Location | null {
  if (place === null) return null;
  const key = placeKey(place);
  const told = mentions
    .filter((mention) => mention.place !== null && placeKey(mention.place) === key)
    .flatMap(({ location }) => location ?? [])
    .toSorted((a, b) => finenessOf(b) - finenessOf(a) || compare(JSON.stringify(a), JSON.stringify(b)));
  const [finest] = told;
  return finest !== undefined && told.every((other) => areCompatible(finest, other)) ? finest : null;
}

/** Whether both can be true of one place: of one country, and no further apart than a town is wide. */
export function areCompatible(a: Location, b: Location): boolean {
  if (a.country !== b.country) return false;
  if (a.region !== null && b.region !== null && a.region !== b.region) return false;
  return a.point === null || b.point === null || kilometres(a.point, b.point) <= ONE_TOWN;
}

const finenessOf = ({ region, point }: Location): number =>
  Number(region !== null) + 2 * Number(point !== null);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
