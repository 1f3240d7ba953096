import { drainStaleMarks } from "../db/marks/drain-stale-marks";
import { queueForgottenSettling } from "../db/marks/stale-tiles";
import { exhaustedRuns, requeueForgottenRuns } from "../db/runs";
import { releaseDeadWorkers } from "../db/worker-presence";
import { giveUp } from "./extract-article";

/**
 * Sets going again what a crash left lying: jobs of dead workers, runs without a job, runs whose job will not be tried again,
 * marks that a write from elsewhere left as they were.
 */
export async function sweep(connectionString: string): Promise<{ released: number; requeued: number }> {
  const released = await releaseDeadWorkers(connectionString);
  for (const runId of await exhaustedRuns()) {
    await giveUp(runId, "It could not be read: every attempt was cut short.");
  }
  while ((await drainStaleMarks()) > 0);
  await queueForgottenSettling();
  return { released, requeued: await requeueForgottenRuns() };
}
