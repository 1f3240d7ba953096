import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtf } from "./edtf";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";
import { datesIn } from "./testing/dates-in";

const PIECES =
  "on|the|late|early|Monday|Friday's|13|14|–|-|and|between|from|to|until|since|by|April|May|March|2025|2,000|last|next|week|month|year|ago|two|days|later|overnight|night|of|day|war|Easter|Christmas|12/04/2025|5:30|a.m.|.|,|\n|’s|в|日|\u{1f680}|é".split(
    "|",
  );
/** Characters of the longest article. */
const LONGEST = 1_000_000;
const newsroom = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" "));

test("what is found is verbatim, in order and without overlap", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(newsroom, fc.string({ unit: "binary" })), (text) => {
      let end = 0;
      for (const found of findDates(text)) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        end = found.end;
      }
    }),
    { numRuns: 300 },
  );
});

test("what is resolved is EDTF, and so is the unit it names", { timeout: 30_000 }, () => {
  const context = fc.record({
    published: fc.constantFrom(null, "2025-04-15", "2024-02-29", "2025-12-31T23:30:00Z", "soon"),
    tense: fc.constantFrom("past" as const, "present" as const, "future" as const),
    anchor: fc.constantFrom(
      null,
      "2025-03-31",
      "2025-03",
      "2024",
      "../2025-03-31",
      "2025-03-01/2025-03-02",
      "?",
    ),
  });
  fc.assert(
    fc.property(newsroom, context, (text, given) => {
      for (const found of findDates(text)) {
        const resolved = resolveDate(found, given);
        if (!resolved) continue;
        expect([resolved.edtf, isEdtf(resolved.edtf)]).toEqual([resolved.edtf, true]);
        expect([resolved.named, isEdtf(resolved.named)]).toEqual([resolved.named, true]);
      }
    }),
    { numRuns: 500 },
  );
});

test("without a day of publication only dates that need none are resolved", () => {
  const text = "It fell on 9 May 2024, on Monday, in March, in 2014, yesterday and on Easter 2024.";
  expect(datesIn(text, { published: null })).toEqual([
    "9 May 2024 → 2024-05-09",
    "Monday → ?",
    "March → ?",
    "2014 → 2014",
    "yesterday → ?",
    "Easter 2024 → 2024-03-31",
  ]);
});

test("offsets count UTF-16 units", () => {
  const [found] = findDates("\u{1f680} on Monday");
  expect([found?.start, found?.end]).toEqual([6, 12]);
});

test("words hold together over a line break but not over an empty line", () => {
  expect(datesIn("on 13\nApril")).toEqual(["13\nApril → 2025-04-13"]);
  expect(datesIn("section 13\n\nApril showers")).toEqual(["April → 2025-04"]);
});

test("a calendar date is stated, a counted one relative, and narrowing words keep the unit's name", () => {
  const resolve = (text: string) => {
    const [found] = findDates(text);
    return found && resolveDate(found, { published: "2025-04-15", tense: "past", anchor: null });
  };
  expect(resolve("on Palm Sunday")).toEqual({ edtf: "2025-04-13", named: "2025-04-13", basis: "stated" });
  expect(resolve("on Sunday")).toEqual({ edtf: "2025-04-13", named: "2025-04-13", basis: "relative" });
  expect(resolve("since late March")).toEqual({ edtf: "2025-03-21/..", named: "2025-03", basis: "stated" });
  expect(resolve("earlier this month")).toMatchObject({ edtf: "2025-04-01/2025-04-15", named: "2025-04" });
});

describe("the longest article that can be imported, all near-misses, is read through", () => {
  test.each([
    "on the ",
    "between 3 and ",
    "April ",
    "two days ",
    "1, 2, ",
    "the 50th day of the big big big big ",
    "the third anniversary of the ",
    "the end of the ",
    "overnight ",
    "more than a couple of ",
    " \n ",
    "12/",
    "2025-04-",
    "nineteen ",
    "shortly after ",
    "a",
    "0",
  ])("%j", { timeout: 60_000 }, (piece) => {
    expect(findDates(piece.repeat(LONGEST / piece.length)).length).toBeGreaterThanOrEqual(0);
  });
});
