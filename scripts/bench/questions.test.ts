import { expect, test } from "vitest";
import { FINEST_ZOOM, tileWindow } from "../../lib/timeline/tile";
import { FILTERS, questionsOf } from "./questions";
import { DAYS, FIRST_DAY } from "./synthetic-days";

test("windows are of every zoom, within the four years and a few tiles wide", () => {
  const questions = FILTERS.slice(0, 1).flatMap(({ make }) => questionsOf(make, 60));
  const zooms = new Set(questions.map(({ tiles }) => tiles[0]?.zoom));
  expect(Math.min(...[...zooms].map(Number))).toBe(FINEST_ZOOM);
  expect(zooms.size).toBeGreaterThan(10);
  for (const { tiles } of questions) {
    expect(tiles.length).toBeGreaterThanOrEqual(2);
    expect(tiles.length).toBeLessThanOrEqual(5);
    const [first] = tiles;
    expect(first && tileWindow(first).to).toBeGreaterThan(FIRST_DAY);
    expect(first && tileWindow(first).from).toBeLessThan(FIRST_DAY + DAYS * 86_400_000);
  }
});

test("the same questions are asked in every run", () => {
  for (const { make } of FILTERS) expect(questionsOf(make, 12)).toEqual(questionsOf(make, 12));
});
