import type { Page } from "@playwright/test";
import { BENCH_SLUG } from "./on-server";

/** The year that panning begins with: the first of the four. */
const YEAR = ["2022-02-01", "2023-02-01"] as const;

/** A timeline to measure, and how it is handled from outside. */
export type Subject = {
  readonly name: string;
  /** Numbers of events it is given. */
  readonly sizes: (asked: readonly number[]) => readonly number[];
  readonly path: (size: number) => string;
  /** What the wheel and the pointer are used on. */
  readonly area: string;
  /** What has to be seen before it counts as painted, and move before a gesture counts as answered. */
  readonly items: string;
  /** The notch that it answers, there and back. */
  readonly notch: { readonly deltaX?: number; readonly deltaY?: number; readonly ctrl?: boolean };
  /** Shows the first year, from where panning goes on; a path to open, or something done on the page. */
  readonly firstYear: { readonly query: string } | { readonly script: string } | null;
  /** The buttons that zoom, for what has no other way. */
  readonly zoomButtons: { readonly nearer: string; readonly farther: string } | null;
};

const all = (asked: readonly number[]) => asked;

export const OURS: Subject = {
  name: "Sourceline",
  sizes: all,
  path: () => `/t/${BENCH_SLUG}`,
  area: 'section[aria-label^="Canvas"]',
  items: 'section[aria-label^="Canvas"] :is([data-event], [data-chip])',
  notch: { deltaY: -100, ctrl: true },
  firstYear: { query: `?from=${YEAR[0]}&to=${YEAR[1]}` },
  zoomButtons: null,
};

export const EMPTY: Subject = {
  name: "empty page",
  sizes: () => [0],
  path: () => "/empty/0",
  area: "#host",
  items: "#item",
  notch: { deltaY: -100, ctrl: true },
  firstYear: null,
  zoomButtons: null,
};

export const VIS: Subject = {
  name: "vis-timeline, all items",
  sizes: all,
  path: (size) => `/vis/${size}`,
  area: "#host",
  items: ".vis-item",
  notch: { deltaY: -100, ctrl: true },
  firstYear: { script: `showYear(Date.parse("${YEAR[0]}"), Date.parse("${YEAR[1]}"))` },
  zoomButtons: null,
};

export const TIMELINEJS: Subject = {
  name: "TimelineJS3",
  sizes: all,
  path: (size) => `/timelinejs/${size}`,
  area: ".tl-timenav",
  items: ".tl-timemarker",
  notch: { deltaX: 100 },
  firstYear: null,
  zoomButtons: { nearer: ".tl-icon-zoom-in", farther: ".tl-icon-zoom-out" },
};

/** The area's box on the screen. */
export async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing is seen of ${selector}`);
  return box;
}
