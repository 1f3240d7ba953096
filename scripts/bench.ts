import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchDatabase, copyOf, openBenchServer } from "./bench/bench-database";
import { CLIENT_BUDGET, clientJavaScript, comparedBytes } from "./bench/client-javascript";
import { serveCompared } from "./bench/compared-site";
import { NEVER } from "./bench/figures";
import { describeMachine } from "./bench/machine";
import { type CanvasResult, measureCanvas } from "./bench/measure-canvas";
import { measureQueries, type QueryResult } from "./bench/measure-queries";
import { measureUpkeep, type UpkeepAmounts, type UpkeepResult } from "./bench/measure-upkeep";
import { BENCH_SLUG } from "./bench/on-server";
import { openPage } from "./bench/open-page";
import { type BenchOptions, HELP, readOptions } from "./bench/options";
import type { ByteResult, Results } from "./bench/results";
import { EMPTY, OURS, type Subject, TIMELINEJS, VIS } from "./bench/subjects";
import { resultsAsMarkdown, withResults } from "./bench/tables";
import { findBrowser } from "./browser.mjs";
import { checkout } from "./checkout.mjs";
import { explain } from "./problem.mjs";
import { progress } from "./progress.mjs";
import { buildTestSite, serveTestBuild, takeTurn } from "./test-site.mjs";

const PAGE = join(checkout, "docs", "benchmarks.md");

const report = progress(process.stderr);
const stops: (() => Promise<unknown>)[] = [];

async function bench({ sizes, runs, parts, alone, upkeep }: BenchOptions): Promise<Results> {
  const server = await report.step("Starting the database", openBenchServer);
  stops.push(server.close);
  const addresses = new Map<number, string>();
  for (const size of sizes) addresses.set(size, await benchDatabase(report, server.address, size));

  const inBrowser = parts.has("canvas") || parts.has("bytes");
  const browser: string | null = inBrowser ? await findBrowser(report) : null;
  const ours = browser === null ? NOTHING_SEEN : await measurePage(browser, addresses, { runs, parts });
  const others =
    browser !== null && parts.has("canvas") ? await compare(browser, alone ? [] : sizes, runs) : [];
  const queries: QueryResult[] = [];
  if (parts.has("server"))
    for (const [size, address] of addresses) queries.push(...(await measureQueries(report, address, size)));
  const [largest] = [...addresses].reverse();
  return {
    machine: await describeMachine(server.address, browser && (await versionOf(browser))),
    ...{ sizes, runs, bytes: ours.bytes },
    canvas: parts.has("canvas") ? [...ours.canvas, ...others] : null,
    queries: parts.has("server") ? queries : null,
    upkeep: parts.has("upkeep") && largest ? await keepUp(server.address, ...largest, upkeep) : null,
  };
}

type Seen = { readonly canvas: readonly CanvasResult[]; readonly bytes: ByteResult | null };
const NOTHING_SEEN: Seen = { canvas: [], bytes: null };

/** Our page from a production server, at each size, with a database and a server of its own. */
async function measurePage(
  browser: string,
  addresses: ReadonlyMap<number, string>,
  { runs, parts }: Pick<BenchOptions, "runs" | "parts">,
): Promise<Seen> {
  const build = await buildSite();
  const canvas: CanvasResult[] = [];
  let bytes: ByteResult | null = null;
  for (const [size, address] of addresses) {
    const { origin, stop } = await serveTestBuild(address);
    try {
      if (parts.has("bytes")) bytes ??= await weigh(browser, origin, build);
      // Once unmeasured: the first request of a server compiles what it runs.
      await fetch(`${origin}/t/${BENCH_SLUG}`).then((answer) => answer.text());
      if (parts.has("canvas"))
        canvas.push(await measureCanvas(report, browser, { subject: OURS, origin, size, runs }));
    } finally {
      await stop();
    }
  }
  return { canvas, bytes };
}

async function buildSite(): Promise<string> {
  const turn = await takeTurn(report);
  stops.push(turn.stop);
  return buildTestSite(report);
}

/** The others with the same events; a size after the one that never came up is not tried. */
async function compare(browser: string, sizes: readonly number[], runs: number): Promise<CanvasResult[]> {
  const site = await serveCompared();
  stops.push(site.stop);
  const results: CanvasResult[] = [];
  const measure = async (subject: Subject, size: number) => {
    const result = await measureCanvas(report, browser, { subject, origin: site.origin, size, runs });
    results.push(result);
    return result;
  };
  await measure(EMPTY, 0);
  for (const subject of [VIS, TIMELINEJS]) {
    let given = false;
    for (const size of sizes) {
      if (given) results.push({ ...UNTRIED, subject: subject.name, size });
      else given = (await measure(subject, size)).usable === NEVER;
    }
  }
  return results;
}

const UNTRIED = { runs: 0, usable: NEVER, answer: null, pan: null, zoom: null, heap: null };

async function weigh(browser: string, origin: string, build: string): Promise<ByteResult> {
  const opened = await openPage(browser);
  try {
    const ours = await clientJavaScript(opened.page, `${origin}/t/${BENCH_SLUG}`);
    return { ours, budget: CLIENT_BUDGET, ...comparedBytes(build) };
  } finally {
    await opened.close();
  }
}

async function keepUp(
  server: string,
  size: number,
  address: string,
  amounts: UpkeepAmounts,
): Promise<UpkeepResult> {
  const copy = await copyOf(server, address);
  try {
    return await measureUpkeep(report, copy.address, size, amounts);
  } finally {
    await copy.drop();
  }
}

async function versionOf(browser: string): Promise<string> {
  const opened = await openPage(browser);
  await opened.close();
  return opened.version;
}

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok) {
    process.stderr.write(`${options.error}\nSee npm run bench -- --help\n`);
    return 1;
  }
  if (options.value === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const results = await bench(options.value);
  const told = resultsAsMarkdown(results);
  process.stdout.write(`\n${told}\n`);
  const { json, write } = options.value;
  if (json !== null) writeFileSync(json, `${JSON.stringify(results, finite, 2)}\n`);
  if (write) {
    const page = withResults(readFileSync(PAGE, "utf8"), told);
    if (page === null) throw new Error(`${PAGE} has no place for results`);
    writeFileSync(PAGE, page);
  }
  return 0;
}

/** JSON has no infinity: what never ended is told in a word. */
const finite = (_: string, value: unknown) => (value === NEVER ? "never" : value);

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop().catch(explain);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => stopAll().finally(() => process.exit(130)));
run()
  .catch((error: unknown) => {
    explain(error);
    return 1;
  })
  .then(async (code) => {
    await stopAll();
    process.exit(code);
  });
