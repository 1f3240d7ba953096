import { expect, test } from "vitest";
import { announcement } from "./announcement";
import { inOrder } from "./in-order";
import type { ClockOffset } from "./item-date";
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

test("what has no date parts a month in two, and each part has a name of its own", () => {
  const groups = listGroups([
    timelineEvent({ id: "a", edtf: "2026-11-02" }),
    timelineEvent({ id: "b", edtf: null, orderAt: "2026-11-10T00:00:00.000Z" }),
    timelineEvent({ id: "c", edtf: "2026-11-20" }),
  ]);
  expect(groups.map(({ title }) => title)).toEqual(["November 2026", "Date unknown", "November 2026"]);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(3);
});

test("on a clock far from UTC a time of day stands in the month in which the canvas shows it, a day in its own", () => {
  const events = [
    timelineEvent({ id: "a", edtf: "2025-04-30" }),
    timelineEvent({ id: "b", edtf: "2025-04-30T23:30Z" }),
    timelineEvent({ id: "c", edtf: "2025-05-01" }),
    timelineEvent({ id: "d", edtf: "2025-05-01T03:00Z" }),
  ];
  const months = (hours: number) => {
    const offset: ClockOffset = () => hours * 60;
    return listGroups(inOrder(events, offset), offset).map(({ title, rows }) => [
      title,
      rows.map(({ event }) => event.id),
    ]);
  };
  expect(months(0)).toEqual([
    ["April 2025", ["a", "b"]],
    ["May 2025", ["c", "d"]],
  ]);
  expect(months(9)).toEqual([
    ["April 2025", ["a"]],
    ["May 2025", ["c", "b", "d"]],
  ]);
  expect(months(-8)).toEqual([
    ["April 2025", ["a", "b", "d"]],
    ["May 2025", ["c"]],
  ]);
});

test("a screen reader hears where it is, what it was, when and where", () => {
  expect(announcement(timelineEvent(), 2, 41)).toBe("3 of 41, strike, 13 April 2025, Sumy");
  expect(announcement(timelineEvent({ place: null, edtf: "2025-04" }), 0, 1)).toBe(
    "1 of 1, strike, April 2025, Strike on Sumy",
  );
});
