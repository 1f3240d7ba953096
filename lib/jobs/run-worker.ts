import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { openWorkerPresence, type WorkerPresence } from "../db/worker-presence";
import { openExtractThread } from "./extract-in-thread";
import { sweep } from "./sweep";
import { tasks } from "./tasks";

const SWEEP_SECONDS = 20;

export type RunningWorker = {
  /** Finishes the jobs under way and takes no more. */
  readonly stop: () => Promise<void>;
  /** Resolves when the worker has ended, with the reason unless it was asked to. */
  readonly ended: Promise<Error | null>;
};

/** Works on the job queue until stopped; any number of processes may, on any number of machines. */
export async function runWorker(connectionString: string): Promise<RunningWorker> {
  const presence = await openWorkerPresence(connectionString);
  await sweep(connectionString);
  const thread = openExtractThread();
  const runner = await run({
    connectionString,
    concurrency: 2,
    // The entry script decides what a signal means.
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: tasks(thread),
    events: enteringAll(presence),
    logger: warnings,
  });
  const sweeper = setInterval(() => {
    sweep(connectionString).catch((error: unknown) => console.error("the sweeper failed", error));
  }, SWEEP_SECONDS * 1_000);

  const ended = Promise.race([
    runner.promise.then(
      () => null,
      (error: Error) => error,
    ),
    presence.lost,
  ]);
  return {
    ended,
    stop: async () => {
      clearInterval(sweeper);
      await runner.stop();
      await thread.close();
      await presence.leave();
    },
  };
}

/** Events under which each worker proves from its beginning that it lives. */
export function enteringAll(presence: WorkerPresence): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => {
    // Without the proof another process may do its job again, which changes nothing.
    presence.enter(worker.workerId).catch(() => {});
  });
  return events;
}

export const warnings = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(message);
});
