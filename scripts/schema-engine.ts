import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

type Started = { __wbindgen_start: () => void };
let loading: Promise<typeof glue.SchemaEngine> | null = null;

/**
 * Prisma's migration engine in WebAssembly, so that nothing has to be downloaded. The package's own entry imports
 * the .wasm file as a module, which Node 20 cannot do, hence this loading by hand.
 */
export function loadSchemaEngine(): Promise<typeof glue.SchemaEngine> {
  loading ??= load();
  return loading;
}

async function load() {
  const entry = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = await readFile(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as Started).__wbindgen_start();
  return glue.SchemaEngine;
}
