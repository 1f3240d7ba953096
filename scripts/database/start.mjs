import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processLives } from "../lock.mjs";
import { freePort, isFree } from "../port.mjs";
import { causeIn, Problem } from "../problem.mjs";
import { connect } from "./connect.mjs";
import { environment } from "./environment.mjs";
import { initialize } from "./initialize.mjs";
import { isPostgres, readPostmasterFile } from "./postmaster-file.mjs";
import { addressOf, keepRecord, recordOf } from "./record.mjs";

const REFUSED_FOR = 15_000;
const RECOVERING_FOR = 120_000;

/**
 * Makes sure that the cluster runs and returns its record. A server that already runs on this data is used as it is,
 * whoever started it. Call it holding the cluster's lock.
 */
export async function startDatabase(cluster, { settings = [], sync = true } = {}) {
  let record = await recordOf(cluster.home);
  await initialize(cluster, record.password, { sync });
  const since = Date.now();
  for (;;) {
    record = (await adopt(cluster, record)) ?? record;
    const state = await stateOf(cluster, record);
    if (state === "ready") break;
    if (state === "starting") {
      if (Date.now() - since > RECOVERING_FOR)
        throw failure(cluster, "The database does not finish starting.");
      await pause(200);
      continue;
    }
    if (!(await isFree(record.port)))
      record = keepRecord(cluster.home, { ...record, port: await freePort() });
    if (await launch(cluster, record, settings)) break;
    if (forgetStrangersFile(cluster)) continue;
    if (causeIn(logTail(cluster)) || Date.now() - since > REFUSED_FOR) {
      throw failure(cluster, "The database does not start.");
    }
    // A server killed a moment ago still has processes that are leaving.
    await pause(500);
  }
  await makeDatabase(record);
  return record;
}

/** The record with the port of a server that runs on our data under another port than we remember. */
async function adopt(cluster, record) {
  const file = readPostmasterFile(cluster.data);
  if (!file || file.port === record.port || !processLives(file.pid)) return null;
  const other = { ...record, port: file.port };
  return (await stateOf(cluster, other)) === "absent" ? null : keepRecord(cluster.home, other);
}

/** "ready" only when the server on our port lets us in and works on our data; a number in a pid file proves nothing. */
async function stateOf(cluster, record) {
  let client;
  try {
    client = await connect(addressOf(record, "postgres"));
    const { rows } = await client.query("show data_directory");
    return realpathSync(rows[0].data_directory) === realpathSync(cluster.data) ? "ready" : "absent";
  } catch (error) {
    // 57P03: starting up, or recovering after a crash.
    return error.code === "57P03" ? "starting" : "absent";
  } finally {
    await client?.end().catch(() => {});
  }
}

/** True when the new server is ready, false when it refused to start. */
async function launch(cluster, record, settings) {
  const log = openLog(cluster);
  const server = spawn(
    join(cluster.native, "bin", "postgres"),
    ["-D", cluster.data, ...optionsFor(record.port, settings)],
    {
      // A session of its own: Ctrl-C in the terminal must reach us, not the database.
      detached: true,
      windowsHide: true,
      stdio: ["ignore", log, log],
      cwd: cluster.native,
      env: environment(),
      ...cluster.user,
    },
  );
  closeSync(log);
  let ended = false;
  const end = () => {
    ended = true;
  };
  server.on("error", end).on("exit", end);
  server.unref();
  for (const since = Date.now(); !ended; await pause(50)) {
    if ((await stateOf(cluster, record)) === "ready") return true;
    if (Date.now() - since > RECOVERING_FOR) throw failure(cluster, "The database does not finish starting.");
  }
  return false;
}

const optionsFor = (port, settings) =>
  [
    ["listen_addresses", "127.0.0.1"],
    ["port", String(port)],
    ["unix_socket_directories", ""],
    ["timezone", "UTC"],
    ["log_timezone", "UTC"],
    ...settings,
  ].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Postgres refuses to start beside a pid file whose number lives, even when a stranger has the number now. */
function forgetStrangersFile(cluster) {
  const file = readPostmasterFile(cluster.data);
  if (!file || isPostgres(file.pid) !== false) return false;
  rmSync(join(cluster.data, "postmaster.pid"));
  return true;
}

async function makeDatabase(record) {
  const client = await connect(addressOf(record, "postgres"));
  try {
    await client.query("create database sourceline");
  } catch (error) {
    if (error.code !== "42P04") throw error;
  } finally {
    await client.end();
  }
}

const logOf = (cluster) => join(cluster.home, "postgres.log");

function openLog(cluster) {
  const path = logOf(cluster);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

function logTail(cluster) {
  try {
    return readFileSync(logOf(cluster), "utf8").trim().split("\n").slice(-8).join("\n");
  } catch {
    return "";
  }
}

function failure(cluster, message) {
  const tail = logTail(cluster);
  const cause = causeIn(tail);
  return new Problem(
    `${message}\n${tail}`,
    cause ? `${cause.message} ${cause.remedy}` : `The whole log is ${logOf(cluster)}.`,
  );
}
