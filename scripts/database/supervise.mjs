import { EventEmitter } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withLock } from "../lock.mjs";
import { Problem } from "../problem.mjs";
import { connect } from "./connect.mjs";
import { locate } from "./locate.mjs";
import { addressOf } from "./record.mjs";
import { startDatabase } from "./start.mjs";
import { stopDatabase } from "./stop.mjs";

const KEEPER = "sourceline-keeper";

/**
 * Keeps a database up for as long as the caller needs it. One connection is held all the while: its loss tells that
 * the server died, and counting such connections tells whether somebody else still uses the server.
 * Emits "lost" and "recovered".
 */
class Keeper extends EventEmitter {
  #client = null;
  #closing = false;
  #reviving = null;

  constructor(ensure, stop) {
    super();
    this.ensure = ensure;
    this.stop = stop;
    this.address = "";
  }

  async open() {
    await this.ensure(async (address) => {
      this.address = address;
      this.#client = await connect(address, KEEPER);
    });
    this.#client.once("end", () => {
      this.#reviving ??= this.#revive().finally(() => {
        this.#reviving = null;
      });
    });
    return this;
  }

  async #revive() {
    if (this.#closing) return;
    this.emit("lost");
    for (let wait = 200; !this.#closing; wait = Math.min(wait * 2, 3_000)) {
      try {
        await this.open();
        if (!this.#closing) this.emit("recovered");
        return;
      } catch (error) {
        this.emit("failing", error);
        if (!this.#closing) await pause(wait);
      }
    }
  }

  /** Lets go; the embedded server stops when nobody else holds on to it. */
  async close() {
    if (this.#closing) return;
    this.#closing = true;
    await this.#reviving;
    await this.stop(async () => {
      try {
        const { rows } = await this.#client.query(
          "select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()",
          [KEEPER],
        );
        return rows[0].others;
      } catch {
        return 0;
      } finally {
        await this.#client?.end().catch(() => {});
      }
    });
  }
}

/** The embedded cluster in `home`, started when it does not run yet. */
export function openEmbedded(home, options) {
  const cluster = locate(home);
  const lock = join(home, "database.lock");
  return new Keeper(
    (use) => withLock(lock, async () => use(addressOf(await startDatabase(cluster, options)))),
    (countOthers) =>
      withLock(lock, async () => {
        if ((await countOthers()) === 0) await stopDatabase(cluster);
      }),
  ).open();
}

/** A server that somebody else runs: it is only watched. */
export async function openExternal(address) {
  try {
    return await new Keeper(
      (use) => use(address),
      async (countOthers) => void (await countOthers()),
    ).open();
  } catch (error) {
    throw new Problem(
      `The database in DATABASE_URL does not answer: ${error.message || error.code}`,
      "Start it or correct the address; without DATABASE_URL an embedded Postgres is used.",
    );
  }
}

/** DATABASE_URL when set, else the embedded database in `home`. */
export function openDatabase(home) {
  const address = process.env.DATABASE_URL;
  return address ? openExternal(address) : openEmbedded(home);
}
