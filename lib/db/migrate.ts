import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";

// One number for every process that migrates one of our databases.
const MIGRATION_LOCK = 8_726_001;

/**
 * Brings the database at `url` up to date (our tables and the job queue's) and returns the names of the migrations applied now.
 * Prisma's own engine does it, compiled to WebAssembly, so the ordinary Prisma CLI accepts the database afterwards.
 * Processes that migrate at once wait for each other.
 */
export async function migrate(url: string, directory = "prisma/migrations"): Promise<readonly string[]> {
  const lock = new Client({ connectionString: url });
  // The engine leaves a lock of its own to the end of the connection, so it gets one connection that ends with the work.
  const pool = new Pool({ connectionString: url, max: 1 });
  await lock.connect();
  try {
    await lock.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(pool, directory);
    await runMigrations({ pgPool: pool });
    return applied;
  } finally {
    await pool.end();
    await lock.end();
  }
}

async function applyMigrations(pool: Pool, directory: string): Promise<readonly string[]> {
  const { SchemaEngine } = await loadEngine();
  const adapters = bindMigrationAwareSqlAdapterFactory(adapterFactory(pool));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapters);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(directory),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

function readMigrations(directory: string) {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir: directory,
    lockfile: { path: "migration_lock.toml", content: read(directory, "migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: read(directory, name, "migration.sql") },
      },
    })),
  };
}

const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

/** Prisma's adapter splits scripts at every semicolon, also inside functions; Postgres takes a whole script as one transaction. */
function adapterFactory(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  return factory;
}

type Engine = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
let engine: Promise<Engine> | undefined;

/** Once a process: the engine's glue code holds one instance. */
function loadEngine(): Promise<Engine> {
  engine ??= instantiateEngine();
  return engine;
}

// The package's own entry imports its .wasm file as a module, which Node 20 cannot do.
async function instantiateEngine(): Promise<Engine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const wasm = await WebAssembly.instantiate(readFileSync(join(folder, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(wasm.instance.exports);
  (wasm.instance.exports.__wbindgen_start as () => void)();
  return glue;
}
