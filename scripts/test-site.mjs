import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build, nextProgram } from "./build.mjs";
import { checkout, dataFolder } from "./checkout.mjs";
import { connect } from "./database/connect.mjs";
import { besides, openTestDatabase } from "./database/test-database.mjs";
import { keepRunning } from "./keep-running.mjs";
import { tryLock } from "./lock.mjs";
import { answers, freePort } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { Problem } from "./problem.mjs";
import { startWorker } from "./start-worker.mjs";

const FOLDER = ".next-test";

/**
 * A production site with the demo timeline for the browser tests, on a port and a database of its own:
 * `{ origin, address, stop }`. Its build stands beside the one that `npm start` serves.
 */
export async function openTestSite(report) {
  const stops = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const turn = await takeTurn(report);
    stops.push(turn.stop);
    const database = await ownDatabase();
    stops.push(database.stop);
    await prepareDatabase(report, database.address, { demo: true });
    await buildTestSite(report);
    const origin = await report.step("Starting the site", () => serve(database.address, stops));
    return { origin, address: database.address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The build that serves tests and benchmarks; call it holding the turn. */
export async function buildTestSite(report) {
  await build(report, FOLDER);
  // Types of pages that go away later must not fail a later type check.
  rmSync(join(checkout, FOLDER, "types"), { recursive: true, force: true });
  return join(checkout, FOLDER);
}

/** That build as a production server of its own on a database that is up to date: `{ origin, stop }`. */
export async function serveTestBuild(address) {
  const stops = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return { origin: await serve(address, stops), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until nobody else builds or serves that build; `stop` lets the next one. */
export async function takeTurn({ note }) {
  for (let told = false; ; told = true) {
    const lock = tryLock(join(dataFolder, "test-site.lock"));
    if (lock.release) return { stop: async () => lock.release() };
    if (!told) note(`Waiting for the tests or benchmarks of process ${lock.holder.pid}.`);
    await pause(500);
  }
}

async function ownDatabase() {
  const given = process.env.SOURCELINE_TEST_DATABASE_URL;
  const server = given ? { address: given, stop: async () => {} } : await openTestDatabase();
  const name = `sourceline_site_${process.pid}`;
  const ask = async (query) => {
    const client = await connect(server.address);
    await client.query(query).finally(() => client.end());
  };
  try {
    await ask(`create database ${name} template sourceline_template`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    address: besides(server.address, name),
    async stop() {
      if (given) await ask(`drop database if exists ${name} with (force)`);
      await server.stop();
    },
  };
}

async function serve(address, stops) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: address,
    SOURCELINE_ORIGIN: origin,
    SOURCELINE_BUILD: FOLDER,
    HOSTNAME: "127.0.0.1",
    PORT: String(port),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const complain = (line, stream) => {
    if (stream === "stderr" && line) process.stderr.write(`site │ ${line}\n`);
  };
  const server = keepRunning("server", [nextProgram, "start", "-H", "127.0.0.1", "-p", String(port)], {
    env,
    print: complain,
  });
  stops.push(() => server.stop(3_000));
  const worker = startWorker(env, complain);
  if (worker) stops.push(() => worker.stop(3_000));
  for (const since = Date.now(); !(await answers(port)); await pause(100)) {
    if (Date.now() - since > 60_000) throw new Problem("The site under test does not start.");
  }
  return origin;
}
