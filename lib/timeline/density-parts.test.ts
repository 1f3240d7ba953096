import { expect, test } from "vitest";
import { coreOf, partsOf } from "./density-parts";
import type { Density } from "./overview";
import { DAY } from "./window";

const START = Date.UTC(2024, 0, 1);

function density(strikes: readonly number[]): Density {
  const none = strikes.map(() => 0);
  return {
    over: { from: START, to: START + strikes.length * DAY },
    counts: { strike: strikes, meeting: none, statement: none },
  };
}

const whole = ({ over }: Density) => over;

test("events spread over the whole are shown over the whole", () => {
  const even = density(Array.from({ length: 400 }, () => 3));
  expect(coreOf(even, whole(even))).toBe(whole(even));
});

test("a few far off from all others stay outside, and are counted", () => {
  const days = Array.from({ length: 1000 }, (_, day): number => (day >= 900 && day < 960 ? 20 : 0));
  days[3] = 2;
  const lopsided = density(days);
  const core = coreOf(lopsided, whole(lopsided));
  expect(core.from).toBeGreaterThan(START + 800 * DAY);
  expect(partsOf(lopsided, core)).toEqual({ earlier: 2, inside: 1200, later: 0 });
});

test("every event is counted once, wherever the span is cut", () => {
  const uneven = density([4, 0, 7, 1, 9]);
  const cut = { from: START + 1.5 * DAY, to: START + 3.5 * DAY };
  const { earlier, inside, later } = partsOf(uneven, cut);
  expect(earlier + inside + later).toBe(21);
  expect(earlier).toBe(4);
  expect(later).toBe(9);
});

test("without events the overview spans what there is", () => {
  const empty = density([0, 0, 0]);
  expect(coreOf(empty, whole(empty))).toBe(whole(empty));
});
