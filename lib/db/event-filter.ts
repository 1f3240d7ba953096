import type { EventFilter } from "../timeline/event";
import { Prisma } from "./generated/client";
import type { ResolvedNames } from "./names";
import { searchKey } from "./search-key";

const LIMIT_WORDS = 12;
const LIMIT_WORD = 100;

/** The condition on `event e` under which an event is shown and matches the filter. */
export function shownAndMatching(filter: Pick<EventFilter, "types" | "q">, names: ResolvedNames): Prisma.Sql {
  const conditions = [
    Prisma.sql`e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`,
  ];
  if (filter.types.length > 0) conditions.push(Prisma.sql`e.type::text = any(${[...filter.types]})`);
  if (names.places !== null) conditions.push(Prisma.sql`e.place_id = any(${[...names.places]}::uuid[])`);
  if (names.actors !== null) {
    conditions.push(Prisma.sql`exists (
      select from event_actor ea where ea.event_id = e.id and ea.actor_id = any(${[...names.actors]}::uuid[]))`);
  }
  for (const pattern of likePatterns(filter.q)) conditions.push(Prisma.sql`e.search_text like ${pattern}`);
  return Prisma.join(conditions, " and ");
}

/** One LIKE pattern a word, each matching that word literally. */
function likePatterns(q: string | null): string[] {
  return searchKey((q ?? "").slice(0, LIMIT_WORDS * LIMIT_WORD))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, LIMIT_WORDS)
    .map((word) => `%${word.slice(0, LIMIT_WORD).replace(/[\\%_]/g, "\\$&")}%`);
}
