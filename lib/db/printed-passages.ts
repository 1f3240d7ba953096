import type { PrintedPassage } from "../export/printed-list";
import { parseId, shortId } from "../ids";
import { byEvent } from "./by-event";
import { db } from "./client";

/** The passages that report these events, by their short ids, each once, articles in the order they were published. */
export async function printedPassages(
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PrintedPassage[]>> {
  const ids = eventIds.flatMap((id) => parseId(id) ?? []);
  const rows = await db().$queryRaw<(PrintedPassage & { readonly eventId: string })[]>`
    select m.event_id as "eventId", q.quote, a.title as article, a.publisher, a.published_at as "publishedAt", a.url
    from mention m
    join passage q on q.mention_id = m.id and q.role = 'report'
    join article_version v on v.id = m.article_version_id
    join article a on a.id = v.article_id and a.removed_at is null
    where m.event_id = any(${ids}::uuid[]) and m.superseded_at is null
    order by a.published_at nulls last, a.id, q.rank, q.start`;
  return new Map([...byEvent(rows)].map(([id, own]) => [shortId(id), distinct(own)]));
}

function distinct(
  rows: readonly (PrintedPassage & { readonly eventId: string })[],
): readonly PrintedPassage[] {
  const found = new Map<string, PrintedPassage>();
  for (const { eventId: _, ...passage } of rows) found.set(`${passage.article}\n${passage.quote}`, passage);
  return [...found.values()];
}
