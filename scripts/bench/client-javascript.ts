import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { checkout } from "../checkout.mjs";

/** What the timeline page may load of JavaScript, in bytes after gzip: checked by the browser tests. Lower it when the page gets lighter. */
export const CLIENT_BUDGET = 251_000;

/** All JavaScript that a page loads by itself, in bytes after gzip, whenever it asks for it. */
export async function clientJavaScript(page: Page, url: string): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== "script" || !response.ok()) return;
    const size = response.body().then((body) => gzipSync(body).length);
    sizes.set(response.url(), size);
  };
  page.on("response", weigh);
  await page.goto(url, { waitUntil: "networkidle" });
  page.off("response", weigh);
  return sum(await Promise.all(sizes.values()));
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

const gzipped = (path: string): number => gzipSync(readFileSync(join(checkout, path))).length;

/** What others load for a timeline, in bytes after gzip. */
export function comparedBytes(build: string) {
  const timelinejs = "node_modules/@knight-lab/timelinejs/dist";
  const manifest = JSON.parse(readFileSync(join(build, "build-manifest.json"), "utf8")) as {
    readonly rootMainFiles: readonly string[];
  };
  return {
    /** Script, style, default font style, icons and language; the letters come from a font host and are not counted. */
    timelinejs: sum(
      [
        "js/timeline.js",
        "js/locale/en.json",
        "css/timeline.css",
        "css/fonts/font.default.css",
        "css/icons/tl-icons.woff2",
      ]
        .map((file) => `${timelinejs}/${file}`)
        .filter((file) => existsSync(join(checkout, file)))
        .map(gzipped),
    ),
    visTimeline: gzipped("node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"),
    /** What every page of ours loads, whatever it shows: React, Next and their loader. */
    framework: sum(manifest.rootMainFiles.map((file) => gzipSync(readFileSync(join(build, file))).length)),
  };
}
