import { ok } from "../../result";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { type Transaction, transaction } from "../transaction";
import { indexMost } from "./index-most";
import { contributions } from "./mark-rows";
import { addToCounts, lockMarks } from "./refresh-marks";

const SAMPLE = 20_000;
/** Words made common in one transaction. */
const BATCH = 20;
/** Words are looked at again when a timeline has grown by this much since. */
const GROWTH = 1.25;

/**
 * Gives words that have become common a series, so that they are counted by the day and not one by one. Which are is told from a sample:
 * a word just above or below the line is found either way, only by another path. Returns how many became common.
 */
export async function promoteWords(timelineId: string, most?: number): Promise<number> {
  const total = await countMarks(timelineId);
  const line = most ?? indexMost(total);
  if (most === undefined && (total <= line || total < (lookedAt.get(timelineId) ?? 0) * GROWTH)) return 0;
  lookedAt.set(timelineId, total);
  const words = await uncountedWords(timelineId, total, line);
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

/** Words above the line among a sample of the marks that have no series yet. */
async function uncountedWords(timelineId: string, total: number, line: number): Promise<string[]> {
  const share = Math.min(1, SAMPLE / total);
  const rows = await db().$queryRaw<{ word: string }[]>`
    select word from mark m, unnest(tsvector_to_array(m.words)) as word
    where m.timeline_id = ${timelineId}::uuid and (${share} >= 1 or
      ('x' || right(m.event_id::text, 6))::bit(24)::int < ${share * 2 ** 24})
    group by word having count(*) > ${line * share}
    except select key from series where timeline_id = ${timelineId}::uuid and kind = 'word'`;
  return rows.map(({ word }) => word);
}

async function promote(tx: Transaction, timelineId: string, words: readonly string[]): Promise<void> {
  const made = await tx.$queryRaw<{ id: number }[]>`
    insert into series (timeline_id, kind, key) select ${timelineId}::uuid, 'word', unnest(${[...words]}::text[])
    on conflict do nothing returning id`;
  const ids = made.map(({ id }) => id);
  if (ids.length === 0) return;
  const own = Prisma.sql`select s.id from series s where s.id = any(${ids}::int[]) and s.key = any(tsvector_to_array(m.words))`;
  await addToCounts(
    tx,
    contributions(
      Prisma.sql`select m.dated, m.starts_at, m.type, array(${own}) as series
        from mark m where m.timeline_id = ${timelineId}::uuid`,
      1,
    ),
  );
  await tx.$executeRaw`
    update mark m set series = m.series || array(${own} order by 1)
    where m.timeline_id = ${timelineId}::uuid and exists (${own})`;
}
