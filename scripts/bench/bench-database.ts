import { join } from "node:path";
import { dataFolder } from "../checkout.mjs";
import { openEmbedded, openExternal } from "../database/supervise.mjs";
import { besides } from "../database/test-database.mjs";
import { fingerprint } from "../fingerprint.mjs";
import { runScript } from "../prepare-database.mjs";
import { onServer } from "./on-server";
import type { Report } from "./report-progress";
import { seed, seedMarks } from "./seed";
import { SYNTHETIC_VERSION } from "./synthetic-events";

export type BenchServer = { readonly address: string; readonly close: () => Promise<void> };

/**
 * The server that holds the databases of the benchmark: the one in DATABASE_URL, which has to let its user load without triggers, else
 * one of its own under .data/bench.
 */
export async function openBenchServer(): Promise<BenchServer> {
  const given = process.env.DATABASE_URL;
  const keeper = await (given ? openExternal(given) : openEmbedded(join(dataFolder, "bench")));
  return { address: keeper.address, close: () => keeper.close() };
}

/**
 * A database with the timeline "bench" of so many events, kept from run to run: loaded anew when the events or the migrations change, its
 * marks made anew when only their making does.
 */
export async function benchDatabase(report: Report, server: string, events: number): Promise<string> {
  const name = `sourceline_bench_${events}`;
  const address = besides(server, name);
  const title = `${events.toLocaleString("en")} events`;
  const keep = (file: string) => !file.endsWith(".test.ts");
  const loaded = fingerprint(["prisma/migrations"], { salt: String(SYNTHETIC_VERSION) });
  const marked = `${loaded} ${fingerprint(["lib/db/marks", "lib/timeline/importance.ts"], { keep })}`;
  const stamp = (text: string) =>
    onServer(server, (client) => client.query(`comment on database ${name} is '${text}'`));

  const found = await stampOf(server, name);
  if (found === marked) return address;
  if (!found?.startsWith(loaded)) {
    await onServer(server, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    });
    await runScript("migrate.ts", [], { DATABASE_URL: address }, "Migrating");
    await report.step(`Loading ${title}`, () => seed(address, events));
    await stamp(loaded);
  }
  await report.step(`Making the marks of ${title}`, () => seedMarks(address));
  await stamp(marked);
  return address;
}

/** A copy of a database to change at will; `drop` takes it away. */
export async function copyOf(
  server: string,
  address: string,
): Promise<{ address: string; drop: () => Promise<void> }> {
  const original = new URL(address).pathname.slice(1);
  const name = `${original}_copy`;
  await onServer(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${original} strategy file_copy`);
  });
  const drop = () =>
    onServer(server, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { address: besides(server, name), drop };
}

async function stampOf(server: string, name: string): Promise<string | null> {
  return onServer(server, async (client) => {
    const { rows } = await client.query<{ stamp: string | null }>(
      "select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1",
      [name],
    );
    return rows[0]?.stamp ?? null;
  });
}
