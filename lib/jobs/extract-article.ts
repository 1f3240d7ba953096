import { constraintOf } from "../db/constraint";
import { failRun, startRun, timelineOfRun } from "../db/runs";
import { countChange, transaction } from "../db/transaction";
import { ok } from "../result";
import type { ExtractThread, ThreadError } from "./extract-in-thread";
import { storeExtraction } from "./store-extraction";

/**
 * Reads the article version of a run and stores its events. Safe to run twice, also at once. A text that cannot be read ends the run as
 * failed, with the reason; an outage throws, so that the queue tries again.
 */
export async function extractArticle(runId: string, thread: ExtractThread): Promise<void> {
  const input = await startRun(runId);
  if (input === null) return;
  const extraction = await thread.extract(input);
  if (!extraction.ok) return giveUp(runId, explain(extraction.error));
  try {
    await storeExtraction(runId, extraction.value);
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === null) throw error;
    console.error(`run ${runId}: Postgres refused what extraction found`, error);
    await giveUp(
      runId,
      `What was found broke a rule of the database (${constraint}), so nothing of it was kept.`,
    );
  }
}

/** Ends a run as failed, for its readers to see. */
export async function giveUp(runId: string, failure: string): Promise<void> {
  await transaction(async (tx) => {
    const timelineId = await timelineOfRun(tx, runId);
    if (timelineId !== null && (await failRun(tx, runId, failure))) await countChange(tx, timelineId);
    return ok(null);
  });
}

function explain(error: ThreadError): string {
  if (error.kind === "timed-out") {
    const limit = `${error.seconds} ${error.seconds === 1 ? "second" : "seconds"}`;
    return `Reading it took longer than ${limit}, which is the limit for its length.`;
  }
  if (error.kind === "out-of-memory") return "Reading it took more memory than an article may.";
  console.error("extraction broke", error.error);
  return "The extractor broke on this text.";
}
