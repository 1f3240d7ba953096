import type { EventFilter, Facets, FacetValue } from "../timeline/event";
import { db } from "./client";
import { Prisma } from "./generated/client";
import { sumOfTypes } from "./view/count-events";
import { isPossible, matches, readMatching } from "./view/matching";

type Facet = keyof Facets;
type FacetRow = {
  readonly kind: "type" | "actor" | "place" | "source";
  readonly value: string;
  readonly count: number;
};

const FACETS: readonly Facet[] = ["types", "actors", "places", "sources"];
const KINDS = { types: "type", actors: "actor", places: "place", sources: "source" } as const;
const NONE: EventFilter = { types: [], actors: [], places: [], sources: [], q: null };

/**
 * For each facet, how many events have each value among those that match all the other facets; commonest first. An actor counts
 * under one name, whatever the spelling.
 */
export async function countFacets(timelineId: string, filter: EventFilter): Promise<Facets> {
  // Facets that nothing is chosen of are counted among the same events, all at once.
  const chosen = FACETS.filter((facet) => filter[facet].length > 0);
  const [rest, ...own] = await Promise.all([
    countAmong(
      timelineId,
      filter,
      FACETS.filter((facet) => !chosen.includes(facet)),
    ),
    ...chosen.map((facet) => countAmong(timelineId, { ...filter, [facet]: NONE[facet] }, [facet])),
  ]);
  const counts = [...rest, ...own.flat()];
  const values = (facet: Facet): FacetValue[] =>
    counts.filter(({ kind }) => kind === KINDS[facet]).map(({ value, count }) => ({ value, count }));
  return {
    types: values("types"),
    actors: values("actors"),
    places: values("places"),
    sources: values("sources"),
  };
}

/** The values of some facets with how many of the events that match a filter have them. */
async function countAmong(
  timelineId: string,
  filter: EventFilter,
  facets: readonly Facet[],
): Promise<readonly FacetRow[]> {
  const asked = await readMatching(timelineId, filter);
  if (!isPossible(asked) || facets.length === 0) return [];
  const ofKinds = Prisma.sql`s.kind::text = any(${facets.map((facet) => KINDS[facet])}) and s.key <> ''`;
  const isWhole = asked.groups.length === 0 && asked.counted !== null;
  const counts = isWhole
    ? Prisma.sql`
        select s.kind::text, s.key, ${sumOfTypes(asked.types)} + ${undatedOfTypes(asked.types)} as count
        from series s where s.timeline_id = ${timelineId}::uuid and ${ofKinds}`
    : Prisma.sql`
        select s.kind::text, s.key, c.count from (
          select unnest(m.series) as id, count(*) as count from mark m where ${matches(asked)} group by 1
        ) c join series s on s.id = c.id where ${ofKinds}`;
  return db().$queryRaw<FacetRow[]>`
    select kind, value, count from (
    select c.kind, coalesce(a.name, p.name, c.key) as value, sum(c.count)::int as count
    from (${counts}) c
    left join actor a on c.kind = 'actor' and a.timeline_id = ${timelineId}::uuid and a.id::text = c.key
    left join place p on c.kind = 'place' and p.timeline_id = ${timelineId}::uuid and p.id::text = c.key
    where c.count > 0 group by 1, 2) counted order by count desc, value collate "C"`;
}

const UNDATED = {
  strike: Prisma.sql`undated_strikes`,
  meeting: Prisma.sql`undated_meetings`,
  statement: Prisma.sql`undated_statements`,
};

const undatedOfTypes = (types: EventFilter["types"]): Prisma.Sql =>
  Prisma.join(types.length === 0 ? Object.values(UNDATED) : types.map((type) => UNDATED[type]), " + ");
