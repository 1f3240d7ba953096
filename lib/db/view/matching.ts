import type { EventType } from "../../extract/mention";
import type { EventFilter } from "../../timeline/event";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { indexMost } from "../marks/limits";
import { resolveNames } from "../names";
import { searchKey } from "../search-key";
import { askedWords } from "./asked-words";
import { datedOf, type SeriesTotals, totalOf, totalsOf } from "./series-totals";

/** Series of which one has to have an event. Of places it has one, which its mark names apart. */
export type SeriesGroup = { readonly ids: readonly number[]; readonly arePlaces: boolean };

/** A filter in the terms of marks, with what is known of how many match. */
export type Matching = {
  readonly timelineId: string;
  /** Empty for all. */
  readonly types: readonly EventType[];
  /** The series of these types. */
  readonly typeIds: readonly number[];
  /** An event matches when it belongs to one series of each group; the group that the fewest belong to comes first. */
  readonly groups: readonly SeriesGroup[];
  /** About which share of the dated events of each type belongs to all groups. */
  readonly share: Readonly<Record<EventType, number>>;
  /** Words that are no series, as a tsquery; null for none. */
  readonly query: string | null;
  /** LIKE patterns of searched signs that are no words. */
  readonly patterns: readonly string[];
  /** The series whose counts, added up, are exactly those of the matching events; null where events have to be counted one by one. */
  readonly counted: readonly SeriesTotals[] | null;
  /** Whether nothing but places and types is asked for. */
  readonly onlyPlaces: boolean;
  /** About how many match, as far as is known. */
  readonly expected: number;
  /** Whether few enough match, as far as is known, to find them all through the index of series and words. */
  readonly isRare: boolean;
  /** The one series of all events of the timeline; null when it has none. */
  readonly all: SeriesTotals | null;
};

/** Reads a filter against the names and words that the timeline has. */
export async function readMatching(timelineId: string, filter: EventFilter): Promise<Matching> {
  const [ids, [all], types, words] = await Promise.all([
    namedSeries(timelineId, filter),
    totalsOf(timelineId, Prisma.sql`s.kind = 'all'`),
    filter.types.length === 0
      ? []
      : totalsOf(timelineId, Prisma.sql`s.kind = 'type' and s.key = any(${[...filter.types]})`),
    askedWords(timelineId, filter.q),
  ]);
  const groups: readonly NamedGroup[] = [
    ...ids.groups,
    ...words.common.map((one) => ({ kind: "word" as const, series: [one] })),
  ].sort((a, b) => totalOfGroup(a) - totalOfGroup(b));
  const isPlain = words.query === null && words.patterns.length === 0;
  const total = all ? totalOf(all, []) : 0;
  const shares = groups.map((group) => totalOfGroup(group) / Math.max(1, total));
  const shareOf = (type: EventType) =>
    groups.reduce((left, { series }) => {
      const own =
        sum(series.map((one) => datedOf(one, [type]))) / Math.max(1, all ? datedOf(all, [type]) : 0);
      return left * Math.min(1, own);
    }, 1);
  if (types.length > 0) shares.push(sum(types.map((one) => totalOf(one, []))) / Math.max(1, total));
  const worded = words.query === null ? total : Math.min(total, words.count);
  const expected = shares.reduce((left, share) => left * Math.min(1, share), worded);
  return {
    timelineId,
    types: filter.types,
    typeIds: types.map(({ id }) => id),
    groups: groups.map(({ kind, series }) => ({
      ids: series.map(({ id }) => id),
      arePlaces: kind === "place",
    })),
    share: { strike: shareOf("strike"), meeting: shareOf("meeting"), statement: shareOf("statement") },
    query: words.query,
    patterns: words.patterns,
    counted: isPlain ? countedBy(all ?? null, ids.groups, words.common) : null,
    onlyPlaces: isPlain && groups.length === 1 && ids.groups[0]?.kind === "place",
    expected,
    isRare: expected <= indexMost(total),
    all: all ?? null,
  };
}

type NamedGroup = {
  readonly kind: "actor" | "place" | "source" | "word";
  readonly series: readonly SeriesTotals[];
};

const totalOfGroup = ({ series }: NamedGroup): number => sum(series.map((one) => totalOf(one, [])));

function countedBy(
  all: SeriesTotals | null,
  named: readonly NamedGroup[],
  words: readonly SeriesTotals[],
): readonly SeriesTotals[] | null {
  if (named.length === 0 && words.length === 0) return all ? [all] : [];
  if (named.length + words.length > 1) return null;
  const [group] = named;
  if (group === undefined) return words;
  // An event has one place, but may have several actors and sources.
  return group.kind === "place" || group.series.length <= 1 ? group.series : null;
}

