import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { extractEvents } from "../../lib/extract/extract-events";
import type { Extraction } from "../../lib/extract/mention";
import type { InputLine } from "../extract/contract";
import { asContract, readLine } from "../extract/contract";
import type { Figures, Mode } from "./measures";

const run = promisify(execFile);

/** Annotated articles, one to a line of JSON, and the files that extraction and scoring leave while they run. */
export type ScoringFolder = { readonly scorer: string; readonly scratch: string };

/** Extracts every article of `lines` once and has the scorer compare in each mode, in their order. */
export async function scoreSet(
  name: string,
  lines: readonly string[],
  modes: readonly Mode[],
  { scorer, scratch }: ScoringFolder,
  extract: (article: InputLine) => Extraction = extractEvents,
): Promise<Figures[]> {
  const [predicted, annotated] = [join(scratch, `${name}.out.jsonl`), join(scratch, `${name}.in.jsonl`)];
  const found = lines.map((line) => {
    const article = readLine(line);
    if (typeof article === "string") throw new Error(`${name}: a line cannot be read: ${article}`);
    return JSON.stringify(asContract(article.id, extract(article)));
  });
  await writeFile(predicted, `${found.join("\n")}\n`);
  await writeFile(annotated, `${lines.join("\n")}\n`);
  const scores: Figures[] = [];
  for (const mode of modes) {
    const { stdout } = await run(process.execPath, [scorer, mode, predicted, annotated, "--json"]);
    scores.push(JSON.parse(stdout) as Figures);
  }
  return scores;
}
