import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importArticle } from "../articles/import-article";
import { listArticles } from "../db/articles";
import { db } from "../db/client";
import { listEvents } from "../db/events";
import { aDraft, asker, aTimeline, EVERYTHING, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { findTimeline } from "../db/timelines";
import { lockEvents, transaction } from "../db/transaction";
import { ok } from "../result";
import { startScript, type TestProcess } from "./test-process";

const database = openTestDatabase();

const TEXT = `A Russian missile strike on the city of Sumy killed 34 people on 13 April 2025, officials said.

President Volodymyr Zelensky met NATO Secretary General Mark Rutte in Odesa on 15 April 2025.`;

const LIMIT = 120_000;

const running: TestProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill();
});

const start = (script: string, args: readonly string[] = [], input?: string): TestProcess => {
  const databaseUrl = database.address();
  const started = startScript(script, args, { databaseUrl, ...(input === undefined ? {} : { input }) });
  running.push(started);
  return started;
};

/** Waits for something that another process brings about. */
const until = (holds: () => Promise<boolean>) =>
  expect.poll(holds, { timeout: LIMIT / 2, interval: 50 }).toBe(true);

it(
  "one article from a file and from a line of JSON, imported by two processes at once, is one article",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "sourceline-twice-"));
    try {
      const file = join(folder, "report.txt");
      writeFileSync(file, `Title: Strike on Sumy\nPublished: 2025-04-15\n\n${TEXT}\n`);
      const line = { doc_id: "1", title: "Strike on Sumy", published: "2025-04-15", text: TEXT };
      const outcomes = await Promise.all([
        start("scripts/import.ts", ["--timeline", "twice", file]).ended,
        start("scripts/import.ts", ["--timeline", "twice", "--jsonl"], `${JSON.stringify(line)}\n`).ended,
      ]);
      expect(outcomes).toEqual([
        { code: 0, output: expect.anything() },
        { code: 0, output: expect.anything() },
      ]);
      const timeline = await findTimeline("twice");
      const articles = await listArticles(timeline?.id ?? "");
      expect(articles.map(({ title, extraction }) => [title, extraction.state])).toEqual([
        ["Strike on Sumy", "done"],
      ]);
      expect(await db().articleVersion.count()).toBe(1);
      const mentions = await db().mention.findMany({ select: { title: true } });
      expect(mentions.length).toBeGreaterThan(0);
      expect(new Set(mentions.map(({ title }) => title)).size).toBe(mentions.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LIMIT,
);

it(
  "a job whose worker is killed in the middle is done by the next, once",
  async () => {
    const timelineId = await aTimeline();
    const first = start("scripts/worker.ts");
    // While we hold the timeline's events, a worker gets as far as storing what it found and no further.
    await transaction(async (tx) => {
      await lockEvents(tx, timelineId);
      unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
      await until(async () => (await waiters()) > 0);
      first.kill();
      expect((await first.ended).code).toBeNull();
      return ok(null);
    });
    expect(await states(timelineId)).toEqual(["running"]);
    expect(await db().mention.count({ where: { timelineId } })).toBe(0);

    start("scripts/worker.ts");
    await until(async () => (await states(timelineId))[0] === "done");
    const titles = (await db().mention.findMany({ where: { timelineId } })).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
    expect((await listEvents(timelineId, EVERYTHING)).length).toBe(titles.length);
  },
  LIMIT,
);

const states = async (timelineId: string) =>
  (await listArticles(timelineId)).map(({ extraction }) => extraction.state);

/** How many connections wait for an advisory lock in this database. */
async function waiters(): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
  return rows[0]?.count ?? 0;
}
