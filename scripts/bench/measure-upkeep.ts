import type { Client } from "pg";
import { commandLineAsker } from "../../lib/accounts/command-line-asker";
import { importArticle } from "../../lib/articles/import-article";
import { disconnect } from "../../lib/db/client";
import { settleLevels } from "../../lib/db/marks/settle-levels";
import { findTimeline, type Timeline } from "../../lib/db/timelines";
import { readOverview } from "../../lib/db/view/read-overview";
import { mergeEvents } from "../../lib/events/merge-events";
import { reviewEvent } from "../../lib/events/review-event";
import { parseId } from "../../lib/ids";
import { runJobsOnce } from "../../lib/jobs/run-jobs-once";
import { storeExtraction } from "../../lib/jobs/store-extraction";
import { median, percentile } from "./figures";
import type { Quantiles } from "./measure-queries";
import { BENCH_SLUG, onServer } from "./on-server";
import { randomFrom } from "./random";
import type { Report } from "./report-progress";
import { draftArticle, EVENTS_AN_ARTICLE } from "./synthetic-articles";

/** Articles imported with levels, and as many without. */
const TURNS = 25;
const SINGLE_EDITS = 40;
const NOTHING = { types: [], actors: [], places: [], sources: [], q: null };

/** How many events are added and how many changed; null for 1,000 and 10,000, or what a smaller timeline bears. */
export type UpkeepAmounts = { readonly added: number | null; readonly edits: number | null };

/** What adding and changing costs a timeline of `size` events, in milliseconds. */
export type UpkeepResult = {
  readonly size: number;
  readonly added: number;
  readonly edits: number;
  /** Storing what was found in one article, on average, with the levels kept and without. */
  readonly withLevels: number;
  readonly withoutLevels: number;
  /** Whether the timeline told of what had changed as soon as the call returned, after each article and at ten points of the edits, and how long telling took at most. */
  readonly countedAtOnce: boolean;
  readonly counted: number;
  readonly confirm: Quantiles;
  readonly merge: Quantiles;
  /** The work of the job that settles, after all that was added, after all edits, and after a single one. */
  readonly settledAfterImport: number;
  readonly settledAfterEdits: number;
  readonly settledAfterOne: Quantiles;
};

/** Imports, edits and merges in a copy of a seeded database, which it leaves changed. */
export async function measureUpkeep(
  report: Report,
  address: string,
  size: number,
  amounts: UpkeepAmounts,
): Promise<UpkeepResult> {
  process.env.DATABASE_URL = address;
  await disconnect();
  try {
    return await onServer(address, async (client) => {
      const timeline = await findTimeline(BENCH_SLUG);
      if (timeline === null) throw new Error("the timeline was not loaded");
      const edits = amounts.edits ?? Math.min(10_000, Math.ceil(size / 10));
      const articles = Math.ceil((amounts.added ?? Math.min(1_000, size)) / EVENTS_AN_ARTICLE);
      const ratio = await report.step("Importing with levels and without", () =>
        importInTurns(client, timeline.id),
      );
      await report.step("Settling what came without", () => finishJobs(client, address));
      const imported = await report.step("Importing many", () => importMany(client, timeline.id, articles));
      const settledAfterImport = await report.step("Settling the levels", () => settle(timeline.id));
      await report.step("Finishing other jobs", () => finishJobs(client, address));
      const edited = await report.step("Editing and merging", () => editAndMerge(client, timeline, edits));
      const settledAfterEdits = await report.step("Settling the levels", () => settle(timeline.id));
      const settledAfterOne = await report.step("Settling after single edits", () =>
        settleSingly(client, timeline.id),
      );
      return {
        ...{ size, added: articles * EVENTS_AN_ARTICLE, edits, ...ratio },
        ...{ confirm: edited.confirm, merge: edited.merge },
        countedAtOnce: imported.countedAtOnce && edited.countedAtOnce,
        counted: Math.max(imported.counted, edited.counted),
        ...{ settledAfterImport, settledAfterEdits, settledAfterOne },
      };
    });
  } finally {
    await disconnect();
  }
}

/** One with the levels kept and one without, in turns, so that a machine that gets slower meanwhile does so for both; the medians. */
async function importInTurns(client: Client, timelineId: string) {
  const kept: number[] = [];
  const unkept: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    kept.push(await importOne(client, timelineId, 2 * turn));
    await switchLevels(client, "disable");
    unkept.push(await importOne(client, timelineId, 2 * turn + 1));
    await switchLevels(client, "enable");
  }
  await markStale(client);
  return { withLevels: median(kept) ?? Number.NaN, withoutLevels: median(unkept) ?? Number.NaN };
}

/** Imports so many articles, and looks after each whether the timeline tells of what it brought. */
async function importMany(client: Client, timelineId: string, articles: number) {
  let counted = 0;
  let countedAtOnce = true;
  let before = await countsOf(client);
  for (let article = 0; article < articles; article += 1) {
    await importOne(client, timelineId, 2 * TURNS + article);
    const after = await countsOf(client);
    counted = Math.max(counted, after.took);
    countedAtOnce &&= after.told - before.told === after.stored - before.stored;
    before = after;
  }
  return { counted, countedAtOnce };
}

