import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readLine } from "../extract/contract";
import { linesOf } from "./lines-of";
import type { Figures, Mode, Row } from "./measures";
import { gapRow, goldRows, practiceRows, SETS, speedRow } from "./measures";
import { scoreSet } from "./score-set";
import type { SpeedRatio } from "./speed-ratio";
import { speedRatio } from "./speed-ratio";

export type Evaluation = {
  readonly rows: readonly Row[];
  /** All the scorer said, by set and mode. */
  readonly figures: Readonly<Record<string, Figures>>;
};

export type EvaluationOptions = {
  /** The folder with `score.mjs` and `data/`. */
  readonly folder: string;
  /** One set alone, or `speed`; all when null. */
  readonly only: string | null;
  /** Further annotated articles: a file of lines of JSON, or a folder of such files or of one article to a file. */
  readonly gold: string | null;
  readonly note: (progress: string) => void;
};

/** Whole articles of the ordinary length, enough of them for the clock. */
const TIMED_SET = "wikinews-2019";

/** Why nothing can be measured in a folder, null when it can. */
export const whyNotThere = (folder: string): string | null =>
  existsSync(join(folder, "score.mjs")) && existsSync(join(folder, "data"))
    ? null
    : `${folder} holds no score.mjs and data/`;

/** Runs the extractor once over every set that is there and has the scorer of the annotated articles compare. */
export async function evaluate({ folder, only, gold, note }: EvaluationOptions): Promise<Evaluation> {
  const scratch = await mkdtemp(join(tmpdir(), "sourceline-eval-"));
  const figures: Record<string, Figures> = {};
  const score = async (name: string, lines: readonly string[], modes: readonly Mode[]) => {
    note(`${name}: ${lines.length} articles`);
    const scores = await scoreSet(name, lines, modes, { scorer: join(folder, "score.mjs"), scratch });
    modes.forEach((mode, i) => {
      const scored = scores[i];
      if (scored !== undefined) figures[`${name} ${mode}`] = scored;
    });
  };
  try {
    for (const [set, ...modes] of SETS) {
      const file = join(folder, "data", `${set}.jsonl`);
      const wanted = only === null || only === set || (set === "gold-dev" && gold !== null);
      if (wanted && existsSync(file)) await score(set, await linesOf(file), modes);
    }
    const apart = gold === null ? null : nameOf(gold);
    if (gold !== null && apart !== null) await score(apart, await linesOf(gold), ["gold"]);
    return { rows: rowsOf(figures, only, apart, await speed(folder, only, note)), figures };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Further articles never overwrite the figures of a set of the same name. */
const nameOf = (gold: string): string => {
  const name = basename(gold).replace(/\.jsonl?$/u, "");
  return SETS.some(([set]) => set === name) ? `further ${name}` : name;
};

function rowsOf(
  figures: Readonly<Record<string, Figures>>,
  only: string | null,
  apart: string | null,
  ratio: SpeedRatio | null,
): Row[] {
  const scores = (set: string, mode: Mode) => figures[`${set} ${mode}`] ?? null;
  const dev = scores("gold-dev", "gold");
  const further = apart === null ? null : scores(apart, "gold");
  const rows = [
    ...goldRows("gold-dev", dev, { apart: false }),
    ...(apart === null ? [] : [...goldRows(apart, further, { apart: true }), gapRow(apart, dev, further)]),
    ...practiceRows(scores),
    speedRow(ratio),
  ];
  const measured = (row: Row) => row.parts.some(({ value }) => value !== null);
  return only === null ? rows : rows.filter(measured);
}

async function speed(
  folder: string,
  only: string | null,
  note: EvaluationOptions["note"],
): Promise<SpeedRatio | null> {
  const file = join(folder, "data", `${TIMED_SET}.jsonl`);
  if ((only !== null && only !== "speed") || !existsSync(file)) return null;
  note("speed");
  const articles = (await linesOf(file)).map(readLine);
  return speedRatio(articles.filter((article) => typeof article !== "string"));
}
