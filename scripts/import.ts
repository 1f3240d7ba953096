import { buffer } from "node:stream/consumers";
import type { Asker } from "../lib/accounts/asker";
import { commandLineAsker } from "../lib/accounts/command-line-asker";
import { disconnect } from "../lib/db/client";
import { findTimeline } from "../lib/db/timelines";
import { runJobsOnce } from "../lib/jobs/run-jobs-once";
import { createTimeline } from "../lib/timelines/create-timeline";
import { dataFolder } from "./checkout.mjs";
import { describeFound, waitForReading } from "./import/found";
import { importBytes, importPath, type Outcome } from "./import/import-file";
import { HELP, type ImportOptions, readOptions } from "./import/options";
import { siteAddress } from "./import/site-address";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const note = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok) {
    note(`${options.error}\nSee npm run -s import -- --help`);
    return 1;
  }
  if (options.value === "help") {
    say(HELP.trimEnd());
    return 0;
  }
  const asker = commandLineAsker();
  const timelineId = await openTimeline(asker, options.value.timeline);
  const outcomes: Outcome[] = [];
  for await (const some of importAll(options.value, asker, timelineId)) {
    for (const outcome of some) say(describeOutcome(outcome));
    outcomes.push(...some);
  }
  const imported = outcomes.flatMap((outcome) => (outcome.kind === "imported" ? [outcome.articleId] : []));
  const unread = imported.length > 0 ? await readImported(timelineId, imported) : 0;
  say(addressOf(options.value.timeline));
  return unread > 0 || outcomes.some(({ kind }) => kind === "refused") ? 1 : 0;
}

async function openTimeline(asker: Asker, slug: string): Promise<string> {
  const known = await findTimeline(slug);
  if (known) return known.id;
  const words = slug.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const created = await createTimeline(asker, { slug, title, description: "" });
  // Another import may have made it between the two questions.
  const timeline = created.ok ? created.value : await findTimeline(slug);
  if (!timeline) throw new Error(`The timeline ${slug} could not be made.`);
  if (created.ok) say(`Made the timeline “${title}”.`);
  return timeline.id;
}

async function* importAll(
  options: ImportOptions,
  asker: Asker,
  timelineId: string,
): AsyncGenerator<Outcome[]> {
  const where = { asker, timelineId, known: options.known };
  if (options.jsonl) {
    note("Reading articles from the standard input…");
    yield await importBytes("standard input.jsonl", await buffer(process.stdin), where);
    return;
  }
  // npm runs scripts in the folder of the project; names are meant from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  for (const [index, file] of options.files.entries()) {
    if (options.files.length > 1) note(`${index + 1} of ${options.files.length}`);
    yield await importPath(file, from, where);
  }
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case "imported": {
      const { title, publishedAt, warnings } = outcome.draft;
      const what = outcome.version > 1 ? `imported as version ${outcome.version} of` : "imported as";
      const date = publishedAt ? ` (${publishedAt.slice(0, 10)})` : "";
      return [
        `${outcome.name}: ${what} “${title}”${date}`,
        ...warnings.map((warning) => `  ! ${warning}`),
      ].join("\n");
    }
    case "duplicate":
      return `${outcome.name}: already there as “${outcome.title}”`;
    case "refused":
      return `${outcome.name}: refused. ${outcome.reason}`;
    default:
      return outcome satisfies never;
  }
}

/** Says what was found, and returns how many articles could not be read. */
async function readImported(timelineId: string, ids: readonly string[]): Promise<number> {
  note(ids.length > 1 ? `Looking for events in ${ids.length} articles…` : "Looking for events…");
  // A worker that runs beside us may have taken them already; whoever is first reads them.
  await runJobsOnce();
  const articles = await waitForReading(timelineId, ids);
  let failed = 0;
  for (const { title, extraction } of articles) {
    if (extraction.state !== "failed") continue;
    failed += 1;
    say(`“${title}” was imported, but no events could be read from it. ${extraction.failure}`);
  }
  if (articles.length < ids.length) say(`${ids.length - articles.length} are still waiting to be read.`);
  const read = articles.filter(({ extraction }) => extraction.state === "done");
  if (read.length > 0) say(describeFound(read));
  return failed;
}

function addressOf(slug: string): string {
  const site = siteAddress(dataFolder);
  return site ? `${site}/t/${slug}` : `http://localhost:3000/t/${slug} (after npm start)`;
}

run()
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => disconnect())
  .catch((error: unknown) => {
    note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  });
