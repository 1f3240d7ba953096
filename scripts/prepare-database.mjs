import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, dataFolder } from "./checkout.mjs";
import { command } from "./command.mjs";
import { connect } from "./database/connect.mjs";

/** Runs a TypeScript file of this folder to its end. */
export function runScript(name, args, env, title = name) {
  return command(process.execPath, ["--import", "tsx", join("scripts", name), ...args], {
    title,
    env: { ...process.env, ...env },
  });
}

/** Migrates the database and, when asked, fills the demo timeline into one that holds no timeline yet. */
export async function prepareDatabase({ step }, address, { demo = false } = {}) {
  const env = { DATABASE_URL: address };
  await step("Bringing the database up to date", () => runScript("migrate.ts", [], env, "Migrating"));
  if (!demo || !existsSync(join(checkout, "scripts", "demo.ts"))) return;
  const unfinished = join(
    dataFolder,
    `demo-${createHash("sha256").update(address).digest("hex").slice(0, 8)}.unfinished`,
  );
  // A fill that was cut short is taken up again; what it imported before counts as a duplicate.
  const again = existsSync(unfinished);
  if (!again && (await hasTimelines(address))) return;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(unfinished, "");
  await step("Filling the demo timeline", () =>
    runScript("demo.ts", again ? ["--force"] : [], env, "The demo"),
  );
  rmSync(unfinished, { force: true });
}

async function hasTimelines(address) {
  const client = await connect(address);
  try {
    const { rows } = await client.query("select exists (select from timeline) as some");
    return rows[0].some;
  } finally {
    await client.end();
  }
}
