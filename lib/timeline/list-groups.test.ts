import { expect, test } from "vitest";
import { announcement } from "./announcement";
import { listGroups } from "./list-groups";
import { timelineEvent } from "./timeline-event.fixture";

test("events stand under their month, a date said once for those that share it", () => {
  const groups = listGroups([
    timelineEvent({ id: "a", edtf: "2025-03-07" }),
    timelineEvent({ id: "b", edtf: "2025-04-13" }),
    timelineEvent({ id: "c", edtf: "2025-04-13" }),
    timelineEvent({ id: "d", edtf: null }),
  ]);
  expect(groups.map(({ title }) => title)).toEqual(["March 2025", "April 2025", "Date unknown"]);
  expect(groups[1]?.rows.map(({ date, sameDate }) => [date, sameDate])).toEqual([
    ["13 April 2025", false],
    ["13 April 2025", true],
  ]);
});

test("a screen reader hears where it is, what it was, when and where", () => {
  expect(announcement(timelineEvent(), 2, 41)).toBe("3 of 41, strike, 13 April 2025, Sumy");
  expect(announcement(timelineEvent({ place: null, edtf: "2025-04" }), 0, 1)).toBe(
    "1 of 1, strike, April 2025, Strike on Sumy",
  );
});
