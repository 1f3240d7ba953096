import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChipStop, chipBetween, type Stand } from "./chip-between";
import type { Chip } from "./chip-cells";

const chip = (at: number, lane = "a"): ChipStop => {
  const found: Chip = { id: `${lane}+${at}`, lane, from: at, to: at + 10, count: 2, only: null };
  return { chip: found, at };
};
const event = (at: number): Stand => ({ at, chip: null });
const at = ({ at, chip: { id } }: ChipStop): Stand => ({ at, chip: id });

const CHIPS = [chip(0), chip(10), chip(10, "b"), chip(30)];
const ids = (found: ChipStop | null) => found?.chip.id ?? null;

test("a chip stands before what begins in its cell, and after what begins earlier", () => {
  expect(ids(chipBetween(CHIPS, event(5), 12, "next"))).toBe("a+10");
  expect(ids(chipBetween(CHIPS, event(5), 10, "next"))).toBe("a+10");
  expect(ids(chipBetween(CHIPS, event(10), 12, "next"))).toBeNull();
  expect(ids(chipBetween(CHIPS, event(12), 5, "previous"))).toBe("b+10");
  expect(ids(chipBetween(CHIPS, event(10), 5, "previous"))).toBe("b+10");
  expect(ids(chipBetween(CHIPS, event(12), 10, "previous"))).toBeNull();
});

test("from a chip the way goes on to the next one of the same cell, and then to the event", () => {
  expect(ids(chipBetween(CHIPS, at(chip(10)), 12, "next"))).toBe("b+10");
  expect(ids(chipBetween(CHIPS, at(chip(10, "b")), 12, "next"))).toBeNull();
  expect(ids(chipBetween(CHIPS, at(chip(10, "b")), 5, "previous"))).toBe("a+10");
  expect(ids(chipBetween(CHIPS, at(chip(10)), 5, "previous"))).toBeNull();
});

test("without a stand or a goal the way begins or leads to the end of what is seen", () => {
  expect(ids(chipBetween(CHIPS, null, 12, "next"))).toBe("a+0");
  expect(ids(chipBetween(CHIPS, null, 12, "previous"))).toBe("a+30");
  expect(ids(chipBetween(CHIPS, event(20), null, "next"))).toBe("a+30");
  expect(ids(chipBetween(CHIPS, event(0), null, "previous"))).toBe("a+0");
  expect(chipBetween([], null, null, "next")).toBeNull();
});

/** Every stop from one end to the other, chips by their ids and events by where they begin. */
function walk(chips: readonly ChipStop[], events: readonly number[], way: "next" | "previous") {
  const goals = way === "next" ? events : events.toReversed();
  const stops: (string | number)[] = [];
  let stand: Stand | null = null;
  for (const goal of [...goals, null]) {
    for (;;) {
      const found = chipBetween(chips, stand, goal, way);
      if (found === null) break;
      stops.push(found.chip.id);
      stand = at(found);
    }
    if (goal === null) break;
    stops.push(goal);
    stand = event(goal);
  }
  return stops;
}

test("every chip and every event is a stop, once, and the way back is the way there", () => {
  const anyChips = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("a", "b", "c")), {
      selector: ([cell, lane]) => `${cell}${lane}`,
    })
    .map((cells) => cells.map(([cell, lane]) => chip(cell * 10, lane)).sort((a, b) => a.at - b.at));
  const anyEvents = fc
    .uniqueArray(fc.integer({ min: -20, max: 120 }))
    .map((times) => times.sort((a, b) => a - b));
  fc.assert(
    fc.property(anyChips, anyEvents, (chips, events) => {
      const there = walk(chips, events, "next");
      expect(there.toSorted()).toEqual([...chips.map((stop) => stop.chip.id), ...events].toSorted());
      expect(walk(chips, events, "previous")).toEqual(there.toReversed());
    }),
  );
});