/** Stores an article and what was found in it; the time of storing what was found. */
async function importOne(client: Client, timelineId: string, number: number): Promise<number> {
  const { article, extraction } = draftArticle(number);
  const stored = await importArticle(commandLineAsker(), timelineId, article);
  if (!stored.ok) throw new Error(`the article was refused: ${JSON.stringify(stored.error)}`);
  const { rows } = await client.query<{ id: string }>(
    "select r.id from extraction_run r join article_version v on v.id = r.article_version_id where v.article_id = $1",
    [parseId(stored.value.articleId)],
  );
  const runId = rows[0]?.id ?? "";
  const since = performance.now();
  await storeExtraction(runId, extraction);
  return performance.now() - since;
}

/** Puts the triggers to sleep that tell which marks are stale, or wakes them. */
async function switchLevels(client: Client, to: "enable" | "disable"): Promise<void> {
  const { rows } = await client.query<{ table: string; trigger: string }>(`
    select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as trigger
    from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where not t.tgisinternal and p.prosrc like '%stale_mark%'`);
  for (const { table, trigger } of rows) await client.query(`alter table ${table} ${to} trigger ${trigger}`);
}

/** Events stored while the triggers slept, handed to the sweep as if no transaction had looked at them. */
async function markStale(client: Client): Promise<void> {
  await client.query(`
    insert into stale_mark (event_id, transaction)
    select e.id, 0 from event e left join mark m on m.event_id = e.id where m.event_id is null`);
}

/** How many events the timeline tells of and how many there are, and how long the telling took. */
async function countsOf(client: Client) {
  const since = performance.now();
  const timeline = await findTimeline(BENCH_SLUG);
  const total = timeline === null ? 0 : (await readOverview(timeline, NOTHING)).total;
  const took = performance.now() - since;
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from event where merged_into_id is null and hidden_at is null and review <> 'rejected'",
  );
  return { told: total, stored: rows[0]?.count ?? 0, took };
}

/** Confirms nine of ten and merges one of ten with its neighbour; looks at ten points whether the timeline tells of all that. */
async function editAndMerge(client: Client, timeline: Timeline, edits: number) {
  const ids = await shownIds(client);
  const random = randomFrom(4_711);
  const confirms: number[] = [];
  const merges: number[] = [];
  const before = await countsOf(client);
  let counted = before.took;
  let countedAtOnce = true;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = random.below(ids.length - 1);
    const [id, other] = [ids[at] ?? "", ids[at + 1] ?? ""];
    const isMerge = edit % 10 === 9;
    const since = performance.now();
    const done = isMerge
      ? await mergeEvents(commandLineAsker(), timeline.id, { keptId: id, absorbedId: other })
      : await reviewEvent(commandLineAsker(), timeline.id, id, "confirm");
    const took = performance.now() - since;
    // Two that were merged before are one event by now: what changes nothing is not timed.
    if (done.ok) (isMerge ? merges : confirms).push(took);
    if ((edit + 1) % Math.ceil(edits / 10) !== 0) continue;
    const after = await countsOf(client);
    counted = Math.max(counted, after.took);
    countedAtOnce &&= after.told - before.told === after.stored - before.stored;
  }
  return { confirm: quantiles(confirms), merge: quantiles(merges), counted, countedAtOnce };
}

/** Confirms and rejects single events in turns, and settles after each. */
async function settleSingly(client: Client, timelineId: string): Promise<Quantiles> {
  const ids = await shownIds(client);
  const random = randomFrom(815);
  const times: number[] = [];
  for (let turn = 0; turn < SINGLE_EDITS; turn += 1) {
    const id = ids[random.below(ids.length)] ?? "";
    const done = await reviewEvent(commandLineAsker(), timelineId, id, turn % 2 === 0 ? "confirm" : "reject");
    const took = await settle(timelineId);
    if (done.ok) times.push(took);
  }
  return quantiles(times);
}

async function shownIds(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    "select id from event where merged_into_id is null and hidden_at is null order by id",
  );
  return rows.map(({ id }) => id);
}

/** What the job does that asks for levels to be settled; the time it takes. */
async function settle(timelineId: string): Promise<number> {
  const since = performance.now();
  await settleLevels(timelineId);
  return performance.now() - since;
}

/** Does all that waits. */
async function finishJobs(client: Client, address: string): Promise<void> {
  for (;;) {
    await runJobsOnce(address);
    const { rows } = await client.query<{ waiting: boolean }>(
      "select exists (select from stale_tile) or exists (select from stale_mark) as waiting",
    );
    if (!rows[0]?.waiting) return;
  }
}

const quantiles = (times: readonly number[]): Quantiles => ({
  p50: percentile(times, 0.5) ?? Number.NaN,
  p95: percentile(times, 0.95) ?? Number.NaN,
});
