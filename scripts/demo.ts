import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLineAsker } from "../lib/accounts/command-line-asker";
import { disconnect } from "../lib/db/client";
import { findTimeline, listTimelines } from "../lib/db/timelines";
import { runJobsOnce } from "../lib/jobs/run-jobs-once";
import { createTimeline } from "../lib/timelines/create-timeline";
import { checkout } from "./checkout.mjs";
import { describeFound, waitForReading } from "./import/found";
import { importPath } from "./import/import-file";

const DEMO = {
  slug: "ukraine",
  title: "Russia–Ukraine: diplomacy and strikes, February–June 2025",
  description:
    "A demonstration. The reports are short texts written for it from public facts, and their desks are made up. They quote nobody and are no source to cite. They were imported and read like any article, and nothing was placed by hand.",
  isDemo: true,
} as const;

const ARTICLES = join(checkout, "prisma", "demo", "articles");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Fills the demo timeline into a database that holds no timeline yet; `--force` fills it beside or into what is there. */
async function fillDemo(force: boolean): Promise<void> {
  // Whoever has a timeline has begun: a demo or a report they removed must not come back.
  if (!force && (await listTimelines()).length > 0) return;
  const asker = commandLineAsker();
  const timelineId = (await findTimeline(DEMO.slug))?.id ?? (await begin(asker));
  const files = (await readdir(ARTICLES)).filter((name) => name.endsWith(".txt")).sort();
  say(`Importing ${files.length} demo reports…`);
  const where = { asker, timelineId, known: {} };
  const imported: string[] = [];
  for (const file of files) {
    for (const outcome of await importPath(file, ARTICLES, where)) {
      if (outcome.kind === "imported") imported.push(outcome.articleId);
      if (outcome.kind === "refused") throw new Error(`${outcome.name}: ${outcome.reason}`);
    }
  }
  say("Looking for strikes, meetings and statements in them…");
  await runJobsOnce();
  say(`Found ${describeFound(await waitForReading(timelineId, imported))}`);
}

async function begin(asker: ReturnType<typeof commandLineAsker>): Promise<string> {
  const created = await createTimeline(asker, DEMO);
  if (!created.ok) throw new Error(`The demo timeline could not be made: ${created.error.kind}`);
  return created.value.id;
}

fillDemo(process.argv.includes("--force"))
  .finally(() => disconnect())
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  });
