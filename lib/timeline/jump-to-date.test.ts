import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JumpContext, jumpToDate } from "./jump-to-date";
import { DAY } from "./window";

const CONTEXT: JumpContext = {
  today: "2026-11-23",
  seen: { from: Date.UTC(2025, 3, 1), to: Date.UTC(2025, 4, 1) },
  span: { from: Date.UTC(2022, 0, 10), to: Date.UTC(2026, 10, 20) },
  subject: "Diplomacy over Ukraine",
};

function dateOf(words: string, context = CONTEXT): string {
  const jump = jumpToDate(words, context);
  return jump.ok ? jump.value.edtf : jump.error.kind;
}

describe("what a reader types is a date", () => {
  test.each([
    ["2022-02-24", "2022-02-24"],
    ["2022-02", "2022-02"],
    ["2022", "2022"],
    ["2022/02/24", "2022-02-24"],
    ["2022.2.24", "2022-02-24"],
    ["20220224", "2022-02-24"],
    ["2025-04-11/2025-04-16", "2025-04-11/2025-04-16"],
    ["24.02.2022", "2022-02-24"],
    ["24 February 2022", "2022-02-24"],
    ["24 feb 2022", "2022-02-24"],
    ["feb 24, 2022", "2022-02-24"],
    ["24th of february 2022", "2022-02-24"],
    ["Sept 2023", "2023-09"],
    ["april 2025", "2025-04"],
    ["in April 2025", "2025-04"],
    ["mid-April 2025", "2025-04-11/2025-04-20"],
    ["mid april 2025", "2025-04-11/2025-04-20"],
    ["early 2024", "2024-01/2024-04"],
    ["spring 2024", "2024-03/2024-05"],
    ["Q2 2023", "2023-04/2023-06"],
    ["2023 q2", "2023-04/2023-06"],
    ["H1 2024", "2024-01/2024-06"],
    ["week 12 2024", "2024-03-18/2024-03-24"],
    ["2024-W12", "2024-03-18/2024-03-24"],
    ["11-16 April 2025", "2025-04-11/2025-04-16"],
    ["from 11 to 16 April 2025", "2025-04-11/2025-04-16"],
    ["christmas 2024", "2024-12-25"],
    ["Easter 2025", "2025-04-20"],
  ])("%s", (words, edtf) => {
    expect(dateOf(words)).toBe(edtf);
  });
});

test("what has no year is the nearest to what the reader looks at", () => {
  expect(dateOf("13 April")).toBe("2025-04-13");
  expect(dateOf("13 april")).toBe("2025-04-13");
  expect(dateOf("may")).toBe("2025-05");
  expect(dateOf("easter")).toBe("2025-04-20");
  expect(dateOf("last week of March")).toBe("2025-03-25/2025-03-31");
  expect(dateOf("last days of may")).toBe(dateOf("last days of May 2025"));
});

test("what counts from a day counts from the reader's", () => {
  expect(dateOf("today")).toBe("2026-11-23");
  expect(dateOf("Yesterday")).toBe("2026-11-22");
  expect(dateOf("last week")).toBe("2026-11-16/2026-11-22");
  expect(dateOf("last month")).toBe("2026-10");
  expect(dateOf("3 days ago")).toBe("2026-11-20");
  expect(dateOf("last 30 days")).toMatch(/^2026-10-2\d\/2026-11-2\d$/);
  expect(dateOf("last Easter")).toBe("2026-04-05");
  expect(dateOf("last March")).toBe("2026-03");
});

test("the days of a war are counted where the title says which war it is", () => {
  expect(dateOf("day 100 of the war")).toBe("2022-06-03");
  expect(dateOf("day 100")).toBe("2022-06-03");
  expect(dateOf("day 100", { ...CONTEXT, subject: "Floods" })).toBe("not-understood");
});

test("a day is shown among its neighbours, a longer stretch nearly fills the window", () => {
  const day = jumpToDate("13 April 2025", CONTEXT);
  expect(day.ok && day.value.window).toEqual({ from: Date.UTC(2025, 3, 10), to: Date.UTC(2025, 3, 17) });
  const month = jumpToDate("April 2025", CONTEXT);
  expect(month.ok && month.value.window.to - month.value.window.from).toBe(33 * DAY);
});

test("an open end goes as far as there are events", () => {
  const since = jumpToDate("since May 2024", CONTEXT);
  expect(since.ok && since.value.window.to).toBeGreaterThanOrEqual(CONTEXT.span.to);
});

test("a date beyond the timeline is told apart from one that makes no sense", () => {
  expect(jumpToDate("13 April 1990", CONTEXT)).toEqual({
    ok: false,
    error: { kind: "outside", edtf: "1990-04-13" },
  });
  for (const nonsense of [
    "",
    "banana",
    "31 April 2025",
    "2025-02-30",
    "Sumy in April 2025 or so",
    "week 60 2024",
  ]) {
    expect(dateOf(nonsense), nonsense).toBe("not-understood");
  }
});

test("whatever is typed, it ends in a window or in a problem", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (words) => {
      const jump = jumpToDate(words, CONTEXT);
      if (jump.ok) expect(jump.value.window.from).toBeLessThan(jump.value.window.to);
    }),
  );
});
