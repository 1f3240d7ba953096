import { expect, test } from "vitest";
import { searchKey } from "../../lib/db/search-key";
import { boundsOf } from "../../lib/time/edtf";
import { randomFrom, sampler, zipf } from "./random";
import { DAYS, FIRST_DAY } from "./synthetic-days";
import { ACTORS, PLACES, PUBLISHERS, SEARCHES, syntheticEvents, WORDS } from "./synthetic-events";

const some = [...syntheticEvents(5_000)];

test("the same number gives the same events, on every machine", () => {
  expect([...syntheticEvents(200)]).toEqual([...syntheticEvents(200)]);
  const random = randomFrom(7);
  expect([random.next(), random.next()].map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.011705",
      "0.061958",
    ]
  `);
});

test("a number of events is exactly that many, within four years or undated", () => {
  expect(some).toHaveLength(5_000);
  expect([...syntheticEvents(7)]).toHaveLength(7);
  const last = FIRST_DAY + (DAYS + 366) * 86_400_000;
  for (const { earliest, edtf } of some) {
    if (edtf === null) expect(earliest).toBeNull();
    else expect(earliest?.getTime()).toBeLessThan(last);
  }
});

test("dates are EDTF with their own bounds", () => {
  for (const { edtf, earliest, latest } of some)
    if (edtf !== null) expect(boundsOf(edtf)).toEqual({ earliest, latest });
});

test("most events have a day, some a time, few a month or a range", () => {
  const share = (pattern: RegExp) => some.filter(({ edtf }) => pattern.test(edtf ?? "")).length / some.length;
  expect(share(/^\d{4}-\d\d-\d\d$/)).toBeCloseTo(0.8, 1);
  expect(share(/T/)).toBeCloseTo(0.13, 1);
  expect(share(/\/|^\d{4}-\d\d$/)).toBeCloseTo(0.05, 1);
});

test("days are bursty: the busiest tenth holds over a third of the events", () => {
  const days = new Map<string, number>();
  for (const { earliest } of some) {
    const day = earliest?.toISOString().slice(0, 10) ?? "";
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const busiest = [...days.values()].sort((a, b) => b - a).slice(0, DAYS / 10);
  expect(busiest.reduce((all, count) => all + count, 0) / some.length).toBeGreaterThan(0.33);
});

test("names and words are all different and as many as they should be", () => {
  for (const [list, size] of [
    [WORDS, 20_000],
    [ACTORS, 2_000],
    [PLACES, 800],
    [PUBLISHERS, 50],
  ] as const)
    expect(new Set(list).size).toBe(size);
});

test("the words to search for are as common as they say", () => {
  const holding = (word: string) =>
    some.filter(({ title, quotes }) => searchKey([title, ...quotes].join(" ")).includes(word)).length;
  expect(holding(SEARCHES.rare)).toBe(5);
  expect(holding(SEARCHES.middling) / some.length).toBeLessThan(0.1);
  expect(holding(SEARCHES.common) / some.length).toBeGreaterThan(0.15);
  expect(holding(SEARCHES.commonest) / some.length).toBeGreaterThan(0.5);
});

test("ranks come up as their weights say", () => {
  const random = randomFrom(1);
  const draw = sampler(zipf(3));
  const counts = [0, 0, 0];
  for (let i = 0; i < 11_000; i += 1) {
    const rank = draw(random);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  expect((counts[0] ?? 0) / 6_000).toBeCloseTo(1, 1);
  expect((counts[2] ?? 0) / 2_000).toBeCloseTo(1, 1);
});
