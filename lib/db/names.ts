import { newId } from "../ids";
import { countryOf } from "../merge/country-of";
import { actorKey, sameActor } from "../merge/same-actor";
import { placeKey } from "../merge/same-place";
import type { EventFilter } from "../timeline/event";
import { db } from "./client";
import { searchKey } from "./search-key";
import type { Transaction } from "./transaction";

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
  const where = { where: { timelineId }, select: { id: true, name: true, key: true } };
  return {
    actors:
      actors.length === 0
        ? null
        : (await db().actor.findMany(where))
            .filter((row) =>
              actors.some((name) => searchKey(name) === searchKey(row.name) || isActor(row.name, name)),
            )
            .map(({ id }) => id),
    places:
      places.length === 0
        ? null
        : (await db().place.findMany(where))
            .filter((row) =>
              places.some((name) => searchKey(name) === searchKey(row.name) || keyOfPlace(name) === row.key),
            )
            .map(({ id }) => id),
  };
}

/** The actor whose name this is a spelling of, made when there is none; its uuid. */
export async function findOrInsertActor(tx: Transaction, timelineId: string, name: string): Promise<string> {
  const country = countryOf(name);
  const label = country ?? name;
  const key = actorKey(label);
  const alike = await tx.actor.findMany({
    where: { timelineId, OR: [{ key }, { key: { startsWith: `${key}/` } }] },
    orderBy: { key: "asc" },
  });
  const known = alike.find((row) => isActor(row.name, label));
  if (known !== undefined) {
    // "Donald Trump" names the group better than "Trump", which may have come first.
    if (country === null && label.length > known.name.length) {
      await tx.actor.update({ where: { id: known.id }, data: { name: label } });
    }
    return known.id;
  }
  const free = alike.length === 0 ? key : `${key}/${searchKey(label)}`;
  return upsertActor(tx, { timelineId, name: label, key: free });
}

async function upsertActor(
  tx: Transaction,
  actor: { timelineId: string; name: string; key: string },
): Promise<string> {
  const { timelineId, key } = actor;
  const { id } = await tx.actor.upsert({
    where: { timelineId_key: { timelineId, key } },
    create: { id: newId(), ...actor },
    update: {},
    select: { id: true },
  });
  return id;
}

/** The place whose name this is a spelling of, made when there is none; its uuid. */
export async function findOrInsertPlace(tx: Transaction, timelineId: string, name: string): Promise<string> {
  const key = keyOfPlace(name);
  const { id } = await tx.place.upsert({
    where: { timelineId_key: { timelineId, key } },
    create: { id: newId(), timelineId, name, key },
    update: {},
    select: { id: true },
  });
  return id;
}

const isActor = (a: string, b: string): boolean => searchKey(a) === searchKey(b) || sameActor(a, b);

// A name without letters has no key of its own.
const keyOfPlace = (name: string): string => placeKey(name) || searchKey(name);
