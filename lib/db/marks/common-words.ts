import { ok } from "../../result";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { type Transaction, transaction } from "../transaction";
import { countChanges } from "./count-changes";
import { commonWords, countedWords } from "./counted-words";
import { indexMost } from "./limits";
import { contributions, SHOWN } from "./mark-rows";
import { lockMarks } from "./refresh-marks";

/** Words made common in one transaction. */
const BATCH = 50;
/** Words are looked at again when a timeline has grown by this much since. */
const GROWTH = 1.25;

/**
 * Gives words that have become common a series, so that they are counted by the day and not one by one. Which are is told from a sample:
 * a word just above or below the line is found either way, only by another path. Returns how many became common.
 */
export async function promoteWords(timelineId: string, most?: number): Promise<number> {
  const total = await countMarks(timelineId);
  if (most === undefined && total < (lookedAt.get(timelineId) ?? 0) * GROWTH) return 0;
  lookedAt.set(timelineId, total);
  return promoteAmong(timelineId, total, most ?? indexMost(total));
}

/** As `promoteWords`, for a timeline of so many events and words that more than `most` have. */
async function promoteAmong(timelineId: string, total: number, most: number): Promise<number> {
  if (total <= most) return 0;
  const taken = await countedWords(db(), timelineId);
  const words = (await commonWords(db(), shownWords(timelineId), total, most)).filter(
    (word) => !taken.has(word),
  );
  for (let at = 0; at < words.length; at += BATCH) {
    await transaction(async (tx) => {
      await lockMarks(tx, timelineId);
      await promote(tx, timelineId, words.slice(at, at + BATCH));
      return ok(null);
    });
  }
  return words.length;
}

/** Marks of each timeline when this process looked for common words last; forgetting it costs one look. */
const lookedAt = new Map<string, number>();

async function countMarks(timelineId: string): Promise<number> {
  const rows = await db().$queryRaw<{ total: number }[]>`
    select coalesce(sum(strikes + meetings + statements + undated_strikes + undated_meetings + undated_statements), 0)::int as total
    from series where timeline_id = ${timelineId}::uuid and kind = 'all'`;
  return rows[0]?.total ?? 0;
}

const shownWords = (timelineId: string): Prisma.Sql => Prisma.sql`
  select e.id as event_id, search_words(e.search_text) as words from event e where e.timeline_id = ${timelineId}::uuid and ${SHOWN}`;

async function promote(tx: Transaction, timelineId: string, words: readonly string[]): Promise<void> {
  const made = await tx.$queryRaw<{ id: number }[]>`
    insert into series (timeline_id, kind, key) select ${timelineId}::uuid, 'word', unnest(${[...words]}::text[])
    on conflict do nothing returning id`;
  const ids = made.map(({ id }) => id);
  if (ids.length === 0) return;
  // A stem is letters and digits, so that quotes keep it whole. Word by word through the index, whatever the statistics say.
  const hits = Prisma.sql`
    select m.event_id, s.id from series s cross join lateral (
      select m.event_id from mark m
      where m.timeline_id = ${timelineId}::uuid and m.words @@ (quote_literal(s.key))::tsquery offset 0
    ) m where s.id = any(${ids}::int[])`;
  const counted = Prisma.sql`
    select m.dated, m.starts_at, m.ends_at, m.type, array[h.id] as series from (${hits}) h join mark m using (event_id)`;
  await tx.$executeRaw`with ${countChanges(contributions(counted, 1))} select`;
  await tx.$executeRaw`
    with own as materialized (
      select event_id, array_agg(id order by id) as ids from (${hits}) h group by event_id
    ), leveled as (
      update mark_level l set series = l.series || own.ids from own where l.event_id = own.event_id
    ), lasting as (
      update lasting_mark l set series = l.series || own.ids from own where l.event_id = own.event_id
    )
    update mark m set series = m.series || own.ids from own where m.event_id = own.event_id`;
}
