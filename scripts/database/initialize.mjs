import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../command.mjs";
import { Problem } from "../problem.mjs";
import { environment } from "./environment.mjs";

const VERSION = "18";

/** Makes the cluster when there is none. A run cut short leaves nothing that looks like one. */
export async function initialize({ native, data, user }, password, { sync = true } = {}) {
  const versionFile = join(data, "PG_VERSION");
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, "utf8").trim();
    if (found === VERSION) return;
    throw new Problem(
      `The database in ${data} was made by Postgres ${found}; this is Postgres ${VERSION}.`,
      "Move that folder away, or set DATABASE_URL to a server of its version.",
    );
  }
  const unfinished = `${data}.new`;
  const secret = `${data}.secret`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (existsSync(secret)) rmSync(secret);
  writeFileSync(secret, `${password}\n`, { mode: 0o600, flag: "wx" });
  if (user) for (const path of [unfinished, secret]) chownSync(path, user.uid, user.gid);
  try {
    await command(
      join(native, "bin", "initdb"),
      [
        `--pgdata=${unfinished}`,
        "--username=sourceline",
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // Sorting must not depend on the machine.
        "--locale-provider=builtin",
        "--locale=C",
        "--builtin-locale=C.UTF-8",
        ...(sync ? [] : ["--no-sync"]),
      ],
      { title: "initdb", cwd: native, env: environment(), ...user },
    );
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(unfinished, data);
}
