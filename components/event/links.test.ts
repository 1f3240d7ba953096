import { expect, test } from "vitest";
import { eventHref, readerHref, timelineHref, titleSlug } from "./links";

const date = (earliest: string | null, latest: string | null) =>
  ({ edtf: null, earliest, latest, basis: "stated", words: null }) as const;

test("an event's address ends in its words, without accents, signs or a cut word", () => {
  expect(titleSlug("Strike on Kryvyi Rih: 19 killed — “café”")).toBe("strike-on-kryvyi-rih-19-killed-cafe");
  expect(titleSlug("word ".repeat(40))).toHaveLength(59);
  expect(titleSlug("!!!")).toBe("");
  expect(eventHref("ukraine", { id: "x", title: "Удар по Сумах" })).toBe(
    `/t/ukraine/e/x/${encodeURIComponent("удар-по-сумах")}`,
  );
});

test("an article's address counts the passage in code points", () => {
  expect(readerHref("ukraine", "a", { start: 3, end: 9 })).toBe("/t/ukraine/a/a#char=3,9");
  expect(readerHref("ukraine", "a")).toBe("/t/ukraine/a/a");
});

test("a passage of a later version names the version, that of the first keeps its short address", () => {
  expect(readerHref("ukraine", "a", { start: 3, end: 9 }, 2)).toBe("/t/ukraine/a/a?v=2#char=3,9");
  expect(readerHref("ukraine", "a", { start: 3, end: 9 }, 1)).toBe("/t/ukraine/a/a#char=3,9");
});

test("an event opens the timeline on itself with time around it", () => {
  const day = date("2025-04-13T00:00:00.000Z", "2025-04-14T00:00:00.000Z");
  expect(timelineHref("u", { id: "x", date: day })).toBe("/t/u?from=2025-04-10&to=2025-04-17&e=x");
  const year = date("2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z");
  expect(timelineHref("u", { id: "x", date: year })).toBe("/t/u?from=2024-01-02&to=2027-01-01&e=x");
});

test("an open or missing date still opens the timeline", () => {
  expect(timelineHref("u", { id: "x", date: date(null, "2025-04-16T00:00:00.000Z") })).toBe(
    "/t/u?from=2025-04-13&to=2025-04-19&e=x",
  );
  expect(timelineHref("u", { id: "x", date: date(null, null) })).toBe("/t/u?e=x");
});
