import { runOnce } from "graphile-worker";
import { unsettledTimelines } from "../db/marks/stale-tiles";
import { openWorkerPresence } from "../db/worker-presence";
import { openExtractThread } from "./extract-in-thread";
import { enteringAll, warnings } from "./run-worker";
import { settleTimeline } from "./settle-timeline";
import { sweep } from "./sweep";
import { tasks } from "./tasks";

/** Does every job that waits, then returns: for commands that should not need a worker beside them. */
export async function runJobsOnce(connectionString = process.env.DATABASE_URL ?? ""): Promise<void> {
  const presence = await openWorkerPresence(connectionString);
  const thread = openExtractThread();
  try {
    await sweep(connectionString);
    await runOnce({
      connectionString,
      concurrency: 1,
      noHandleSignals: true,
      taskList: tasks(thread),
      events: enteringAll(presence),
      logger: warnings,
    });
    // Their job waits a moment for more to come.
    for (const timelineId of await unsettledTimelines()) await settleTimeline(timelineId);
  } finally {
    await thread.close();
    await presence.leave();
  }
}
