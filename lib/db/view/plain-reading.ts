import { EVENT_TYPES } from "../../extract/mention";
import type { EventFilter, FacetValue } from "../../timeline/event";
import { itemDate, UTC_CLOCK } from "../../timeline/item-date";
import { type Lane, NO_LANE, OTHER_LANE } from "../../timeline/lanes";
import type { FacetName } from "../../timeline/short-facets";
import { TILE_BINS, type TileKey, tileWindow } from "../../timeline/tile";
import type { LaneField } from "../../timeline/view";
import { db } from "../client";
import { type ListedEvent, selectEvents } from "../event-list";
import { Prisma } from "../generated/client";
import { isActor, keyOfPlace } from "../names";
import { searchKey } from "../search-key";
import { MOST_LANES } from "./lane-series";

/** An event as the plainest reading sees it: for tests, which measure the fast readings against it. */
export type PlainEvent = ListedEvent & {
  readonly stems: readonly string[];
  readonly text: string;
  readonly axis: { readonly from: number; readonly to: number } | null;
};

/** All shown events of a timeline in their order, read from the events themselves. */
export async function plainEvents(timelineId: string): Promise<PlainEvent[]> {
  const shown = Prisma.sql`e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`;
  const [events, texts] = await Promise.all([
    selectEvents(timelineId, shown),
    db().$queryRaw<{ stems: string[]; text: string }[]>`
      select tsvector_to_array(search_words(e.search_text)) as stems, e.search_text as text from event e
      where e.timeline_id = ${timelineId}::uuid and ${shown} order by e.order_at, e.id`,
  ]);
  return events.map((event, index) => {
    const date = itemDate(event.date, UTC_CLOCK);
    const { stems = [], text = "" } = texts[index] ?? {};
    return { ...event, stems, text, axis: date && { from: date.from, to: date.to } };
  });
}

/** Those of all events of a timeline that match a filter. */
export async function plainMatching(
  all: readonly PlainEvent[],
  filter: EventFilter,
): Promise<readonly PlainEvent[]> {
  const words = searchKey(filter.q ?? "")
    .split(" ")
    .filter(Boolean);
  const rows = await db().$queryRaw<{ stems: string[] }[]>`
    select tsvector_to_array(search_words(${words.join(" ")})) as stems`;
  const stems = rows[0]?.stems ?? [];
  const signs = words.filter((word) => !/[\p{L}\p{N}]/u.test(word));
  const known = new Set(all.flatMap((event) => event.stems));
  const hasStem = (event: PlainEvent, stem: string) =>
    event.stems.some((own) => (known.has(stem) ? own === stem : own.startsWith(stem)));
  const sources = filter.sources.map(searchKey);
  return all.filter(
    (event) =>
      (filter.types.length === 0 || filter.types.includes(event.type)) &&
      (filter.actors.length === 0 ||
        event.actorGroups.some((own) => filter.actors.some((name) => isActor(own, name)))) &&
      (filter.places.length === 0 ||
        filter.places.some((name) => event.place !== null && keyOfPlace(name) === keyOfPlace(event.place))) &&
      (sources.length === 0 || event.publishers.some((name) => sources.includes(searchKey(name)))) &&
      stems.every((stem) => hasStem(event, stem)) &&
      signs.every((sign) => event.text.includes(sign)),
  );
}

function keyIn(event: PlainEvent, field: LaneField): string | null {
  const keys = {
    type: event.type,
    actor: event.actorGroups[0],
    place: event.place,
    source: event.publishers[0],
  };
  return keys[field] ?? null;
}

/** The lanes of these events, of which only those with a date stand in any. */
export function plainLanes(events: readonly PlainEvent[], field: LaneField): readonly Lane[] {
  const counts = new Map<string | null, number>();
  for (const event of events) {
    if (event.axis) counts.set(keyIn(event, field), (counts.get(keyIn(event, field)) ?? 0) + 1);
  }
  const missing = counts.get(null) ?? 0;
  counts.delete(null);
  const order: readonly string[] = EVENT_TYPES;
  const named = [...counts].flatMap(([key, count]) =>
    key === null ? [] : [{ id: `in:${key}`, key, count }],
  );
  named.sort((a, b) =>
    field === "type"
      ? order.indexOf(a.key) - order.indexOf(b.key)
      : b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  const room = Math.max(1, MOST_LANES - (missing > 0 ? 1 : 0));
  const kept = named.length <= room ? named : named.slice(0, room - 1);
  const gathered = named.slice(kept.length).reduce((sum, { count }) => sum + count, 0);
  return [
    ...kept,
    ...(gathered > 0 ? [{ id: OTHER_LANE, key: null, count: gathered }] : []),
    ...(missing > 0 ? [{ id: NO_LANE, key: null, count: missing }] : []),
  ];
}

export function plainLaneOf(event: PlainEvent, field: LaneField, lanes: readonly Lane[]): string {
  const key = keyIn(event, field);
  if (key === null) return NO_LANE;
  return lanes.some(({ id }) => id === `in:${key}`) ? `in:${key}` : OTHER_LANE;
}

/** What a tile has to count: by lane, the ids of what begins in each bin and of what is carried in. */
export function plainTile(events: readonly PlainEvent[], field: LaneField, key: TileKey) {
  const { from, to } = tileWindow(key);
  const lanes = plainLanes(events, field);
  return lanes.flatMap(({ id }) => {
    const own = events.filter((event) => event.axis && plainLaneOf(event, field, lanes) === id);
    const bins: string[][] = Array.from({ length: TILE_BINS }, () => []);
    const carried: string[] = [];
    for (const event of own) {
      if (!event.axis) continue;
      if (event.axis.from < from && event.axis.to > from) carried.push(event.id);
      if (event.axis.from < from || event.axis.from >= to) continue;
      bins[Math.floor(((event.axis.from - from) / (to - from)) * TILE_BINS)]?.push(event.id);
    }
    return carried.length === 0 && bins.every((bin) => bin.length === 0) ? [] : [{ id, bins, carried }];
  });
}

/** How many events have each value of a facet, of those that match all the other filters. */
export async function plainFacet(
  all: readonly PlainEvent[],
  filter: EventFilter,
  facet: "types" | FacetName,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const event of await plainMatching(all, { ...filter, [facet]: [] })) {
    const values = {
      types: [event.type],
      actors: event.actorGroups,
      places: event.place === null ? [] : [event.place],
      sources: event.publishers,
    }[facet];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Values of a facet as `plainFacet` gives them. */
export const countsOf = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ value, count }) => [value, count]));
