import { expect, test } from "vitest";
import type { Chip } from "@/lib/timeline/chip-cells";
import { chipInWords } from "./chip-in-words";

const strikes = { id: "in:strike", key: "strike", count: 20 };
const chip = (from: string, to: string, count = 12): Chip => ({
  ...{ id: "in:strike+1+1", lane: "in:strike", count, only: null },
  ...{ from: Date.parse(from), to: Date.parse(to) },
});
const APRIL = chip("2025-04-03T00:00Z", "2025-04-10T00:00Z");

test.each([
  [APRIL, "12 more, strikes, 3–9 April 2025"],
  [chip("2025-04-03T00:00Z", "2025-04-04T00:00Z", 1), "1 more, strikes, 3 April 2025"],
  [
    chip("2024-12-30T00:00Z", "2025-01-03T00:00Z", 1204),
    "1,204 more, strikes, 30 December 2024 – 2 January 2025",
  ],
  [chip("2025-04-13T06:00Z", "2025-04-13T12:00Z"), "12 more, strikes, 13 April 2025, 06:00 to 12:00"],
  [
    chip("2025-04-13T18:00Z", "2025-04-14T06:00Z"),
    "12 more, strikes, 13 April 2025, 18:00 to 14 April 2025, 06:00",
  ],
  [chip("2025-04-13T18:00Z", "2025-04-14T00:00Z"), "12 more, strikes, 13 April 2025, 18:00 to 00:00"],
])("a chip says how many it holds, of what and when", (given, words) => {
  expect(chipInWords(given, strikes, "type")).toBe(words);
});

test("lanes that are names keep their capitals, and one lane for all holds events", () => {
  expect(chipInWords(APRIL, { id: "in:un", key: "United Nations", count: 3 }, "actor")).toBe(
    "12 more, United Nations, 3–9 April 2025",
  );
  expect(chipInWords(APRIL, null, "type")).toBe("12 more, events, 3–9 April 2025");
});
