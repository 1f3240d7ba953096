import { milliseconds, NEVER, ratio, table } from "./figures";
import type { CanvasResult } from "./measure-canvas";
import type { QueryResult } from "./measure-queries";
import { EMPTY, OURS, VIS } from "./subjects";

/** A figure as it is told, and whether it meets its aim: null where it or what it is compared with is missing. */
type Outcome = { readonly told: string; readonly met: boolean | null };
type Aim = readonly [aim: string, outcome: Outcome];

/** What is aimed at, what was measured, and whether that meets it: "–" where a figure is missing. */
export function aimsTable(canvas: readonly CanvasResult[], queries: readonly QueryResult[]): string {
  const aims = [
    ...(canvas.length > 0 ? canvasAims(canvas) : []),
    ...(queries.length > 0 ? [...timeAims(queries), ...growthAims(queries)] : []),
  ];
  return table(
    ["aim", "measured", "met"],
    aims.map(([aim, { told, met }]) => [aim, told, met === null ? "–" : met ? "yes" : "**no**"]),
  );
}

const least = (aim: number, figure: number | null | undefined, base: number | null | undefined): Outcome => ({
  told: ratio(figure ?? null, base ?? null),
  met: figure == null || base == null ? null : figure !== NEVER && figure <= aim * base,
});

const most = (aim: number, figure: number | null | undefined): Outcome => ({
  told: milliseconds(figure ?? null),
  met: figure == null ? null : figure <= aim,
});

function canvasAims(results: readonly CanvasResult[]): readonly Aim[] {
  const at = (subject: { name: string }, size: number) =>
    results.find((one) => one.subject === subject.name && one.size === size);
  const ours = (size: number) => at(OURS, size);
  const largest = results.filter((one) => one.subject === OURS.name).at(-1);
  return [
    [
      "first usable with 100k ≤ 1/15 of vis-timeline with 10k",
      least(1 / 15, ours(1e5)?.usable, at(VIS, 1e4)?.usable),
    ],
    ["first usable with 100k ≤ 1.3× with 1k", least(1.3, ours(1e5)?.usable, ours(1e3)?.usable)],
    ["first usable with 1M ≤ 1.3× with 10k", least(1.3, ours(1e6)?.usable, ours(1e4)?.usable)],
    ["panning p95 ≤ 17 ms, largest timeline", most(17.5, largest?.pan?.p95)],
    ["panning longest ≤ 34 ms, largest timeline", most(34.5, largest?.pan?.longest)],
    ["zooming p95 ≤ 17 ms aimed at, largest timeline", most(17.5, largest?.zoom?.p95)],
    ["zooming p95 ≤ 34 ms owed, largest timeline", most(34.5, largest?.zoom?.p95)],
    ["zooming longest ≤ 50 ms, largest timeline", most(50.5, largest?.zoom?.longest)],
    ["wheel to painted ≤ 1.5× the empty page's", least(1.5, largest?.answer, at(EMPTY, 0)?.answer)],
    ["heap with 1M ≤ 1.2× with 1k", least(1.2, ours(1e6)?.heap, ours(1e3)?.heap)],
  ];
}

/** In Postgres, at a million. */
const MOST_TIME: readonly (readonly [milliseconds: number, filters: readonly string[]])[] = [
  [15, ["type", "actor", "place"]],
  [40, ["rare word", "middling word", "common word", "commonest word"]],
];

const TOGETHER = "window, histogram and counts";

function timeAims(results: readonly QueryResult[]): readonly Aim[] {
  return MOST_TIME.flatMap(([aim, filters]) =>
    filters.map((filter): Aim => {
      const found = measured(results, filter, 1e6);
      return [`${TOGETHER}, 1M, ${filter}: p95 ≤ ${aim} ms`, most(aim, found?.p95)];
    }),
  );
}

function growthAims(results: readonly QueryResult[]): readonly Aim[] {
  return [...new Set(results.map(({ filter }) => filter))].map((filter) => {
    const [large, small] = [measured(results, filter, 1e6), measured(results, filter, 1e4)];
    const { told, met } = least(2, large?.p95, small?.p95);
    const half = ratio(large?.p50 ?? null, small?.p50 ?? null);
    return [
      `the same, ${filter}: p95 with 1M ≤ 2× with 10k`,
      { told: met === null ? told : `${told} (median ${half})`, met },
    ];
  });
}

const measured = (results: readonly QueryResult[], filter: string, size: number) =>
  results.find((one) => one.filter === filter && one.size === size && one.windows > 0)?.together;
