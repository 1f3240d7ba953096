import path from "node:path";
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "../result";
import type { IngestError } from "./article-draft";
import { PageAnswer } from "./page";

const LIMIT_SECONDS = 5;
const LIMIT_START_SECONDS = 30;

/**
 * Reads a page in a thread of its own that is stopped when it takes longer than five seconds or more than 256 MB: there
 * are pages on which every parser runs for minutes.
 */
export function runPageWorker(html: string): Promise<Result<PageAnswer, IngestError>> {
  // A path from the working directory, because bundlers move this module but leave the worker's file where it is.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/ingest/page-worker/worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  return new Promise((resolve) => {
    let timer = setTimeout(() => settle(timedOut(LIMIT_START_SECONDS)), LIMIT_START_SECONDS * 1_000);
    const settle = (result: Result<PageAnswer, IngestError>): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    worker.on("message", (message: unknown) => {
      if (isReady(message)) {
        clearTimeout(timer);
        timer = setTimeout(() => settle(timedOut(LIMIT_SECONDS)), LIMIT_SECONDS * 1_000);
        worker.postMessage(html);
        return;
      }
      settle(ok(PageAnswer.parse(message)));
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? "taking its markup apart needs too much memory"
          : "its markup is broken in a way that no parser here gets over";
      settle(err({ kind: "unreadable", reason }));
    });
  });
}

const timedOut = (seconds: number) => err({ kind: "timed-out", seconds } as const);

const isReady = (message: unknown): boolean =>
  typeof message === "object" && message !== null && "kind" in message && message.kind === "ready";
