import { fork } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runScript } from "../prepare-database.mjs";
import { explain, Problem } from "../problem.mjs";
import { connect } from "./connect.mjs";
import { locate } from "./locate.mjs";
import { addressOf } from "./record.mjs";
import { startDatabase } from "./start.mjs";
import { stopDatabase } from "./stop.mjs";

const TEMPLATE = "sourceline_template";

/** The address of another database on the same server. */
export function besides(address, database) {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

/**
 * A server for tests with a migrated database `sourceline_template` to clone:
 * `{ address, stop }`. The server in TEST_DATABASE_URL when that is set, else one of its own in a temporary folder,
 * which goes away even when the caller is killed.
 */
export async function openTestDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    await makeTemplate(given);
    return { address: given, stop: async () => {} };
  }
  const keeper = fork(fileURLToPath(import.meta.url), {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise((resolve) => keeper.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    keeper.once("message", resolve);
    ended.then(() => reject(new Problem("The test database does not start.")));
  });
  keeper.unref();
  return {
    address,
    async stop() {
      if (keeper.connected) keeper.disconnect();
      await ended;
    },
  };
}

async function makeTemplate(address) {
  const client = await connect(address);
  try {
    await client.query("select pg_advisory_lock(7240116)");
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
    await runScript(
      "migrate.ts",
      [],
      { DATABASE_URL: besides(address, TEMPLATE) },
      "Migrating the test database",
    );
  } finally {
    await client.end();
  }
}

/** The process that keeps the temporary server: it lives as long as the channel to its parent. */
async function keep() {
  const home = mkdtempSync(join(tmpdir(), "sourceline-test-"));
  chmodSync(home, 0o711);
  const cluster = locate(home);
  let leaving = null;
  const leave = (code) => {
    leaving ??= stopDatabase(cluster).finally(() => {
      rmSync(home, { recursive: true, force: true });
      if (!cluster.data.startsWith(home)) rmSync(join(cluster.data, ".."), { recursive: true, force: true });
      process.exit(code);
    });
    return leaving;
  };
  process.once("disconnect", () => leave(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
  try {
    const record = await startDatabase(cluster, {
      sync: false,
      settings: [
        ["fsync", "off"],
        ["synchronous_commit", "off"],
        ["full_page_writes", "off"],
        ["max_connections", "200"],
      ],
    });
    const address = addressOf(record, "postgres");
    await makeTemplate(address);
    if (!leaving) process.send(address);
  } catch (error) {
    if (!leaving) explain(error);
    await leave(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await keep();
