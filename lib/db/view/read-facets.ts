import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { foldLetters } from "../../text/fold-letters";
import type { EventFilter, FacetValue } from "../../timeline/event";
import { type FacetName, MENU_VALUES, type ShortFacet, type ShortFacets } from "../../timeline/short-facets";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { keptAnswer } from "./kept";
import { gathered, isPlain, isPossible, type Matching, matches } from "./matching";
import { rawDays, totalsOfDays } from "./raw-days";
import { keptMatching, type TimelineState } from "./read-lanes";
import { totalOf } from "./series-totals";

/** Of up to so many events the values are counted with the page; of more, when somebody opens a menu. */
const SOON = 20_000;

const KINDS = { actors: "actor", places: "place", sources: "source" } as const;

/** The facets of a page: each counts the events that match all the other filters. A menu is null when it takes long to count. */
export async function readFacets(timeline: TimelineState, filter: EventFilter): Promise<ShortFacets> {
  const [types, actors, places, sources] = await Promise.all([
    readTypes(timeline, filter),
    readSoon(timeline, filter, "actors"),
    readSoon(timeline, filter, "places"),
    readSoon(timeline, filter, "sources"),
  ]);
  return { types, actors, places, sources };
}

async function readSoon(
  timeline: TimelineState,
  filter: EventFilter,
  facet: FacetName,
): Promise<ShortFacet | null> {
  const asked = await keptMatching(timeline, { ...filter, [facet]: [] });
  const isQuick = isPlain(asked) || asked.isRare || (asked.all !== null && totalOf(asked.all, []) <= SOON);
  return isQuick ? readFacet(timeline, filter, facet, "") : null;
}

/** The commonest values of one facet whose names have these words in them, and how many more have. */
export const readFacet = (
  timeline: TimelineState,
  filter: EventFilter,
  facet: FacetName,
  words: string,
): Promise<ShortFacet> =>
  keptAnswer(timeline, "facet", [filter, facet, words], async () => {
    const asked = await keptMatching(timeline, { ...filter, [facet]: [] });
    if (!isPossible(asked)) return { values: [], more: 0 };
    const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
    const values = (await countValues(timeline.id, asked, facet)).filter(({ value }) => {
      const name = foldLetters(value);
      return wanted.every((word) => name.includes(word));
    });
    return { values: values.slice(0, MENU_VALUES), more: Math.max(0, values.length - MENU_VALUES) };
  });

async function readTypes(timeline: TimelineState, filter: EventFilter): Promise<readonly FacetValue[]> {
  const ofAnyType = { ...filter, types: [] };
  const asked = await keptMatching(timeline, ofAnyType);
  if (!isPossible(asked)) return [];
  const { counted } = asked;
  const raw = counted === null ? totalsOfDays(await rawDays(timeline, ofAnyType, asked)) : null;
  const countOf = (type: EventType) =>
    raw ? raw[type] : (counted ?? []).reduce((sum, series) => sum + totalOf(series, [type]), 0);
  return EVENT_TYPES.map((type) => ({ value: type, count: countOf(type) })).filter(({ count }) => count > 0);
}

/** The values of a facet under their names, commonest first. */
async function countValues(
  timelineId: string,
  asked: Matching,
  facet: FacetName,
): Promise<readonly FacetValue[]> {
  const kind = Prisma.sql`${KINDS[facet]}::series_kind`;
  const counts = isPlain(asked)
    ? Prisma.sql`
        select s.key, ${totalOfTypes(asked.types)} as count from series s
        where s.timeline_id = ${timelineId}::uuid and s.kind = ${kind}`
    : Prisma.sql`
        select s.key, c.count from (
          select o.id, count(*)::int as count from mark m cross join lateral unnest(m.series) as o(id)
          where ${matches(gathered(asked))} group by 1
        ) c join series s on s.id = c.id and s.kind = ${kind}`;
  const named = {
    actors: Prisma.sql`select a.name from actor a where a.id::text = k.key`,
    places: Prisma.sql`select p.name from place p where p.id::text = k.key`,
    sources: Prisma.sql`select k.key as name`,
  }[facet];
  return db().$queryRaw<FacetValue[]>`
    select n.name as value, sum(k.count)::int as count from (${counts}) k cross join lateral (${named}) n
    where k.key <> '' and k.count > 0 group by n.name order by 2 desc, n.name collate "C"`;
}

const TOTALS = {
  strike: Prisma.sql`s.strikes + s.undated_strikes`,
  meeting: Prisma.sql`s.meetings + s.undated_meetings`,
  statement: Prisma.sql`s.statements + s.undated_statements`,
};

const totalOfTypes = (types: Matching["types"]): Prisma.Sql =>
  Prisma.join(
    (types.length === 0 ? EVENT_TYPES : types).map((type) => TOTALS[type]),
    " + ",
  );
