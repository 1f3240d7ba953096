import type { EventFilter, Facets, FacetValue } from "../timeline/event";
import { shownAndMatching } from "./event-filter";
import { type ListedEvent, selectEvents } from "./event-list";
import { resolveNames } from "./names";
import { searchKey } from "./search-key";

type Facet = keyof Facets;

const VALUES: Readonly<Record<Facet, (event: ListedEvent) => readonly string[]>> = {
  types: ({ type }) => [type],
  actors: ({ actorGroups }) => actorGroups,
  places: ({ place }) => (place === null ? [] : [place]),
  sources: ({ publishers }) => publishers,
};

const FACETS = Object.keys(VALUES) as Facet[];

/**
 * For each facet, how many events have each value among those that match all the other facets; commonest first. An actor counts
 * under one name, whatever the spelling.
 */
export async function countFacets(timelineId: string, filter: EventFilter): Promise<Facets> {
  const everything = { types: [], q: filter.q };
  const select = async (asked: Pick<EventFilter, "actors" | "places">) =>
    selectEvents(timelineId, shownAndMatching(everything, await resolveNames(timelineId, asked)));
  const [events, byActor, byPlace] = await Promise.all([
    select({ actors: [], places: [] }),
    filter.actors.length === 0 ? null : select({ actors: filter.actors, places: [] }),
    filter.places.length === 0 ? null : select({ actors: [], places: filter.places }),
  ]);
  const matches: Record<Facet, (event: ListedEvent) => boolean> = {
    types: isOneOf(filter.types, VALUES.types),
    sources: isOneOf(filter.sources, VALUES.sources),
    actors: isAmong(byActor),
    places: isAmong(byPlace),
  };
  const count = (counted: Facet): FacetValue[] => {
    const others = FACETS.filter((facet) => facet !== counted);
    const counts = new Map<string, number>();
    for (const event of events) {
      if (!others.every((facet) => matches[facet](event))) continue;
      for (const value of VALUES[counted](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
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

function isOneOf(wanted: readonly string[], valuesOf: (event: ListedEvent) => readonly string[]) {
  const keys = new Set(wanted.map(searchKey));
  return (event: ListedEvent) =>
    keys.size === 0 || valuesOf(event).some((value) => keys.has(searchKey(value)));
}

function isAmong(events: readonly ListedEvent[] | null) {
  const ids = events && new Set(events.map(({ id }) => id));
  return ({ id }: ListedEvent) => ids === null || ids.has(id);
}
