import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { Client } from "pg";
import { expect, it } from "vitest";
import { loadSchemaEngine } from "../../scripts/schema-engine";
import { openTestDatabase } from "./test-database";

const database = openTestDatabase();

/** What only SQL can say: Prisma's schema has no words for an index over some rows, on an expression, or on a type it does not know. */
const BY_HAND = [
  "article_live_canonical_url",
  "article_live_text",
  "event_lasting",
  "event_merge_live_absorbed",
  "event_timed",
  "lasting_mark_first",
  "lasting_mark_keys",
  "mark_level_keys",
  "mark_noted",
  "mark_within_day",
  "mark_words",
];

it("the migrations leave the tables that schema.prisma describes", async () => {
  const client = new Client({ connectionString: database.address() });
  await client.connect();
  try {
    await client.query("create schema described; set search_path to described");
    await client.query(await scriptOfSchema());
    const migrated = await structureOf(client, "public");
    const described = await structureOf(client, "described");
    expect(described.length).toBeGreaterThan(100);
    expect(migrated.filter((line) => !BY_HAND.some((name) => line.includes(name)))).toEqual(described);
  } finally {
    await client.end();
  }
});

/** The statements by which Prisma would make the tables of its schema in an empty database. */
async function scriptOfSchema(): Promise<string> {
  const path = fileURLToPath(new URL("../../prisma/schema.prisma", import.meta.url));
  const SchemaEngine = await loadSchemaEngine();
  const adapter = new PrismaPg({ connectionString: database.address() });
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    const { stdout } = await engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path, content: await readFile(path, "utf8") }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    if (stdout === null) throw new Error("the engine printed nothing");
    return stdout;
  } finally {
    engine.free();
  }
}

/** Columns, indexes, foreign keys and enums of a schema, a line each, without the schema's own name and what else a key carries along. */
async function structureOf(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select line from (
       select format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) as line
       from information_schema.columns where table_schema = $1 and table_name <> '_prisma_migrations'
       union all
       select indexdef from pg_indexes where schemaname = $1 and tablename <> '_prisma_migrations'
       union all
       select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
       where connamespace = $1::regnamespace and contype = 'f'
       union all
       select format('%s %s', typname, enumlabel) from pg_enum join pg_type on pg_type.oid = enumtypid
       where typnamespace = $1::regnamespace
     ) structure`,
    [schema],
  );
  return rows.map(({ line }) => line.replaceAll(/\b(?:public|described)\.| INCLUDE \([^()]*\)/g, "")).sort();
}
