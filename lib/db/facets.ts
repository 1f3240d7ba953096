import type { EventFilter, Facets, FacetValue } from "../timeline/event";
import { db } from "./client";
import { shownAndMatching } from "./event-filter";
import type { Prisma } from "./generated/client";
import { resolveNames } from "./names";
import { searchKey } from "./search-key";

type Facet = keyof Facets;

/** The values of an event under each facet. */
type FacetRow = { readonly id: string } & Readonly<Record<Facet, readonly string[]>>;

const FACETS: readonly Facet[] = ["types", "actors", "places", "sources"];

/**
 * For each facet, how many events have each value among those that match all the other facets; commonest first. An actor counts
 * under one name, whatever the spelling.
 */
export async function countFacets(timelineId: string, filter: EventFilter): Promise<Facets> {
  const everything = { types: [], q: filter.q };
  const select = async (asked: Pick<EventFilter, "actors" | "places">) =>
    selectRows(timelineId, shownAndMatching(everything, await resolveNames(timelineId, asked)));
  const [events, byActor, byPlace] = await Promise.all([
    select({ actors: [], places: [] }),
    filter.actors.length === 0 ? null : select({ actors: filter.actors, places: [] }),
    filter.places.length === 0 ? null : select({ actors: [], places: filter.places }),
  ]);
  const matches: Record<Facet, (event: FacetRow) => boolean> = {
    types: isOneOf(filter.types, "types"),
    sources: isOneOf(filter.sources, "sources"),
    actors: isAmong(byActor),
    places: isAmong(byPlace),
  };
  const count = (counted: Facet): FacetValue[] => {
    const others = FACETS.filter((facet) => facet !== counted);
    const counts = new Map<string, number>();
    for (const event of events) {
      if (!others.every((facet) => matches[facet](event))) continue;
      for (const value of event[counted]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, n]) => ({ value, count: n }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    types: count("types"),
    actors: count("actors"),
    places: count("places"),
    sources: count("sources"),
  };
}

const selectRows = (timelineId: string, condition: Prisma.Sql): Promise<FacetRow[]> =>
  db().$queryRaw`
    select e.id, array[e.type::text] as types,
      array(select p.name from place p where p.id = e.place_id) as places,
      array(select distinct a.name from event_actor ea join actor a on a.id = ea.actor_id where ea.event_id = e.id)
        as actors,
      array(
        select distinct a.publisher from mention m
        join article_version v on v.id = m.article_version_id
        join article a on a.id = v.article_id and a.removed_at is null and a.publisher is not null
        where m.event_id = e.id and m.superseded_at is null) as sources
    from event e
    where e.timeline_id = ${timelineId}::uuid and ${condition}`;

function isOneOf(wanted: readonly string[], facet: Facet) {
  const keys = new Set(wanted.map(searchKey));
  return (event: FacetRow) => keys.size === 0 || event[facet].some((value) => keys.has(searchKey(value)));
}

function isAmong(events: readonly FacetRow[] | null) {
  const ids = events && new Set(events.map(({ id }) => id));
  return ({ id }: FacetRow) => ids === null || ids.has(id);
}
