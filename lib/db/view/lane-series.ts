import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { type Lane, NAMED_LANE, NO_LANE, OTHER_LANE } from "../../timeline/lanes";
import type { LaneField } from "../../timeline/view";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { gathered, isPossible, type Matching, matches } from "./matching";
import { isDated, type RawDay, totalsOfDays } from "./raw-days";
import { datedOf, sumOfTypes } from "./series-totals";

/** Lanes that a timeline is drawn in at most. */
export const MOST_LANES = 12;

/** Lanes with what tells their events apart. */
export type LaneSeries = {
  readonly field: LaneField;
  readonly lanes: readonly Lane[];
  /** The id of the lane of each series that has one to itself; none by type. */
  readonly laneOf: ReadonlyMap<number, string>;
};

type CountedLane = { readonly id: number; readonly name: string; readonly count: number };
type LaneRow = CountedLane & { readonly key: string; readonly named: number; readonly gathered: number };

/** The lanes of the dated events that match: types in their own order, other values with the most events first. */
export async function readLaneSeries(
  asked: Matching,
  field: LaneField,
  days: () => Promise<readonly RawDay[]>,
): Promise<LaneSeries> {
  if (!isPossible(asked)) return { field, lanes: [], laneOf: new Map() };
  if (field === "type") return typeLanes(await countTypes(asked, days));
  const rows = await countValues(asked, field);
  const missing = rows.find(({ key }) => key === "");
  const named = rows.filter(({ key }) => key !== "");
  const room = Math.max(1, MOST_LANES - (missing ? 1 : 0));
  const all = named[0]?.named ?? 0;
  const kept = all <= room ? named : named.slice(0, room - 1);
  const gathered = (named[0]?.gathered ?? 0) - kept.reduce((sum, { count }) => sum + count, 0);
  const lanes: Lane[] = kept.map(({ name, count }) => ({ id: `${NAMED_LANE}${name}`, key: name, count }));
  const laneOf = new Map(kept.map(({ id, name }) => [id, `${NAMED_LANE}${name}`]));
  if (gathered > 0) lanes.push({ id: OTHER_LANE, key: null, count: gathered });
  if (missing) {
    lanes.push({ id: NO_LANE, key: null, count: missing.count });
    laneOf.set(missing.id, NO_LANE);
  }
  return { field, lanes, laneOf };
}

function typeLanes(counts: ReadonlyMap<string, number>): LaneSeries {
  const lanes = EVENT_TYPES.flatMap((type) => {
    const count = counts.get(type) ?? 0;
    return count === 0 ? [] : [{ id: `${NAMED_LANE}${type}`, key: type, count }];
  });
  return { field: "type", lanes, laneOf: new Map() };
}

async function countTypes(
  { counted, types }: Matching,
  days: () => Promise<readonly RawDay[]>,
): Promise<ReadonlyMap<string, number>> {
  if (counted !== null) {
    const asked: readonly EventType[] = types.length === 0 ? EVENT_TYPES : types;
    return new Map(
      asked.map((type) => [type, counted.reduce((sum, series) => sum + datedOf(series, [type]), 0)]),
    );
  }
  return new Map(Object.entries(totalsOfDays((await days()).filter(isDated))));
}

const COLUMNS = {
  actor: Prisma.sql`m.actor_series`,
  place: Prisma.sql`m.place_series`,
  source: Prisma.sql`m.source_series`,
};
const KINDS = { actor: "lead_actor", place: "place", source: "lead_source" } as const;

/** The largest values, one more than can have lanes, each with how many values and events there are in all, and those without a value. */
function countValues(asked: Matching, field: Exclude<LaneField, "type">): Promise<LaneRow[]> {
  return db().$queryRaw<LaneRow[]>`
    with counts as (${countsBySeries(asked, field)}), named as (
      select s.id, s.key, coalesce(a.name, p.name, s.key) as name, c.count
      from counts c join series s on s.id = c.id
      left join actor a on ${field === "actor"} and a.id::text = s.key
      left join place p on ${field === "place"} and p.id::text = s.key
      where c.count > 0
    )
    (select id, key, name, count, (count(*) over ())::int as named, (sum(count) over ())::int as gathered
      from named where key <> '' order by count desc, name collate "C" limit ${MOST_LANES})
    union all
    select id, key, name, count, 0, 0 from named where key = ''`;
}

function countsBySeries(asked: Matching, field: Exclude<LaneField, "type">): Prisma.Sql {
  const { counted, types, groups } = asked;
  const isOfField = field === "place" && asked.onlyPlaces;
  if (counted === null || (groups.length > 0 && !isOfField)) {
    return Prisma.sql`
      select ${COLUMNS[field]} as id, count(*)::int as count from mark m where m.dated and ${matches(gathered(asked))} group by 1`;
  }
  const which = isOfField
    ? Prisma.sql`s.id = any(${counted.map(({ id }) => id)}::int[])`
    : Prisma.sql`s.timeline_id = ${asked.timelineId}::uuid and s.kind = ${KINDS[field]}::series_kind`;
  return Prisma.sql`select s.id, (${sumOfTypes(types)})::int as count from series s where ${which}`;
}

/** What no series has for its id: the lane of the others. */
const OTHERS = 0;

/** What tells the lane of `mark m`: its type, or the series that has a lane to itself. Compared faster than any text. */
export function laneOfMark({ field, laneOf }: LaneSeries): Prisma.Sql {
  if (field === "type") return Prisma.sql`m.type`;
  return Prisma.sql`
    case when ${COLUMNS[field]} = any(${[...laneOf.keys()]}::int[]) then ${COLUMNS[field]} else ${OTHERS}::int end`;
}

/** The id of a lane from what `laneOfMark` gives, as text. */
export const laneId = ({ field, laneOf }: LaneSeries, lane: string): string =>
  field === "type" ? `${NAMED_LANE}${lane}` : (laneOf.get(Number(lane)) ?? OTHER_LANE);

/** The condition on `mark m` under which it stands in a lane of that id; null when there is no such lane. */
export function standsInLane(series: LaneSeries, id: string): Prisma.Sql | null {
  if (!series.lanes.some((lane) => lane.id === id)) return null;
  if (series.field === "type") return Prisma.sql`m.type::text = ${id.slice(NAMED_LANE.length)}`;
  const column = COLUMNS[series.field];
  const own = [...series.laneOf].filter(([, lane]) => lane === id).map(([one]) => one);
  return id === OTHER_LANE
    ? Prisma.sql`${column} <> all(${[...series.laneOf.keys()]}::int[])`
    : Prisma.sql`${column} = any(${own}::int[])`;
}
