import type { EventFilter, Facets, FacetValue, TimelineEvent } from "../timeline/event";
import { listEvents } from "./event-list";
import { searchKey } from "./search-key";

type Facet = keyof Facets;

const VALUES: Readonly<Record<Facet, (event: TimelineEvent) => readonly string[]>> = {
  types: ({ type }) => [type],
  actors: ({ actors }) => [...new Set(actors.map(({ name }) => name))],
  places: ({ place }) => (place === null ? [] : [place]),
  sources: ({ publishers }) => publishers,
};

const FACETS = Object.keys(VALUES) as Facet[];

/** For each facet, how many events have each value among those that match all the other facets; commonest first. */
export async function countFacets(timelineId: string, filter: EventFilter): Promise<Facets> {
  const events = await listEvents(timelineId, {
    types: [],
    actors: [],
    places: [],
    sources: [],
    q: filter.q,
  });
  const wanted = FACETS.map((facet) => ({ facet, keys: new Set(filter[facet].map(searchKey)) }));
  const count = (counted: Facet): FacetValue[] => {
    const others = wanted.filter(({ facet, keys }) => facet !== counted && keys.size > 0);
    const counts = new Map<string, number>();
    for (const event of events) {
      const matches = others.every(({ facet, keys }) =>
        VALUES[facet](event).some((value) => keys.has(searchKey(value))),
      );
      if (!matches) continue;
      for (const value of VALUES[counted](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, n]) => ({ value, count: n }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "en"));
  };
  return {
    types: count("types"),
    actors: count("actors"),
    places: count("places"),
    sources: count("sources"),
  };
}
