import { EVENT_TYPES } from "../../lib/extract/mention";
import type { EventFilter } from "../../lib/timeline/event";
import { FINEST_ZOOM, type TileKey, tilesOver, tileWidth, zoomFor } from "../../lib/timeline/tile";
import { type Random, randomFrom } from "./random";
import { DAYS, FIRST_DAY } from "./synthetic-days";
import { ACTORS, PLACES, PUBLISHERS, SEARCHES } from "./synthetic-events";

const NOTHING: EventFilter = { types: [], actors: [], places: [], sources: [], q: null };
const SPAN = DAYS * 86_400_000;

/** What a reader filters by; each makes a filter out of chance, the common and the rare alike. */
export const FILTERS: readonly { readonly name: string; readonly make: (random: Random) => EventFilter }[] = [
  { name: "no filter", make: () => NOTHING },
  { name: "type", make: (random) => ({ ...NOTHING, types: [random.pick(EVENT_TYPES)] }) },
  { name: "actor", make: (random) => ({ ...NOTHING, actors: [oneOf(random, ACTORS)] }) },
  { name: "place", make: (random) => ({ ...NOTHING, places: [oneOf(random, PLACES)] }) },
  { name: "source", make: (random) => ({ ...NOTHING, sources: [oneOf(random, PUBLISHERS)] }) },
  { name: "rare word", make: () => ({ ...NOTHING, q: SEARCHES.rare }) },
  { name: "middling word", make: () => ({ ...NOTHING, q: SEARCHES.middling }) },
  { name: "common word", make: () => ({ ...NOTHING, q: SEARCHES.common }) },
  { name: "commonest word", make: () => ({ ...NOTHING, q: SEARCHES.commonest }) },
  {
    name: "type and actor and word",
    make: (random) => ({
      ...NOTHING,
      types: ["strike"],
      actors: [oneOf(random, ACTORS)],
      q: SEARCHES.common,
    }),
  },
];

/** By the logarithm of its rank, so that each of the commonest ten comes up as often as ten of the rarest thousand. */
const oneOf = (random: Random, names: readonly string[]): string =>
  names[Math.floor(names.length ** random.next()) - 1] ?? names[0] ?? "";

export type Question = { readonly filter: EventFilter; readonly tiles: readonly TileKey[] };

/** So many windows under a filter, always the same ones: every zoom as often, anywhere in the four years. */
export function questionsOf(make: (random: Random) => EventFilter, count: number): Question[] {
  const random = randomFrom(1_789);
  const coarsest = zoomFor({ from: FIRST_DAY, to: FIRST_DAY + SPAN });
  return Array.from({ length: count }, (_, index) => {
    const zoom = coarsest - (index % (coarsest - FINEST_ZOOM + 1));
    const width = Math.min(SPAN, tileWidth(zoom) * (2 + 2 * random.next()));
    const from = FIRST_DAY + random.next() * (SPAN - width);
    return { filter: make(random), tiles: tilesOver({ from, to: from + width }, zoom) };
  });
}
