import { disconnect } from "../lib/db/client";
import { runWorker } from "../lib/jobs/run-worker";

const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL is not set");

const worker = await runWorker(connectionString);
let asked = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // Asked a second time it does not wait for the job under way, which another worker will do again.
    if (asked) process.exit(130);
    asked = true;
    worker
      .stop()
      .then(disconnect)
      .then(() => process.exit(0), fail);
  });
}
console.log("worker ready");

const reason = await worker.ended;
// A worker that lost the database may live on idle: end, so that a fresh one is started.
if (!asked) fail(reason);

function fail(error: unknown): never {
  console.error("the worker ends:", error);
  process.exit(1);
}
