import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkout, dataFolder } from "./checkout.mjs";
import { command } from "./command.mjs";
import { connect } from "./database/connect.mjs";
import { fingerprint } from "./fingerprint.mjs";

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
  if (!demo || !existsSync(join(checkout, "scripts", "demo.ts"))) return;
  const wanted = fingerprint(["prisma/demo", "scripts/demo.ts"]);
  if (await demoIsThere(address, wanted)) return;
  await step("Filling the demo timeline", () => runScript("demo.ts", env, "Filling the demo timeline"));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const stamp = join(dataFolder, "demo.sha256");

/** Whether these very demo articles were imported to the end, and into this database. */
async function demoIsThere(address, wanted) {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) return false;
  const client = await connect(address);
  try {
    const { rows } = await client.query("select exists (select from timeline where is_demo) as there");
    return rows[0].there;
  } finally {
    await client.end();
  }
}
