import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

describe("an attack of long ago that is only pointed to", () => {
  test("is of its own day", () => {
    const strikes = eventsOf(
      "strike",
      "Hours later, he said it had killed a planner of the Sept. 11 attacks.",
    );
    expect(strikes.map(({ date }) => date)).toEqual(["2001-09-11"]);
  });

  test.each([
    ["The base was set up after the Sept. 11, 2001, attacks on the United States.", "2001-09-11"],
    ["Security has been tight since the Aug. 12 attack on the embassy in Kabul.", "2025-08-12"],
    ["Patrols were doubled after the May 3 bombing of a market in Quetta.", "2025-05-03"],
  ])("is on the day in its name, not after it: %s", (text, day) => {
    expect(eventsOf("strike", text).map(({ date }) => date)).toEqual([day]);
  });

  test("dates nothing told beside it", () => {
    const text =
      "A day earlier the president had spoken to Congress of the Sept. 11 attacks; hours later the envoy called his rival a war criminal.";
    expect(eventsOf("statement", text).map(({ date }) => date)).not.toContain("2001-09-11");
  });

  test("is none of the news", () => {
    const text =
      "Yusuf Karim, a founder of the group, has been killed in an air strike. His father had a part in the 9/11 attacks. He was buried on a hill.";
    expect(eventsOf("strike", text).map(({ killed }) => killed)).toEqual([[1, 1], null]);
  });
});
