import { newId } from "../ids";
import { countryOf } from "../merge/country-of";
import { actorKey } from "../merge/same-actor";
import { isActor, keyOfPlace } from "./names";
import { searchKey } from "./search-key";
import type { Transaction } from "./transaction";

/** The row that a name leads to, with the name under which it is counted. */
export type Named = { readonly id: string; readonly name: string };

type Row = { readonly id: string; readonly key: string; name: string };

/**
 * The actors whose names these are spellings of, made where there are none. Holds only under `lockEvents`, as two writers would make
 * the same actor.
 */
export async function findOrInsertActors(
  tx: Transaction,
  timelineId: string,
  names: readonly string[],
): Promise<Map<string, Named>> {
  if (names.length === 0) return new Map();
  const labels = new Map(names.map((name) => [name, countryOf(name) ?? name]));
  const keys = [...new Set([...labels.values()].map(actorKey))];
  const rows: Row[] = await tx.actor.findMany({
    where: {
      timelineId,
      OR: [{ key: { in: keys } }, ...keys.map((key) => ({ key: { startsWith: `${key}/` } }))],
    },
    orderBy: { key: "asc" },
    select: { id: true, key: true, name: true },
  });
  const made: Row[] = [];
  const renamed = new Set<Row>();
  const found = new Map<string, Row>();
  for (const [name, label] of labels) {
    const key = actorKey(label);
    const alike = rows.filter((row) => row.key === key || row.key.startsWith(`${key}/`));
    const spelled = `${key}/${searchKey(label)}`;
    let row = alike.find((one) => isActor(one.name, label)) ?? alike.find((one) => one.key === spelled);
    if (row === undefined) {
      row = { id: newId(), key: alike.length === 0 ? key : spelled, name: label };
      rows.push(row);
      made.push(row);
    } else if (countryOf(name) === null && label.length > row.name.length) {
      // "Donald Trump" names the group better than "Trump", which may have come first.
      row.name = label;
      renamed.add(row);
    }
    found.set(name, row);
  }
  if (made.length > 0) await tx.actor.createMany({ data: made.map((row) => ({ ...row, timelineId })) });
  for (const { id, name } of renamed) await tx.actor.updateMany({ where: { id }, data: { name } });
  return found;
}

/** The places whose names these are spellings of, made where there are none. Holds only under `lockEvents`. */
export async function findOrInsertPlaces(
  tx: Transaction,
  timelineId: string,
  names: readonly string[],
): Promise<Map<string, Named>> {
  if (names.length === 0) return new Map();
  const keys = new Map(names.map((name) => [name, keyOfPlace(name)]));
  const rows: Row[] = await tx.place.findMany({
    where: { timelineId, key: { in: [...new Set(keys.values())] } },
    select: { id: true, key: true, name: true },
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const made: Row[] = [];
  const found = new Map<string, Row>();
  for (const [name, key] of keys) {
    const row = byKey.get(key) ?? { id: newId(), key, name };
    if (!byKey.has(key)) made.push(row);
    byKey.set(key, row);
    found.set(name, row);
  }
  if (made.length > 0) await tx.place.createMany({ data: made.map((row) => ({ ...row, timelineId })) });
  return found;
}
