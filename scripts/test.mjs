import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findBrowser } from "./browser.mjs";
import { checkout, dataFolder } from "./checkout.mjs";
import { openTestDatabase } from "./database/test-database.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { tryLock } from "./lock.mjs";
import { explain, Problem } from "./problem.mjs";
import { progress } from "./progress.mjs";
import { meetRequirements } from "./requirements.mjs";
import { countPlaywright, countVitest, readReport } from "./test-report.mjs";

const report = progress();
const reports = mkdtempSync(join(tmpdir(), "sourceline-reports-"));
const results = [];
const open = { database: null, child: null, leaving: false };

const program = (...path) => join(checkout, "node_modules", ...path);

/** Runs a Node program with its output shown; resolves with its exit code. */
function show(args, env = {}) {
  return new Promise((resolve, reject) => {
    const inherited = { ...process.env, ...env };
    // No test may ever write to the database somebody works with.
    delete inherited.DATABASE_URL;
    open.child = spawn(process.execPath, args, { cwd: checkout, env: inherited, stdio: "inherit" });
    open.child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
}

const heading = (title) => process.stdout.write(`\n── ${title} ──\n`);

function keep(name, counts) {
  results.push({ name, ...counts });
}

async function single(name, args) {
  heading(name);
  const code = await show(args);
  keep(name, code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
}

async function check() {
  // The development server writes its types as pages come and go, and leaves those of its last run.
  const development = tryLock(join(dataFolder, "dev.lock"));
  if (development.release) {
    rmSync(join(checkout, ".next", "dev", "types"), { recursive: true, force: true });
    development.release();
  }
  await show([program("next", "dist", "bin", "next"), "typegen"]);
  await single("types", [program("typescript", "bin", "tsc"), "--noEmit"]);
  await single("lint", [program("@biomejs", "biome", "bin", "biome"), "check", "."]);
}

async function vitest(project, env, filters) {
  heading(`${project} tests`);
  const file = join(reports, `${project}.json`);
  const code = await show(
    [
      program("vitest", "vitest.mjs"),
      "run",
      `--project=${project}`,
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...filters,
    ],
    env,
  );
  keep(project, readReport(file, countVitest, code));
}

async function databaseEnvironment() {
  open.database ??= await report.step("Starting a database for the tests", openTestDatabase);
  return { SOURCELINE_TEST_DATABASE_URL: open.database.address };
}

async function browserTests(filters) {
  heading("browser tests");
  if (!hasSpecs()) {
    process.stdout.write("There are none yet.\n");
    return keep("e2e", { passed: 0, failed: 0, skipped: 0 });
  }
  const env = { ...(await databaseEnvironment()), SOURCELINE_CHROMIUM: await findBrowser(report) };
  const file = join(reports, "e2e.json");
  const code = await show([program("@playwright", "test", "cli.js"), "test", ...filters], {
    ...env,
    SOURCELINE_REPORT: file,
  });
  keep("e2e", readReport(file, countPlaywright, code));
}

function hasSpecs() {
  const folder = join(checkout, "e2e");
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.spec\.tsx?$/.test(name))
  );
}

const PARTS = {
  check,
  unit: (filters) => vitest("unit", {}, filters),
  db: async (filters) => vitest("db", await databaseEnvironment(), filters),
  e2e: browserTests,
};

async function test([part, ...filters]) {
  meetRequirements();
  if (part && !PARTS[part])
    throw new Problem(
      `There are no tests called "${part}".`,
      `Choose from ${Object.keys(PARTS).join(", ")}.`,
    );
  await install(report);
  await generate(report);
  for (const name of part ? [part] : Object.keys(PARTS)) {
    try {
      await PARTS[name](filters);
    } catch (error) {
      if (open.leaving) return;
      explain(error);
      keep(name, { passed: 0, failed: 1, skipped: 0 });
    }
  }
}

function summarize() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write("\n");
  for (const { name, passed, failed, skipped } of results) {
    process.stdout.write(
      `${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`,
    );
  }
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
  return sum("failed") === 0 ? 0 : 1;
}

async function leave(code) {
  if (open.leaving) return;
  open.leaving = true;
  await endChild();
  await open.database?.stop();
  rmSync(reports, { recursive: true, force: true });
  process.exit(code);
}

/** The tool under way ends its own servers when it is asked to go; it gets some time for that. */
async function endChild() {
  const { child } = open;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await Promise.race([ended, pause(15_000)]);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(130));
test(process.argv.slice(2)).then(
  () => open.leaving || leave(summarize()),
  (error) => {
    explain(error);
    process.stdout.write("0 passed, 1 failed\n");
    return leave(1);
  },
);
