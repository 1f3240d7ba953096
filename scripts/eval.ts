import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluate, whyNotThere } from "./eval/evaluate";
import { SETS } from "./eval/measures";
import { printTable } from "./eval/table";

const NAMES = [...SETS.map(([set]) => set), "speed"];
const USAGE = `usage: npm run -s eval -- [--set ${NAMES.join("|")}] [--gold FILE|FOLDER] [--data FOLDER] [--json]

--set   one set alone
--gold  further annotated articles, scored beside gold-dev with the gap between the two
--data  the folder with score.mjs and data/ (else SOURCELINE_EVAL, else ../shared/eval)`;

await main();

async function main(): Promise<void> {
  const options = readOptions();
  if (options === null) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const folder =
    options.data ?? process.env.SOURCELINE_EVAL ?? join(import.meta.dirname, "..", "..", "shared", "eval");
  const missing = whyNotThere(folder);
  if (missing !== null) {
    console.log(`Nothing is measured: the annotated articles are not here (${missing}).`);
    return;
  }
  const { rows, figures } = await evaluate({
    folder,
    only: options.set ?? null,
    gold: options.gold ?? null,
    note: (progress) => process.stderr.isTTY && process.stderr.write(`… ${progress}\n`),
  });
  console.log(options.json ? JSON.stringify({ rows, figures }, null, 2) : printTable(rows));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        set: { type: "string" },
        gold: { type: "string" },
        data: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    return values.set === undefined || NAMES.includes(values.set) ? values : null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}
