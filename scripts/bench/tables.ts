import { aimsTable } from "./aims";
import { bytes, milliseconds, NEVER, ratio, table } from "./figures";
import type { CanvasResult, Frames } from "./measure-canvas";
import type { Quantiles, QueryResult } from "./measure-queries";
import type { UpkeepResult } from "./measure-upkeep";
import { sizeInWords } from "./options";
import type { ByteResult, Results } from "./results";
import { EMPTY, OURS, TIMELINEJS, VIS } from "./subjects";

/** The figures of a run as Markdown. */
export function resultsAsMarkdown(results: Results): string {
  const { machine, canvas, queries, upkeep, bytes: loaded } = results;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${machine.date}: ${machine.processor}, ${machine.memory}; ${versions.join(", ")}.`,
    ...(canvas ? ["### In the browser", canvasTable(canvas)] : []),
    ...(canvas || queries ? ["### Against the aims", aimsTable(canvas ?? [], queries ?? [])] : []),
    ...(queries ? ["### In Postgres", queryTable(queries)] : []),
    ...(upkeep ? ["### Keeping the levels right", upkeepTable(upkeep)] : []),
    ...(loaded ? ["### JavaScript of the timeline page", byteTable(loaded)] : []),
  ].join("\n\n");
}

const SUBJECTS = [EMPTY, OURS, VIS, TIMELINEJS];

function canvasTable(results: readonly CanvasResult[]): string {
  const order = (name: string) => SUBJECTS.findIndex((subject) => subject.name === name);
  const sorted = [...results].sort((a, b) => order(a.subject) - order(b.subject) || a.size - b.size);
  return table(
    [
      "",
      "events",
      "first usable",
      "wheel to painted",
      "panning p50 / p95 / longest",
      "zooming p50 / p95 / longest",
      "heap",
      "runs",
    ],
    sorted.map((one) => [
      one.subject,
      one.size === 0 ? "–" : sizeInWords(one.size),
      milliseconds(one.usable),
      milliseconds(one.answer),
      frames(one.pan),
      frames(one.zoom),
      bytes(one.heap),
      one.runs === 0 ? "not tried" : String(one.runs),
    ]),
  );
}

function frames(figures: Frames | null): string {
  if (figures === null) return "–";
  if (figures.longest === NEVER) return "never";
  return `${milliseconds(figures.p50)} / ${milliseconds(figures.p95)} / ${milliseconds(figures.longest)}`;
}

function queryTable(results: readonly QueryResult[]): string {
  const sizes = [...new Set(results.map(({ size }) => size))].sort((a, b) => a - b);
  const filters = [...new Set(results.map(({ filter }) => filter))];
  const part = (name: string, figure: (result: QueryResult) => Quantiles) =>
    [
      `${name}, p50 / p95 in ms:`,
      table(
        ["", ...sizes.map(sizeInWords)],
        filters.map((filter) => [
          filter,
          ...sizes.map((size) => {
            const found = results.find((one) => one.size === size && one.filter === filter);
            return found === undefined || found.windows === 0 ? "–" : quantiles(figure(found));
          }),
        ]),
      ),
    ].join("\n\n");
  return [
    part(
      "All tiles of a window and the counts of everything that matches, together",
      ({ together }) => together,
    ),
    part("One tile: its events, its histogram, what is carried into it", ({ tile }) => tile),
    part("All tiles of a window", ({ window }) => window),
    part("Counts, span and density of everything that matches", ({ overview }) => overview),
    part("One tile as the server waits for it", ({ asked }) => asked),
  ].join("\n\n");
}

const quantiles = ({ p50, p95 }: Quantiles): string => `${milliseconds(p50)} / ${milliseconds(p95)}`;

function upkeepTable({ size, added, edits, withLevels, withoutLevels, ...rest }: UpkeepResult): string {
  return table(
    ["", ""],
    [
      [
        `${added} events imported into ${sizeInWords(size)}, an article with levels`,
        milliseconds(withLevels),
      ],
      ["an article without", milliseconds(withoutLevels)],
      ["with ÷ without (aim ≤ 1.5×)", ratio(withLevels, withoutLevels)],
      [
        `${added} events more, counted after each article, and ${edits} edits, counted at ten points, right when a call returned`,
        rest.countedAtOnce ? "yes" : "**no**",
      ],
      ["longest reading of the counts after one of them", milliseconds(rest.counted)],
      [`levels settled after ${added} events, all at once`, milliseconds(rest.settledAfterImport)],
      ["confirming an event, p50 / p95", quantiles(rest.confirm)],
      ["merging two, p50 / p95", quantiles(rest.merge)],
      [
        `levels settled after ${edits} of these (one of ten merges), all at once`,
        milliseconds(rest.settledAfterEdits),
      ],
      ["levels settled after a single edit, p50 / p95", quantiles(rest.settledAfterOne)],
    ],
  );
}

function byteTable({ ours, budget, framework, visTimeline, timelinejs }: ByteResult): string {
  const rival = visTimeline + framework;
  return table(
    ["after gzip", ""],
    [
      ["the timeline page, all of it", bytes(ours)],
      ["its budget, checked by the browser tests", bytes(budget)],
      ["of that React, Next and their loader", bytes(framework)],
      ["the timeline's own, vis-timeline included", bytes(ours - framework)],
      ["vis-timeline's standalone build", bytes(visTimeline)],
      ["vis-timeline's standalone build + React + Next", bytes(rival)],
      ["the page against that", more(ours / rival - 1)],
      ["TimelineJS3 with style, icons and language", bytes(timelinejs)],
    ],
  );
}

const more = (share: number): string =>
  `${Math.abs(100 * share).toFixed(0)} % ${share > 0 ? "more" : "less"}`;

const BEGIN = "<!-- results -->";
const END = "<!-- end of results -->";

/** The page with these results in place of the ones before; a page without a place for them is left as it is, null. */
export function withResults(page: string, results: string): string | null {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) return null;
  return `${page.slice(0, from + BEGIN.length)}\n${results}\n${page.slice(to)}`;
}
