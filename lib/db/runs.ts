import type { DroppedCandidate } from "../extract/mention";
import { newId } from "../ids";
import { db } from "./client";
import type { Transaction } from "./transaction";

/** The name of the job that reads one version of an article. */
export const EXTRACT_ARTICLE = "extract-article";

/** Asks for a version to be read: the run and its job are stored with whatever else the transaction stores. */
export async function queueRun(tx: Transaction, articleVersionId: string): Promise<string> {
  const id = newId();
  await tx.extractionRun.create({ data: { id, articleVersionId } });
  await queueJob(tx, id);
  return id;
}

/** Asks a worker for a run; asked twice, it is one job. */
async function queueJob(tx: Pick<Transaction, "$queryRaw">, runId: string): Promise<void> {
  await tx.$queryRaw`
    select id::text from graphile_worker.add_job(
      ${EXTRACT_ARTICLE}, json_build_object('runId', ${runId}::text), job_key => ${runId}, max_attempts => 3)`;
}

/** Marks a run as under way and tells what it is to read; null when it is done, failed or gone. */
export async function startRun(runId: string): Promise<RunInput | null> {
  const { count } = await db().extractionRun.updateMany({
    where: { id: runId, state: { in: ["queued", "running"] } },
    data: { state: "running", startedAt: new Date() },
  });
  if (count === 0) return null;
  const run = await db().extractionRun.findUnique({
    where: { id: runId },
    select: {
      articleVersion: { select: { text: true, article: { select: { title: true, publishedAt: true } } } },
    },
  });
  if (run === null) return null;
  const { text, article } = run.articleVersion;
  return { title: article.title, published: article.publishedAt, text };
}

/** The run with what it belongs to, locked until the end of the transaction; null when it is done, failed or gone. */
export async function lockRun(tx: Transaction, runId: string): Promise<LockedRun | null> {
  const rows = await tx.$queryRaw<LockedRun[]>`
    select r.id, v.id as "articleVersionId", a.id as "articleId", a.removed_at is not null as "isRemoved",
      not exists (select from article_version n where n.article_id = v.article_id and n.number > v.number) as "isNewest"
    from extraction_run r join article_version v on v.id = r.article_version_id join article a on a.id = v.article_id
    where r.id = ${runId}::uuid and r.state in ('queued', 'running')
    for update of r`;
  return rows[0] ?? null;
}

/** The timeline that a run belongs to; null when it is gone. */
export async function timelineOfRun(tx: Transaction, runId: string): Promise<string | null> {
  const run = await tx.extractionRun.findUnique({
    where: { id: runId },
    select: { articleVersion: { select: { article: { select: { timelineId: true } } } } },
  });
  return run?.articleVersion.article.timelineId ?? null;
}

/** Ends a run well, with what the extractor left out and why. */
export async function finishRun(
  tx: Transaction,
  runId: string,
  extractor: { readonly name: string; readonly version: string },
  dropped: readonly DroppedCandidate[],
): Promise<void> {
  await tx.extractionRun.update({
    where: { id: runId },
    data: {
      state: "done",
      finishedAt: new Date(),
      extractor: extractor.name,
      extractorVersion: extractor.version,
      dropped: JSON.parse(JSON.stringify(dropped)),
    },
  });
}

/** Ends a run that is not done yet badly, with a reason for its readers; false when there was nothing to end. */
export async function failRun(tx: Transaction, runId: string, failure: string): Promise<boolean> {
  const { count } = await tx.extractionRun.updateMany({
    where: { id: runId, state: { in: ["queued", "running"] } },
    data: { state: "failed", failure, finishedAt: new Date() },
  });
  return count === 1;
}

/** Asks anew for every unfinished run that has no job; returns how many there were. */
export async function requeueForgottenRuns(): Promise<number> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select r.id from extraction_run r
    where r.state in ('queued', 'running')
      and not exists (select from graphile_worker.jobs j where j.key = r.id::text)`;
  for (const { id } of rows) await queueJob(db(), id);
  return rows.length;
}

/** The unfinished runs whose job has used up its attempts, so that no worker will look at them again. */
export async function exhaustedRuns(): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select r.id from extraction_run r join graphile_worker.jobs j on j.key = r.id::text
    where r.state in ('queued', 'running') and j.attempts >= j.max_attempts and j.locked_at is null`;
  return rows.map(({ id }) => id);
}

/** How many runs wait or are under way, in all timelines. */
export async function countUnfinishedRuns(): Promise<number> {
  return db().extractionRun.count({ where: { state: { in: ["queued", "running"] } } });
}

type RunInput = { readonly title: string; readonly published: string | null; readonly text: string };

type LockedRun = {
  readonly id: string;
  readonly articleVersionId: string;
  readonly articleId: string;
  /** Whether no newer version of the article is stored. */
  readonly isNewest: boolean;
  readonly isRemoved: boolean;
};
