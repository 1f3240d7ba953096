import { disconnect } from "../../lib/db/client";
import { findTimeline } from "../../lib/db/timelines";
import { forgetAnswers } from "../../lib/db/view/kept";
import { readOverview } from "../../lib/db/view/read-overview";
import { readTile, readTiles } from "../../lib/db/view/read-tile";
import { percentile } from "./figures";
import { BENCH_SLUG, onServer } from "./on-server";
import { FILTERS, questionsOf } from "./questions";
import type { Report } from "./report-progress";
import { type Spent, timesOf } from "./statement-times";

/** Windows asked under each filter. */
const WINDOWS = 40;
/** A filter is given up after so many milliseconds, with as many windows as were asked by then. */
const PATIENCE = 60_000;
const WARM = 3;

export type Quantiles = { readonly p50: number; readonly p95: number };

/** Under one filter at one size, in milliseconds. `tile` is one tile: what it draws, its histogram and what is carried into it. */
export type QueryResult = {
  readonly size: number;
  readonly filter: string;
  readonly windows: number;
  readonly tile: Quantiles;
  /** All tiles of a window, read together. */
  readonly window: Quantiles;
  /** Counts, span and density of everything that matches. */
  readonly overview: Quantiles;
  /** Both of these of one window, added up. */
  readonly together: Quantiles;
  /** A tile as the server asks for it, with the way to Postgres and back. */
  readonly asked: Quantiles;
};

/** Times what a window asks of Postgres, over windows of every zoom and every kind of filter. */
export async function measureQueries(report: Report, address: string, size: number): Promise<QueryResult[]> {
  process.env.DATABASE_URL = address;
  await disconnect();
  const timeline = await findTimeline(BENCH_SLUG);
  if (timeline === null) throw new Error("the timeline was not loaded");
  const results: QueryResult[] = [];
  await onServer(address, async (client) => {
    for (const { name, make } of FILTERS) {
      await report.step(`${name}, ${size.toLocaleString("en")} events`, async () => {
        const tiles: Spent[] = [];
        const windows: Spent[] = [];
        const overviews: Spent[] = [];
        const since = performance.now();
        for (const [index, { filter, tiles: keys }] of questionsOf(make, WINDOWS + WARM).entries()) {
          const key = keys[index % keys.length];
          if (performance.now() - since > PATIENCE || key === undefined) break;
          // As after a change: nothing is kept in memory of what was asked before.
          forgetAnswers();
          const tile = await timesOf(client, () => readTile(timeline, { ...key, filter, lane: "type" }));
          forgetAnswers();
          const window = await timesOf(client, () =>
            readTiles(timeline, { tiles: keys, filter, lane: "type" }),
          );
          forgetAnswers();
          const overview = await timesOf(client, () => readOverview(timeline, filter));
          if (index < WARM && performance.now() - since < PATIENCE / 4) continue;
          tiles.push(tile);
          windows.push(window);
          overviews.push(overview);
        }
        results.push({
          ...{ size, filter: name, windows: windows.length },
          tile: quantiles(tiles.map(({ inPostgres }) => inPostgres)),
          window: quantiles(windows.map(({ inPostgres }) => inPostgres)),
          overview: quantiles(overviews.map(({ inPostgres }) => inPostgres)),
          together: quantiles(
            windows.map(({ inPostgres }, at) => inPostgres + (overviews[at]?.inPostgres ?? Number.NaN)),
          ),
          asked: quantiles(tiles.map(({ whole }) => whole)),
        });
      });
    }
  });
  await disconnect();
  return results;
}

const quantiles = (figures: readonly number[]): Quantiles => ({
  p50: percentile(figures, 0.5) ?? Number.NaN,
  p95: percentile(figures, 0.95) ?? Number.NaN,
});
