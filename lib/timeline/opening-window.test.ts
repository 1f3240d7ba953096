import { expect, test } from "vitest";
import type { EventDate } from "../time/event-date";
import { boundsOf, homeOf, openingWindow } from "./opening-window";
import { DAY, HOUR, MINUTE } from "./window";

const APRIL = Date.UTC(2025, 3, 1);
const overview = {
  span: { from: APRIL, to: APRIL + 100 * DAY },
  home: { from: APRIL + 10 * DAY + 1, to: APRIL + 20 * DAY - 1 },
};
const date: EventDate = {
  edtf: "2025-06-10",
  earliest: "2025-06-10T00:00:00.000Z",
  latest: "2025-06-11T00:00:00.000Z",
  basis: "stated",
  words: null,
};

test("a link opens where it says, within what the timeline spans", () => {
  const asked = { from: APRIL + 30 * DAY, to: APRIL + 31 * DAY };
  expect(openingWindow(asked, overview, date)).toEqual(asked);
  const far = openingWindow({ from: APRIL - 900 * DAY, to: APRIL + 900 * DAY }, overview, null);
  expect(far).toEqual(boundsOf(overview));
});

test("an end that a link leaves out is that of home", () => {
  const { to } = openingWindow({ from: APRIL + 12 * DAY, to: null }, overview, null);
  expect(to).toBe(homeOf(overview).to);
});

test("without a window it opens around the selected event, and without that at home, in whole minutes", () => {
  const around = openingWindow({ from: null, to: null }, overview, date);
  expect(around).toEqual({ from: Date.UTC(2025, 5, 7), to: Date.UTC(2025, 5, 14) });
  const home = openingWindow({ from: null, to: null }, overview, null);
  expect(home).toEqual({ from: APRIL + 10 * DAY, to: APRIL + 20 * DAY });
  expect(home.from % MINUTE).toBe(0);
});

test("a timeline without a dated event has bounds all the same", () => {
  const nothing = { span: null, home: null };
  expect(homeOf(nothing).to - homeOf(nothing).from).toBeGreaterThan(HOUR);
});
