import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort } from "../port.mjs";

const NAME = "sourceline";
const path = (home) => join(home, "database.json");

/** The port and password of a cluster, made up on first use; only the owner may read the file. */
export async function recordOf(home) {
  try {
    const record = JSON.parse(readFileSync(path(home), "utf8"));
    if (record.port && record.password) return record;
  } catch (error) {
    if (error.code !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
  }
  return keepRecord(home, { port: await freePort(), password: randomBytes(24).toString("base64url") });
}

/** Replaces the record in one move, so that a reader never sees half of it. */
export function keepRecord(home, record) {
  mkdirSync(dirname(path(home)), { recursive: true, mode: 0o711 });
  const unfinished = `${path(home)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(unfinished, path(home));
  return record;
}

/** The address of a database in the cluster. */
export function addressOf({ port, password }, database = NAME) {
  return `postgresql://${NAME}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}
