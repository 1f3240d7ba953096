import { expect, test } from "vitest";
import { inOrder } from "./in-order";
import { UTC_CLOCK } from "./item-date";
import type { ListPage } from "./list-page";
import { positionInPage, stepInPage } from "./step-in-page";
import { timelineEvent } from "./timeline-event.fixture";
import { DAY } from "./window";

const at = (day: number) => new Date(day * DAY).toISOString();
const event = (id: string, day: number) => timelineEvent({ id, orderAt: at(day) });
const page = (over: Partial<ListPage>): ListPage => ({
  events: [event("a", 1), event("b", 2), event("c", 3)],
  earlier: null,
  later: null,
  position: 1,
  ...over,
});
const SEEN = { from: 2 * DAY, to: 10 * DAY };
const id = (step: { id: string } | null) => step?.id ?? null;

test("within a page of all events a step needs nobody", () => {
  const listed = { page: page({}), window: null, offset: UTC_CLOCK };
  expect(id(stepInPage(listed, "a", "next", SEEN))).toBe("b");
  expect(id(stepInPage(listed, "b", "previous", SEEN))).toBe("a");
  expect(stepInPage(listed, "c", "next", SEEN)).toBeNull();
  expect(id(stepInPage(listed, "b", "first", SEEN))).toBe("a");
  expect(id(stepInPage(listed, "a", "last", SEEN))).toBe("c");
});

test("the first and last are unknown while there are other pages", () => {
  expect(
    stepInPage({ page: page({ later: "c" }), window: null, offset: UTC_CLOCK }, "a", "last", SEEN),
  ).toBeNull();
  expect(stepInPage({ page: page({}), window: SEEN, offset: UTC_CLOCK }, "b", "first", SEEN)).toBeNull();
});

test("without a selection the step goes to what begins in the window", () => {
  const listed = { page: page({}), window: null, offset: UTC_CLOCK };
  expect(id(stepInPage(listed, null, "next", SEEN))).toBe("b");
  expect(id(stepInPage(listed, null, "previous", SEEN))).toBe("c");
});

test("before the window's edge a page leaves events out, so neither step nor place is taken from it", () => {
  const listed = { page: page({ position: 40 }), window: SEEN, offset: UTC_CLOCK };
  expect(stepInPage(listed, "a", "next", SEEN)).toBeNull();
  expect(id(stepInPage(listed, "b", "next", SEEN))).toBe("c");
  expect(positionInPage(listed, "c")).toBeNull();
  expect(positionInPage({ page: page({ position: 40 }), window: null, offset: UTC_CLOCK }, "c")).toBe(42);
});

test("on another clock a step goes to what stands next there, and to what begins in the window there", () => {
  const offset = () => 9 * 60;
  const events = inOrder(
    [
      timelineEvent({ id: "night", edtf: "1970-01-02T22:00Z" }),
      timelineEvent({ id: "day", edtf: "1970-01-03" }),
    ],
    offset,
  );
  const listed = { page: page({ events }), window: null, offset };
  expect(id(stepInPage(listed, "day", "next", SEEN))).toBe("night");
  expect(positionInPage(listed, "night")).toBe(2);
  expect(id(stepInPage(listed, null, "next", { from: 2.1 * DAY, to: 3 * DAY }))).toBe("night");
});
