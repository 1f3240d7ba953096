import { ok } from "../../result";
import { Prisma } from "../generated/client";
import { countChange, type Transaction, transaction } from "../transaction";
import { countArticles } from "./article-days";
import { sumByType, totalsByType } from "./count-changes";
import { commonWords, countedWords } from "./counted-words";
import { insertLasting } from "./lasting-marks";
import { indexMost } from "./limits";
import {
  contributions,
  type EventSet,
  eventRows,
  lookupGiven,
  missingSeries,
  SHOWN,
  withSeries,
} from "./mark-rows";
import { rankAll } from "./rank-all";
import { lockMarks } from "./refresh-marks";
import { weighAll } from "./weigh-all";
import { withoutIndexes } from "./without-indexes";

/** Ten times what a million events take, in milliseconds. */
const MOST_TIME = 3_600_000;
const TABLES = ["mark", "mark_level", "lasting_mark", "series_day"] as const;

/**
 * Makes all that a timeline is read from anew: after a bulk load, or when in doubt. One transaction of a few minutes at a million events;
 * where most marks are those of the timeline, nobody can read any of them meanwhile.
 */
export async function rebuildMarks(timelineId: string): Promise<void> {
  await transaction(async (tx) => {
    await countChange(tx, timelineId);
    await lockMarks(tx, timelineId);
    await beQuick(tx);
    await forget(tx, timelineId);
    const ofTimeline: EventSet = (column) =>
      Prisma.sql`${column} in (select e.id from event e where e.timeline_id = ${timelineId}::uuid and ${SHOWN})`;
    await tx.$executeRaw`create temporary table rebuilt on commit drop as ${eventRows(ofTimeline)}`;
    await tx.$executeRaw`analyze rebuilt`;
    await weighAll(tx, ofTimeline);
    await makeSeries(tx, timelineId);
    const fill = async () => {
      await insertMarks(tx, timelineId);
      await insertCounts(tx, timelineId);
      await rankAll(tx, timelineId);
      await insertLasting(tx, timelineId);
    };
    if (await isMost(tx)) await withoutIndexes(tx, TABLES, fill);
    else await fill();
    for (const table of [...TABLES, "series"]) await tx.$executeRaw`analyze ${Prisma.raw(table)}`;
    await countArticles(tx, timelineId);
    await tx.$executeRaw`drop table rebuilt, weighed`;
    return ok(null);
  }, MOST_TIME);
}

/** Losing the last moments of a rebuild in a crash costs another rebuild. */
async function beQuick(tx: Transaction): Promise<void> {
  await tx.$executeRaw`set local work_mem = '256MB'`;
  await tx.$executeRaw`set local maintenance_work_mem = '512MB'`;
  await tx.$executeRaw`set local synchronous_commit = off`;
}

async function forget(tx: Transaction, timelineId: string): Promise<void> {
  const others = await tx.$queryRaw<{ found: boolean }[]>`
    select exists (select from mark where timeline_id <> ${timelineId}::uuid) as found`;
  if (others[0]?.found) {
    await tx.$executeRaw`delete from mark where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`delete from mark_level where timeline_id = ${timelineId}::uuid`;
    await tx.$executeRaw`delete from lasting_mark where timeline_id = ${timelineId}::uuid`;
  } else await tx.$executeRaw`truncate mark, mark_level, lasting_mark`;
  await tx.$executeRaw`delete from series where timeline_id = ${timelineId}::uuid`;
  await tx.$executeRaw`delete from stale_tile where timeline_id = ${timelineId}::uuid`;
  await tx.$executeRaw`
    delete from stale_mark s using event e where e.id = s.event_id and e.timeline_id = ${timelineId}::uuid`;
}

/** Whether the other timelines together have fewer marks. */
async function isMost(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<{ most: boolean }[]>`
    select (select count(*) from rebuilt) > (select count(*) from mark) as most`;
  return rows[0]?.most ?? false;
}

const REBUILT = Prisma.sql`select * from rebuilt`;

/** Those of common words too, so that every mark is written once with all its series. */
async function makeSeries(tx: Transaction, timelineId: string): Promise<void> {
  await tx.$executeRaw`${missingSeries(timelineId, REBUILT)}`;
  const rows = await tx.$queryRaw<{ total: number }[]>`select count(*)::int as total from rebuilt`;
  const total = rows[0]?.total ?? 0;
  const words = await commonWords(tx, REBUILT, total, indexMost(total));
  await tx.$executeRaw`
    insert into series (timeline_id, kind, key) select ${timelineId}::uuid, 'word', unnest(${words}::text[])`;
  await tx.$executeRaw`analyze series`;
}

async function insertMarks(tx: Transaction, timelineId: string): Promise<void> {
  const words = await countedWords(tx, timelineId);
  await tx.$executeRaw`
    insert into mark
    select r.event_id, r.timeline_id, r.dated, r.starts_at, r.ends_at, r.type, w.importance, w.notes,
      r.actor_series, r.place_series, r.source_series, r.series, r.words, r.long_size, r.long_bucket
    from (${withSeries(REBUILT, lookupGiven(timelineId, words))}) r join weighed w on w.id = r.event_id`;
  await tx.$executeRaw`analyze mark`;
}

async function insertCounts(tx: Transaction, timelineId: string): Promise<void> {
  const marks = Prisma.sql`select * from mark where timeline_id = ${timelineId}::uuid`;
  await tx.$executeRaw`
    insert into series_day (series_id, what, day, strikes, meetings, statements)
    select series_id, what, day, ${sumByType} from (${contributions(marks, 1)}) c group by series_id, what, day order by 1, 2, 3`;
  await tx.$executeRaw`
    update series s set strikes = t.strikes, meetings = t.meetings, statements = t.statements, undated_strikes = t.undated_strikes,
      undated_meetings = t.undated_meetings, undated_statements = t.undated_statements
    from (select series_id, ${totalsByType} from series_day group by series_id) t
    where s.id = t.series_id and s.timeline_id = ${timelineId}::uuid`;
}
