import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { importArticle } from "../articles/import-article";
import { removeArticle } from "../articles/remove-article";
import { findArticle, listArticles } from "../db/articles";
import { db } from "../db/client";
import { listEvents } from "../db/events";
import { requeueForgottenRuns } from "../db/runs";
import { aDraft, asker, aTimeline, EVERYTHING, newestRun, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { openWorkerPresence, releaseDeadWorkers } from "../db/worker-presence";
import { extractArticle } from "./extract-article";
import { openExtractThread } from "./extract-in-thread";
import { runJobsOnce } from "./run-jobs-once";
import { runWorker } from "./run-worker";
import { sweep } from "./sweep";

const database = openTestDatabase();

const TEXT =
  "A Russian missile strike on the city of Sumy killed 34 people on 13 April 2025, officials said.";

const stateOf = async (timelineId: string) => (await listArticles(timelineId))[0]?.extraction.state;

const folder = mkdtempSync(join(tmpdir(), "sourceline-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file for a thread that answers every article like this. */
function threadThat(code: string): URL {
  const file = join(folder, `${randomUUID()}.mjs`);
  const onMessage = `parentPort.on("message", () => { ${code} });`;
  writeFileSync(file, `import { parentPort } from "node:worker_threads"; ${onMessage}`);
  return pathToFileURL(file);
}

/** Waits for something that another part of the process brings about. */
const until = (holds: () => Promise<boolean>) =>
  expect.poll(holds, { timeout: 25_000, interval: 50 }).toBe(true);

describe("an imported article", () => {
  it("is read by the jobs that a command runs", async () => {
    const timelineId = await aTimeline();
    unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await runJobsOnce(database.address());
    expect(await stateOf(timelineId)).toBe("done");
    expect(await listEvents(timelineId, EVERYTHING)).not.toEqual([]);
  });

  it("is read once by two workers", async () => {
    const timelineId = await aTimeline();
    const workers = await Promise.all([runWorker(database.address()), runWorker(database.address())]);
    unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await until(async () => (await stateOf(timelineId)) === "done");
    await Promise.all(workers.map((worker) => worker.stop()));
    const mentions = await db().mention.findMany({ where: { timelineId } });
    expect(new Set(mentions.map(({ title }) => title)).size).toBe(mentions.length);
    expect(mentions.length).toBeGreaterThan(0);
  });

  it("that was removed before it was read yields nothing to see", async () => {
    const timelineId = await aTimeline();
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    unwrap(await removeArticle(asker, timelineId, articleId));
    await runJobsOnce(database.address());
    expect(await listEvents(timelineId, EVERYTHING)).toEqual([]);
    expect((await findArticle(timelineId, articleId))?.removed).toBe(true);
  });

  it.each([
    [
      "eats all memory",
      "const eaten = []; for (;;) eaten.push(new Array(1e6).fill(eaten.length));",
      "Reading it took more memory than an article may.",
    ],
    ["throws", 'throw new Error("broken");', "The extractor broke on this text."],
  ])("whose reading %s ends as failed with the reason", async (_, code, failure) => {
    const timelineId = await aTimeline();
    const thread = openExtractThread({ file: threadThat(code) });
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await extractArticle(await newestRun(articleId), thread);
    await thread.close();
    expect((await findArticle(timelineId, articleId))?.extraction).toEqual({ state: "failed", failure });
  });

  it("whose reading hangs ends as failed with the reason", async () => {
    const timelineId = await aTimeline();
    const thread = openExtractThread({ secondsFor: () => 1, file: threadThat("for (;;);") });
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await extractArticle(await newestRun(articleId), thread);
    await thread.close();
    expect((await findArticle(timelineId, articleId))?.extraction).toEqual({
      state: "failed",
      failure: "Reading it took longer than 1 second, which is the limit for its length.",
    });
  });
});

describe("the sweeper", () => {
  beforeEach(async () => {
    await db().timeline.deleteMany();
    await db().$executeRaw`delete from graphile_worker._private_jobs`;
  });

  it("gives back the job of a worker that died, and leaves that of one that lives", async () => {
    const timelineId = await aTimeline();
    unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    const presence = await openWorkerPresence(database.address());
    await presence.enter("worker-alive");
    const take = (worker: string) =>
      db().$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = ${worker}`;
    const locked = async () =>
      (await db().$queryRaw<unknown[]>`select id::text from graphile_worker.jobs where locked_at is not null`)
        .length;

    await take("worker-alive");
    expect(await releaseDeadWorkers(database.address())).toBe(0);
    expect(await locked()).toBe(1);
    await presence.leave();
    expect(await releaseDeadWorkers(database.address())).toBe(1);
    expect(await locked()).toBe(0);
    await runJobsOnce(database.address());
    expect(await stateOf(timelineId)).toBe("done");
  });

  it("asks again for a run whose job is gone", async () => {
    const timelineId = await aTimeline();
    unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await db().$executeRaw`delete from graphile_worker._private_jobs`;
    expect(await requeueForgottenRuns()).toBe(1);
    expect(await requeueForgottenRuns()).toBe(0);
    await runJobsOnce(database.address());
    expect(await stateOf(timelineId)).toBe("done");
  });

  it("ends a run whose attempts are used up", async () => {
    const timelineId = await aTimeline();
    unwrap(await importArticle(asker, timelineId, aDraft(TEXT)));
    await db().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts`;
    await sweep(database.address());
    expect(await stateOf(timelineId)).toBe("failed");
  });
});
