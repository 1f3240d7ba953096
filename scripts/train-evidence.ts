import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Weights } from "../lib/extract/evidence/weigh";
import { whyNotThere } from "./eval/evaluate";
import { printHeldOut } from "./evidence/held-out";
import { readSets, train } from "./evidence/training-set";

// Writes lib/extract/evidence/weights.ts from annotated articles. Run by hand:
//   npx tsx scripts/train-evidence.ts [--data FOLDER] [--gold FILE|FOLDER]… [--held-out]
// --held-out scores each article with weights that were trained without it, beside the rules alone, and writes nothing.

const OUT = fileURLToPath(new URL("../lib/extract/evidence/weights.ts", import.meta.url));
await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      gold: { type: "string", multiple: true, default: [] },
      "held-out": { type: "boolean", default: false },
    },
  });
  const folder =
    values.data ?? process.env.SOURCELINE_EVAL ?? join(import.meta.dirname, "..", "..", "shared", "eval");
  const missing = whyNotThere(folder);
  if (missing !== null) {
    console.log(`Nothing is trained: the annotated articles are not here (${missing}).`);
    return;
  }
  const mistyped = values.gold.filter((path) => !existsSync(path));
  if (mistyped.length > 0) {
    console.error(`Nothing is trained: ${mistyped.join(", ")} (--gold) is not there.`);
    process.exitCode = 1;
    return;
  }
  const sets = await readSets(folder, values.gold);
  if (values["held-out"]) await printHeldOut(sets, join(folder, "score.mjs"));
  else await writeFile(OUT, asSource(train(sets, null)));
}

/** Weights that decide nothing are left out. */
function asSource(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([mark, weight]) => Math.abs(weight) >= 0.03 && !mark.startsWith("of "))
    .map(([mark, weight]) => `  ${/^\w+$/u.test(mark) ? mark : JSON.stringify(mark)}: ${weight},`);
  return `import type { Weights } from "./weigh";

/** Written by scripts/train-evidence.ts from annotated articles; no word of theirs is in it but words of attack. */
export const WEIGHTS: Weights = {
${lines.join("\n")}
};
`;
}
