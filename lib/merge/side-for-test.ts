import type { NamedActor } from "../extract/mention";
import { boundsOf } from "../time/edtf";
import type { DateBasis, EventDate } from "../time/event-date";
import type { MergeMention } from "./merge-side";

/** An EventDate as the database would give it, for tests. */
export function dateOf(edtf: string | null, basis: DateBasis = "relative"): EventDate {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return {
    edtf,
    earliest: bounds?.earliest?.toISOString() ?? null,
    latest: bounds?.latest?.toISOString() ?? null,
    basis: edtf === null ? "none" : basis,
    words: null,
  };
}

/** "attacker:Russia" → an actor, for tests. */
export const actors = (...told: string[]): NamedActor[] =>
  told.map((one) => {
    const [role = "", name = ""] = one.split(":");
    return { role: role as NamedActor["role"], name };
  });

let articles = 0;

/** A mention of an article of its own, a strike on 13 April 2025 unless said otherwise, for tests. */
export function mentionOf(told: Partial<MergeMention>): MergeMention {
  articles += 1;
  return {
    type: "strike",
    status: "happened",
    title: "Missile strike",
    date: dateOf("2025-04-13"),
    place: null,
    location: null,
    actors: [],
    killed: null,
    injured: null,
    confidence: 0.8,
    passages: [],
    article: { id: `article ${articles}`, publisher: `publisher ${articles}`, publishedAt: "2025-04-14" },
    ...told,
  };
}
