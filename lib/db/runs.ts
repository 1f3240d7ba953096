import { newId } from "../ids";
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

async function queueJob(tx: Transaction, runId: string): Promise<void> {
  await tx.$queryRaw`
    select id::text from graphile_worker.add_job(
      ${EXTRACT_ARTICLE}, json_build_object('runId', ${runId}::text), job_key => ${runId}, max_attempts => 3)`;
}
