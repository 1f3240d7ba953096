import type { Machine } from "./machine";
import type { CanvasResult } from "./measure-canvas";
import type { QueryResult } from "./measure-queries";
import type { UpkeepResult } from "./measure-upkeep";

/** What the timeline page loads of JavaScript and what others load, in bytes after gzip. */
export type ByteResult = {
  readonly ours: number;
  readonly budget: number;
  readonly framework: number;
  readonly visTimeline: number;
  readonly timelinejs: number;
};

/** Everything one run of the benchmark found out; null for what was not asked for. */
export type Results = {
  readonly machine: Machine;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly canvas: readonly CanvasResult[] | null;
  readonly queries: readonly QueryResult[] | null;
  readonly upkeep: UpkeepResult | null;
  readonly bytes: ByteResult | null;
};
