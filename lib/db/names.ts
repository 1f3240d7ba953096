import { countryOf } from "../merge/country-of";
import { actorKey, sameActor } from "../merge/same-actor";
import { placeKey } from "../merge/same-place";
import type { EventFilter } from "../timeline/event";
import { db } from "./client";
import { searchKey, storable } from "./search-key";

/** The ids of the actors and places that a filter names; null where it names none. */
export type ResolvedNames = {
  readonly actors: readonly string[] | null;
  readonly places: readonly string[] | null;
};

/** Finds the actors and places that a filter names, in any spelling that means the same. */
export async function resolveNames(
  timelineId: string,
  { actors, places }: Pick<EventFilter, "actors" | "places">,
): Promise<ResolvedNames> {
  const select = { id: true, name: true, key: true };
  // Names that can be one actor begin with one key; most actors of a large timeline are never looked at.
  const keys = [
    ...new Set(actors.map(storable).flatMap((name) => [actorKey(name), actorKey(countryOf(name) ?? name)])),
  ];
  return {
    actors:
      actors.length === 0
        ? null
        : (
            await db().actor.findMany({
              where: {
                timelineId,
                OR: [{ key: { in: keys } }, ...keys.map((key) => ({ key: { startsWith: `${key}/` } }))],
              },
              select,
            })
          )
            .filter((row) => actors.some((name) => isActor(row.name, name)))
            .map(({ id }) => id),
    places:
      places.length === 0
        ? null
        : (
            await db().place.findMany({
              where: { timelineId, key: { in: [...new Set(places.map(storable).map(keyOfPlace))] } },
              select,
            })
          ).map(({ id }) => id),
  };
}

/** Whether two names can be one actor, also where they have no letters. */
export const isActor = (a: string, b: string): boolean => searchKey(a) === searchKey(b) || sameActor(a, b);

/** The key of a place; a name without letters is its own. */
export const keyOfPlace = (name: string): string => placeKey(name) || searchKey(name);
