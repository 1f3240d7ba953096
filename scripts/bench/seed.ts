import type { Client } from "pg";
import { disconnect } from "../../lib/db/client";
import { rebuildMarks } from "../../lib/db/marks/rebuild-marks";
import { keyOfPlace } from "../../lib/db/names";
import { searchKey } from "../../lib/db/search-key";
import { actorKey } from "../../lib/merge/same-actor";
import { Problem } from "../problem.mjs";
import { copyIn } from "./copy-in";
import { BENCH_SLUG, onServer } from "./on-server";
import { ACTORS, PLACES, syntheticEvents } from "./synthetic-events";
import { idOf } from "./synthetic-ids";
import { COLUMNS, rowsOf, type Table } from "./synthetic-rows";

/** Events loaded by one statement. */
const BATCH = 4_000;

/**
 * Fills an empty, migrated database. Triggers and foreign keys sleep meanwhile: they would check row by row what holds by construction,
 * and each of them has tests of its own.
 */
export async function seed(address: string, count: number): Promise<void> {
  await onServer(address, async (client) => {
    await sleepTriggers(client);
    await client.query(
      "insert into timeline (id, slug, title, description) values ($1, $2, $3, 'Synthetic events to measure with')",
      [idOf("timeline", 0), BENCH_SLUG, `${count.toLocaleString("en")} synthetic events`],
    );
    await insertNames(client);
    const indexes = await dropIndexes(client);
    for (const rows of rowsOf(syntheticEvents(count), BATCH))
      for (const [table, columns] of Object.entries(COLUMNS))
        if (rows[table as Table].length > 0) await copyIn(client, table, columns, rows[table as Table]);
    for (const definition of indexes) await client.query(definition);
    await client.query("set session_replication_role = origin");
    await client.query("analyze");
  });
}

async function sleepTriggers(client: Client): Promise<void> {
  try {
    await client.query("set session_replication_role = replica");
  } catch {
    throw new Problem(
      "The user of this database may not load without triggers.",
      "Give a superuser in DATABASE_URL, or leave it out: the benchmark then runs a server of its own.",
    );
  }
  await client.query("set maintenance_work_mem = '512MB'");
  await client.query("set synchronous_commit = off");
}

async function insertNames(client: Client): Promise<void> {
  const timeline = idOf("timeline", 0);
  for (const [table, names, key] of [
    ["actor", ACTORS, actorKey],
    ["place", PLACES, keyOfPlace],
  ] as const) {
    const taken = new Set<string>();
    const keys = names.map((name) => {
      // Two names under one key are told apart as lib/db tells them apart.
      const plain = key(name);
      const own = taken.has(plain) ? `${plain}/${searchKey(name)}` : plain;
      taken.add(own);
      return own;
    });
    await client.query(
      `insert into ${table} (id, timeline_id, name, key) select id, $1, name, key from unnest($2::uuid[], $3::text[], $4::text[]) as t(id, name, key)`,
      [timeline, names.map((_, index) => idOf(table, index)), names, keys],
    );
  }
}

/** Takes away the indexes of the big tables that no constraint needs; returns how to make them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid in ('event'::regclass, 'event_actor'::regclass, 'mention'::regclass, 'passage'::regclass)
      and not i.indisunique and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** Makes anew what is kept beside the events, as after any load that went past the triggers, and leaves a quiet server. */
export async function seedMarks(address: string): Promise<void> {
  process.env.DATABASE_URL = address;
  await disconnect();
  try {
    await rebuildMarks(idOf("timeline", 0));
  } finally {
    await disconnect();
  }
  await onServer(address, async (client) => {
    await client.query("vacuum analyze");
    await client.query("checkpoint");
  });
}
