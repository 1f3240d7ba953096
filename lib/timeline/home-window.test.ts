import fc from "fast-check";
import { expect, test } from "vitest";
import { homeWindow, overviewWindow } from "./home-window";
import { DAY, fitTo, openAt, overviewSpan } from "./window";

const START = Date.UTC(2024, 0, 1);

test("is the window that the single events give", () => {
  const times = fc.array(
    fc.integer({ min: 0, max: 900 }).map((day) => START + day * DAY),
    { minLength: 1, maxLength: 80 },
  );
  fc.assert(
    fc.property(times, (starts) => {
      const bounds = fitTo({ from: Math.min(...starts), to: Math.max(...starts) + DAY });
      const counts = new Map<number, number>();
      for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
      const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
      expect(homeWindow(days, bounds)).toEqual(openAt(starts, bounds));
      expect(overviewWindow(days, bounds)).toEqual(overviewSpan(starts, bounds));
    }),
  );
});

test("is all there is when nothing has a date", () => {
  const bounds = fitTo({ from: START, to: START + DAY });
  expect(homeWindow([], bounds)).toEqual(bounds);
});
