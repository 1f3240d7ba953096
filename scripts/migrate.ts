import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { loadSchemaEngine } from "./schema-engine";

const folder = fileURLToPath(new URL("../prisma/migrations", import.meta.url));
const quiet = new Logger(() => () => {});
const LOCK = 7_240_115;

/**
 * Brings a database to the newest schema, and the job queue's tables to the installed version; returns the names of
 * the migrations applied. The result is what `prisma migrate deploy` would leave. Two at once wait for each other.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    const applied = await applyMigrations(databaseUrl);
    await runMigrations({ connectionString: databaseUrl, logger: quiet });
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  if (migrationsList.migrationDirectories.length === 0) return [];
  const SchemaEngine = await loadSchemaEngine();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const { factory, failure } = adapterFor(pool);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  try {
    for (const migrationName of await unfinishedMigrations(pool)) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    throw failure() ?? error;
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside function bodies, and runs the pieces one by one.
 * Sent whole, a script is one implicit transaction, as with Prisma's native engine.
 */
function adapterFor(pool: pg.Pool) {
  let failed: unknown;
  const adapter = new PrismaPg(pool);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connected = await connect();
    connected.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        failed = error;
        throw error;
      });
    };
    return connected;
  };
  return { factory: bindMigrationAwareSqlAdapterFactory(adapter), failure: () => failed };
}

/** Migrations that began and failed or were cut short: being one transaction each, they left nothing behind. */
async function unfinishedMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ known: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as known",
  );
  if (!rows[0]?.known) return [];
  const unfinished = await pool.query<{ migration_name: string }>(
    "select distinct migration_name from _prisma_migrations where finished_at is null and rolled_back_at is null",
  );
  return unfinished.rows.map((row) => row.migration_name);
}

async function readMigrations() {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(join(folder, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? "")).href) {
  const address = process.env.DATABASE_URL;
  if (!address) throw new Error("DATABASE_URL is not set");
  for (const name of await migrate(address)) process.stderr.write(`applied ${name}\n`);
  // The engine leaves a timer of ten seconds behind.
  process.exit();
}