/** For each field that the filter names values of, the series of these values in any spelling. */
async function namedSeries(
  timelineId: string,
  filter: EventFilter,
): Promise<{ groups: readonly NamedGroup[] }> {
  const names = await resolveNames(timelineId, filter);
  const wanted = new Set(filter.sources.map(searchKey));
  const sources =
    wanted.size === 0
      ? null
      : (
          await db().$queryRaw<{ key: string }[]>`
            select key from series where timeline_id = ${timelineId}::uuid and kind = 'source'`
        )
          .map(({ key }) => key)
          .filter((key) => wanted.has(searchKey(key)));
  const keys = { actor: names.actors, place: names.places, source: sources };
  const groups = await Promise.all(
    (["actor", "place", "source"] as const).map(async (kind) => {
      const asked = keys[kind];
      if (asked === null) return [];
      const series = await totalsOf(
        timelineId,
        Prisma.sql`s.kind = ${kind}::series_kind and s.key = any(${[...asked]}::text[])`,
      );
      return [{ kind, series }];
    }),
  );
  return { groups: groups.flat() };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Said like this no index answers a condition. Two bitmaps of hundreds of thousands of marks, laid over each other, cost more than either. */
export const unindexed = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`(${condition}) is true`;

const indexedIn = ({ ids }: SeriesGroup): Prisma.Sql => Prisma.sql`m.series && ${[...ids]}::int[]`;

/** As `indexedIn` for marks that are gone through: a third faster for one series, five times for places. */
function belongsTo(group: SeriesGroup): Prisma.Sql {
  if (group.arePlaces) return Prisma.sql`m.place_series = any(${[...group.ids]}::int[])`;
  return group.ids.length === 1
    ? Prisma.sql`${group.ids[0]}::int = any(m.series)`
    : unindexed(indexedIn(group));
}

/**
 * The condition on `mark m` under which an event of the timeline matches; it uses the index of series and words when few do. Marks that
 * are "lasting" have only an index of series.
 */
export function matches(asked: Matching, of: "all" | "lasting" = "all"): Prisma.Sql {
  const hold = (condition: Prisma.Sql) => (asked.isRare ? condition : unindexed(condition));
  const conditions = [Prisma.sql`m.timeline_id = ${asked.timelineId}::uuid`];
  if (asked.types.length > 0) conditions.push(Prisma.sql`m.type = any(${[...asked.types]}::event_type[])`);
  // Laid over others in the index, a type spares reading the marks of all others.
  if (asked.typeIds.length > 0 && asked.groups.length > 0 && asked.isRare && of === "all")
    conditions.push(Prisma.sql`m.series && ${[...asked.typeIds]}::int[]`);
  for (const group of asked.groups) conditions.push(asked.isRare ? indexedIn(group) : belongsTo(group));
  if (asked.query !== null) {
    const found = Prisma.sql`m.words @@ ${asked.query}::tsquery`;
    conditions.push(
      of === "all"
        ? hold(found)
        : Prisma.sql`exists (select from mark w where w.event_id = m.event_id and w.words @@ ${asked.query}::tsquery)`,
    );
  }
  for (const pattern of asked.patterns) {
    conditions.push(
      Prisma.sql`exists (select from event e where e.id = m.event_id and e.search_text like ${pattern})`,
    );
  }
  return Prisma.join(conditions, " and ");
}

/** Whether nothing is asked for but types: the series of all events knows how many. */
export const isPlain = ({ groups, query, patterns }: Matching): boolean =>
  groups.length === 0 && query === null && patterns.length === 0;

/** Whether any event at all can match. */
export const isPossible = ({ groups, all }: Matching): boolean =>
  all !== null && groups.every(({ ids }) => ids.length > 0);

/** Of a timeline's events, the share up to which all that match are gathered through the index rather than all events gone through. */
const GATHERED = 0.1;

/** For whoever goes through all that match: through the index of series and words also where these are not few. */
export const gathered = (asked: Matching): Matching => ({
  ...asked,
  isRare: asked.isRare || (asked.all !== null && asked.expected <= GATHERED * totalOf(asked.all, [])),
});

/** Whether the index of series and words finds the matching marks, so that time has only to be compared. */
export const byIndex = ({ isRare, groups, query }: Matching): boolean =>
  isRare && (groups.length > 0 || query !== null);
