import { expect, test } from "vitest";
import { searchWindow, windowHolds } from "./search-window";
import { dateOf } from "./side-for-test";

test("the window holds the neighbouring days, and the weeks before an open date", () => {
  expect(searchWindow(dateOf("2025-04-13"))).toEqual({
    from: "2025-04-11T00:00:00.000Z",
    to: "2025-04-16T00:00:00.000Z",
  });
  expect(searchWindow(dateOf("../2025-04-15"))?.from).toBe("2025-02-15T00:00:00.000Z");
  expect(searchWindow(dateOf(null))).toBeNull();
});

test("an event is in the window when any part of it may be, and never without a date", () => {
  const window = { from: "2025-04-11T00:00:00.000Z", to: "2025-04-16T00:00:00.000Z" };
  const held = ["2025-04-11", "2025-04-15", "2025-04", "../2025-04-12", "2025-04-15/.."];
  expect(held.filter((edtf) => !windowHolds(window, dateOf(edtf)))).toEqual([]);
  const outside = ["2025-04-10", "2025-04-16", "../2025-04-10", "2025-04-16/..", null];
  expect(outside.filter((edtf) => windowHolds(window, dateOf(edtf)))).toEqual([]);
});
