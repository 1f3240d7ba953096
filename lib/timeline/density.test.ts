import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_TYPES } from "../extract/mention";
import { density } from "./density";

test("every event is counted once, wherever it lies", () => {
  const event = fc.record({
    from: fc.integer({ min: -500, max: 1_500 }),
    type: fc.constantFrom(...EVENT_TYPES),
  });
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 1, max: 300 }), (events, bins) => {
      const result = density(events, { from: 0, to: 1_000 }, bins);
      expect(result).toHaveLength(bins);
      expect(result.reduce((sum, { total }) => sum + total, 0)).toBe(events.length);
      for (const type of EVENT_TYPES) {
        const counted = result.reduce((sum, { counts }) => sum + counts[type], 0);
        expect(counted).toBe(events.filter((other) => other.type === type).length);
      }
    }),
  );
});

test("an event counts where it begins", () => {
  const bins = density([{ from: 250, type: "strike" }], { from: 0, to: 1_000 }, 4);
  expect(bins.map(({ total }) => total)).toEqual([0, 1, 0, 0]);
});
