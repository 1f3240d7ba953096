import type { EventFilter } from "../timeline/event";
import { Prisma } from "./generated/client";
import { searchKey } from "./search-key";

const LIMIT_WORDS = 12;
const LIMIT_WORD = 100;

/** The condition on `event e` (with `place p` joined) under which an event of the timeline is shown and matches the filter. */
export function eventCondition(timelineId: string, filter: EventFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`e.timeline_id = ${timelineId}::uuid`,
    Prisma.sql`e.merged_into_id is null and e.hidden_at is null and e.review <> 'rejected'`,
  ];
  if (filter.types.length > 0) conditions.push(Prisma.sql`e.type::text = any(${[...filter.types]})`);
  if (filter.places.length > 0) conditions.push(Prisma.sql`p.key = any(${keys(filter.places)})`);
  if (filter.actors.length > 0) {
    conditions.push(Prisma.sql`exists (
      select from event_actor ea join actor a on a.id = ea.actor_id
      where ea.event_id = e.id and a.key = any(${keys(filter.actors)}))`);
  }
  for (const pattern of likePatterns(filter.q)) conditions.push(Prisma.sql`e.search_text like ${pattern}`);
  return Prisma.join(conditions, " and ");
}

const keys = (names: readonly string[]): string[] => names.map(searchKey);

/** One LIKE pattern a word, each matching that word literally. */
function likePatterns(q: string | null): string[] {
  return searchKey((q ?? "").slice(0, LIMIT_WORDS * LIMIT_WORD))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, LIMIT_WORDS)
    .map((word) => `%${word.slice(0, LIMIT_WORD).replace(/[\\%_]/g, "\\$&")}%`);
}
