import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";
import { keepRunning } from "./keep-running.mjs";

const SCRIPT = join("scripts", "worker.ts");

/** The process that runs the jobs, kept running; null when this checkout has none. */
export function startWorker(env, print) {
  return existsSync(join(checkout, SCRIPT))
    ? keepRunning("worker", ["--import", "tsx", SCRIPT], { env, print })
    : null;
}
