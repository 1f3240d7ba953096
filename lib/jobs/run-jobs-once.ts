import { runOnce } from "graphile-worker";
import { openWorkerPresence } from "../db/worker-presence";
import { openExtractThread } from "./extract-in-thread";
import { enteringAll, warnings } from "./run-worker";
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
  } finally {
    await thread.close();
    await presence.leave();
  }
}
