import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { checkout, dataFolder } from "./checkout.mjs";
import { openDatabase } from "./database/supervise.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { explain } from "./problem.mjs";
import { meetRequirements } from "./requirements.mjs";

/** Commands that work on the database; the others run without one. */
const NEED_DATABASE = new Set(["import.ts", "migrate.ts", "worker.ts", "demo.ts"]);

// Only what the command itself prints belongs on the standard output, and a quiet run says nothing at all.
const quietly = {
  note: () => {},
  step: async (title, work) => {
    const late = setTimeout(() => process.stderr.write(`… ${title}\n`), 1_500);
    try {
      return await work();
    } finally {
      clearTimeout(late);
    }
  },
};

async function run([file, ...args]) {
  meetRequirements();
  await install(quietly);
  await generate(quietly);
  const name = basename(file);
  const database = NEED_DATABASE.has(name)
    ? await quietly.step("Starting the database", () => openDatabase(dataFolder))
    : null;
  try {
    if (database && name !== "migrate.ts") await prepareDatabase(quietly, database.address);
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ["--import", "tsx", join(checkout, file), ...args], {
        stdio: "inherit",
        env: { ...process.env, ...(database && { DATABASE_URL: database.address }) },
      });
      // Ctrl-C reaches the command as well; we stay to stop the database after it.
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
      child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    await database?.close();
  }
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    explain(error);
    process.exit(1);
  },
);
