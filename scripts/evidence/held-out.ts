import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Weights } from "../../lib/extract/evidence/weigh";
import { extractEvents, STAGES } from "../../lib/extract/extract-events";
import { weighEvidence, weighEvidenceBy } from "../../lib/extract/stages/weigh-evidence";
import { figure } from "../eval/measures";
import { scoreSet } from "../eval/score-set";
import { FOLDS } from "./annotated";
import type { TrainingSet } from "./training-set";
import { train } from "./training-set";

/** Scores each set by the rules alone and with weights that no article was weighed by which helped to train them. */
export async function printHeldOut(sets: readonly TrainingSet[], scorer: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "sourceline-evidence-"));
  const stages = Array.from({ length: FOLDS }, (_, fold) => stagesWith(train(sets, fold)));
  const none = stagesWith({ always: -9 });
  try {
    for (const { name, mode, articles } of sets) {
      const lines = articles.map(({ line }) => line);
      const folds = new Map(articles.map(({ input, fold }) => [input.id, fold]));
      const foldOf = (id: unknown): number => {
        const fold = folds.get(id);
        // Weights of any other fold may have been trained on the article.
        if (fold === undefined) throw new Error(`${name}: no article has the id ${String(id)}`);
        return fold;
      };
      for (const [by, choose] of [
        ["rules alone", () => none],
        ["held out", (id: unknown) => stages[foldOf(id)] ?? none],
      ] as const) {
        const [figures] = await scoreSet(name, lines, [mode], { scorer, scratch }, (article) =>
          extractEvents(article, undefined, choose(article.id)),
        );
        const shown = (SHOWN[mode] ?? []).map((path) => {
          const value = figure(figures ?? null, ...path);
          return `${path.join(" ")} ${value === null ? "–" : value > 1 ? value : (100 * value).toFixed(1)}`;
        });
        console.log(`${name.padEnd(16)} ${by.padEnd(12)} ${shown.join(", ")}`);
      }
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}

const SHOWN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  gold: [
    ["all", "f1"],
    ["all", "datedF1"],
    ["strike", "f1"],
    ["strike", "precision"],
    ["strike", "recall"],
  ],
  triggers: [
    ["strike", "recall"],
    ["strike", "precisionFloor"],
    ["strike", "predicted"],
  ],
  incidents: [["f1"], ["precision"], ["recall"]],
};

const stagesWith = (weights: Weights) =>
  STAGES.map((stage) => (stage === weighEvidence ? weighEvidenceBy(weights) : stage));
