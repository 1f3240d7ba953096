import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Weights } from "../../lib/extract/evidence/weigh";
import { linesOf } from "../eval/lines-of";
import type { Mode } from "../eval/measures";
import type { AnnotatedArticle, Annotation } from "./annotated";
import { readAnnotated } from "./annotated";
import type { Example } from "./example";
import { examplesOf } from "./example";
import { regress } from "./regression";

const SETS: readonly (readonly [set: string, annotation: Annotation, mode: Mode])[] = [
  ["gold-dev", "whole events", "gold"],
  ["wikievents-dev", "triggers", "triggers"],
  ["m2e2-tune", "triggers", "triggers"],
  ["muc34-dev", "messages", "incidents"],
];

export type TrainingSet = {
  readonly name: string;
  readonly mode: Mode;
  readonly articles: readonly (AnnotatedArticle & { readonly examples: readonly Example[] })[];
};

/** The practice sets that are there, and further files or folders of annotated articles, which must be, read into examples. */
export async function readSets(folder: string, gold: readonly string[]): Promise<TrainingSet[]> {
  const practice = SETS.map((set) => ({ set, path: join(folder, "data", `${set[0]}.jsonl`) }));
  const further = gold.map((path) => ({ set: [basename(path), "whole events", "gold"] as const, path }));
  const there = practice.filter(({ path }) => existsSync(path));
  return Promise.all(
    [...there, ...further].map(async ({ set: [name, annotation, mode], path }) => {
      const annotated = (await linesOf(path)).map((line) => readAnnotated(line, name, annotation));
      return { name, mode, articles: annotated.map((one) => ({ ...one, examples: examplesOf(one) })) };
    }),
  );
}

/** The weights that all articles but those of one fold give. */
export const train = (sets: readonly TrainingSet[], heldOut: number | null): Weights =>
  regress(
    sets.flatMap(({ articles }) =>
      articles.filter(({ fold }) => fold !== heldOut).flatMap(({ examples }) => examples),
    ),
  );
