import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../lib/result";
import type { UpkeepAmounts } from "./measure-upkeep";

export const PARTS = ["canvas", "server", "upkeep", "bytes"] as const;
export type Part = (typeof PARTS)[number];

export const HELP = `Measures the timeline beside vis-timeline and TimelineJS3, and its queries inside Postgres.

  npm run bench
  npm run bench -- --sizes 1k,10k --runs 1 --only canvas,server

  --sizes LIST    numbers of events (1k,10k,100k,1M)
  --runs N        runs of each page, of which the medians are given (3)
  --only LIST     parts of it: ${PARTS.join(", ")}
  --added N       events added to the largest timeline (1000)
  --edits N       edits and merges in it (10000)
  --alone         leave vis-timeline and TimelineJS3 out
  --json FILE     keep the figures in a file as well
  --write         put the tables into docs/benchmarks.md
  --help          this text

A first run loads the events, which takes some minutes for a million; they are kept in .data/bench (or in DATABASE_URL).
`;

export type BenchOptions = {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  readonly upkeep: UpkeepAmounts;
  readonly alone: boolean;
  readonly json: string | null;
  readonly write: boolean;
};

/** What the command is asked to do; "help", or a sentence about what is wrong with the asking. */
export function readOptions(args: readonly string[]): Result<BenchOptions | "help", string> {
  let values: Partial<Record<"sizes" | "runs" | "only" | "added" | "edits" | "json", string>> & {
    alone?: boolean;
    write?: boolean;
    help?: boolean;
  };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        ...{ sizes: { type: "string" }, runs: { type: "string" }, only: { type: "string" } },
        ...{ added: { type: "string" }, edits: { type: "string" } },
        ...{
          alone: { type: "boolean" },
          json: { type: "string" },
          write: { type: "boolean" },
          help: { type: "boolean" },
        },
      },
    }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return ok("help");
  const sizes = (values.sizes ?? "1k,10k,100k,1M").split(",").map(sizeOf);
  if (sizes.some(Number.isNaN)) return err(`"${values.sizes}" is not a list of numbers such as 1k,10k,1M.`);
  const runs = Number(values.runs ?? 3);
  if (!Number.isInteger(runs) || runs < 1) return err(`"${values.runs}" is not a number of runs.`);
  const [added, edits] = [values.added, values.edits].map((text) =>
    text === undefined ? null : sizeOf(text),
  );
  if (Number.isNaN(added) || Number.isNaN(edits))
    return err("--added and --edits take a number such as 500 or 1k.");
  const asked = values.only?.split(",") ?? PARTS;
  const parts = PARTS.filter((part) => asked.includes(part));
  if (parts.length < asked.length) return err(`There are ${PARTS.join(", ")} to measure.`);
  return ok({
    ...{ sizes: [...sizes].sort((a, b) => a - b), runs, parts: new Set(parts) },
    upkeep: { added: added ?? null, edits: edits ?? null },
    ...{ alone: values.alone ?? false, json: values.json ?? null, write: values.write ?? false },
  });
}

/** "10k" is ten thousand, "1M" a million; NaN for anything else, and for more than ten million. */
export function sizeOf(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,8})([kM]?)$/.exec(text.trim()) ?? [];
  const size = Number(digits ?? Number.NaN) * (unit === "M" ? 1e6 : unit === "k" ? 1e3 : 1);
  return size >= 1 && size <= 1e7 ? size : Number.NaN;
}

/** The other way round: "10k". */
export function sizeInWords(size: number): string {
  if (size >= 1e6 && size % 1e5 === 0) return `${size / 1e6}M`;
  return size >= 1e3 && size % 100 === 0 ? `${size / 1e3}k` : String(size);
}
