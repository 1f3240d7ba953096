import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { printExplanation } from "../lib/extract/explain/print-explanation";
import { extractEvents } from "../lib/extract/extract-events";
import { describeIngestError } from "../lib/ingest/describe-ingest-error";
import { readFile } from "../lib/ingest/read-file";
import { asContract, readLine } from "./extract/contract";

const USAGE = `usage: npm run -s extract -- --jsonl < articles.jsonl > events.jsonl
       npm run -s extract -- --explain FILE [--published YYYY-MM-DD]`;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const [mode, file, ...options] = process.argv.slice(2);
if (mode === "--jsonl" && file === undefined) await extractLines();
else if (mode === "--explain" && file !== undefined) await explainFile(file, options);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** One article a line in, one line of events out, in the same order. A bad line is reported and the others go on. */
async function extractLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const article = readLine(line);
    if (typeof article === "string") {
      console.error(`line ${number}: ${article}`);
      process.exitCode = 1;
      continue;
    }
    const written = process.stdout.write(
      `${JSON.stringify(asContract(article.id, extractEvents(article)))}\n`,
    );
    if (!written) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
  }
}

/** The file is read as an import would read it, so that its masthead lines are not taken for prose. */
async function explainFile(name: string, options: readonly string[]): Promise<void> {
  const at = options.indexOf("--published");
  const given = at >= 0 ? options[at + 1] : undefined;
  const read = await readFile(basename(name), readFileSync(name), given ? { publishedAt: given } : {});
  if (!read.ok) {
    console.error(`${name}: ${describeIngestError(read.error)}`);
    process.exitCode = 1;
    return;
  }
  const { columns } = process.stdout;
  for (const { title, publishedAt, text } of read.value.drafts) {
    const input = { title, published: publishedAt, text };
    process.stdout.write(
      printExplanation(input, { colour: wantsColour(), ...(columns && { width: columns }) }),
    );
  }
}

/** Colour for a person at a terminal, unless the environment says otherwise (no-color.org, force-color.org). */
function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false;
  const { FORCE_COLOR } = process.env;
  return FORCE_COLOR ? FORCE_COLOR !== "0" : process.stdout.isTTY === true;
}
