import { expect, test } from "vitest";
import { searchWindow } from "./search-window";
import { dateOf } from "./side-for-test";

test("the window holds the neighbouring days, and the weeks before an open date", () => {
  expect(searchWindow(dateOf("2025-04-13"))).toEqual({
    from: "2025-04-11T00:00:00.000Z",
    to: "2025-04-16T00:00:00.000Z",
  });
  expect(searchWindow(dateOf("../2025-04-15"))?.from).toBe("2025-02-15T00:00:00.000Z");
  expect(searchWindow(dateOf(null))).toBeNull();
});
