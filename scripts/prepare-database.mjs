import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";
import { command } from "./command.mjs";

/** Runs a TypeScript file of this folder to its end. */
export function runScript(name, env, title = name) {
  return command(process.execPath, ["--import", "tsx", join("scripts", name)], {
    title,
    env: { ...process.env, ...env },
  });
}

/** Migrates the database and, when asked, fills the demo timeline (which does nothing when it is there already). */
export async function prepareDatabase({ step }, address, { demo = false } = {}) {
  const env = { DATABASE_URL: address };
  await step("Bringing the database up to date", () => runScript("migrate.ts", env, "Migrating"));
  if (demo && existsSync(join(checkout, "scripts", "demo.ts"))) {
    await step("Filling the demo timeline", () => runScript("demo.ts", env, "Filling the demo timeline"));
  }
}
