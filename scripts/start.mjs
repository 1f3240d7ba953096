import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { build, nextProgram } from "./build.mjs";
import { dataFolder } from "./checkout.mjs";
import { openDatabase } from "./database/supervise.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { keepRunning } from "./keep-running.mjs";
import { tryLock } from "./lock.mjs";
import { answers, freePortFrom } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { explain, Problem } from "./problem.mjs";
import { progress } from "./progress.mjs";
import { meetRequirements } from "./requirements.mjs";
import { startWorker } from "./start-worker.mjs";

const { values: options } = parseArgs({
  options: { dev: { type: "boolean" }, port: { type: "string" } },
  strict: false,
});
const mode = options.dev ? "dev" : "start";

/** What was started, in order; it is stopped the other way round. */
const started = [];
let leaving = false;
/** While it is, everybody's complaints about it go to the logs alone. */
let databaseIsDown = false;

async function leave(code) {
  if (leaving) process.exit(code || 130);
  leaving = true;
  for (const stop of started.reverse()) await stop().catch(explain);
  process.exit(code);
}

function logTo(name, show) {
  const folder = join(dataFolder, "logs");
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(join(folder, `${mode}-${name}.log`), { mode: 0o600 });
  return (line, stream) => {
    file.write(`${new Date().toISOString()} ${line}\n`);
    if (!leaving && !databaseIsDown && (show || stream === "stderr") && line)
      process.stdout.write(`${name} │ ${line}\n`);
  };
}

async function start() {
  meetRequirements();
  const wanted = portWanted();
  const lock = tryLock(join(dataFolder, `${mode}.lock`));
  if (lock.holder) {
    const where = lock.holder.address ? `running at ${lock.holder.address}` : "starting";
    process.stdout.write(
      `\nSourceline is already ${where} (process ${lock.holder.pid}).\n→ Stop that one first if the sources changed since.\n`,
    );
    return;
  }
  started.push(async () => lock.release());

  const report = progress();
  await install(report);
  await generate(report);
  const database = await report.step("Starting the database", () => {
    const opening = openDatabase(dataFolder);
    started.push(() => opening.then((open) => open.close()).catch(() => {}));
    return opening;
  });
  await prepareDatabase(report, database.address, { demo: true });
  if (!options.dev) await build(report);

  const port = await freePortFrom(wanted);
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.address,
    SOURCELINE_ORIGIN: address,
    HOSTNAME: "127.0.0.1",
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: options.dev ? "development" : "production",
  };
  const server = await report.step("Starting the site", () => serve(env, port));
  const worker = startWorker(env, logTo("worker", options.dev));
  if (worker) started.push(() => worker.stop());
  else report.note("There is no worker yet; imported articles will wait.");
  watch(database, { env, server, worker });
  lock.describe({ address });
  process.stdout.write(`\n  Sourceline is at ${address}\n  Stop it with Ctrl-C.\n\n`);
}

function portWanted() {
  const given = options.port ?? process.env.PORT ?? "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Problem(`"${given}" is not a port.`, "Give a number from 1 to 65535.");
  return port;
}

async function serve(env, port) {
  const server = keepRunning("server", [nextProgram, mode, "-H", "127.0.0.1", "-p", String(port)], {
    env,
    print: logTo("server", options.dev),
  });
  started.push(() => server.stop());
  for (const since = Date.now(); !(await answers(port)); await pause(100)) {
    if (Date.now() - since > 60_000)
      throw new Problem("The site does not start.", `See ${join(dataFolder, "logs")}.`);
  }
  return server;
}

function watch(database, { env, server, worker }) {
  database.on("lost", () => {
    databaseIsDown = true;
    process.stderr.write("The database stopped; bringing it back.\n");
  });
  database.on("failing", (error) =>
    process.stderr.write(`It is not back yet: ${error.message || error.code}\n`),
  );
  database.on("recovered", () => {
    databaseIsDown = false;
    process.stderr.write("The database is back.\n");
    const moved = env.DATABASE_URL !== database.address;
    env.DATABASE_URL = database.address;
    // Workers that lost every connection may stay alive and idle.
    worker?.restart();
    // Another program took the database's port in between.
    if (moved) server.restart();
  });
}

/** npm runs us through a shell that does not pass signals on: its end is the only sign that we were told to stop. */
function followShell() {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  setInterval(() => process.ppid !== shell && !leaving && leave(0), 500).unref();
}

followShell();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
start().catch((error) => {
  if (leaving) return;
  explain(error);
  leave(1);
});
