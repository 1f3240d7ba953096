import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const CASES: readonly [text: string, killed: readonly number[] | null, injured: readonly number[] | null][] =
  [
    ["A missile strike on Sumy on Sunday killed at least 35 people and wounded 117.", [35, 35], [117, 117]],
    ["Shelling of Kherson on Monday killed two people, including a child.", [2, 2], null],
    ["Twelve people were killed and three injured in a drone attack on Odesa on Tuesday.", [12, 12], [3, 3]],
    ["An air strike in Gaza City on Monday killed between 20 and 25 people.", [20, 25], null],
    ["A car bomb in Mogadishu on Friday left nine dead.", [9, 9], null],
    ["Dozens were killed in an air strike on a market in Nyala on Tuesday.", null, null],
    ["A drone hit a bus near Kupiansk on Tuesday, killing one and wounding six others.", [1, 1], [6, 6]],
    ["Five missiles hit Kharkiv on Monday; no one was killed.", [0, 0], null],
    ["More than 70 people were injured when rockets struck Tel Aviv on Monday.", null, [70, 70]],
    [
      "A drone hit a bridge in Sumy on Monday. Officials said there were no casualties in the attack.",
      [0, 0],
      [0, 0],
    ],
  ];

describe("toll", () => {
  test.each(CASES)("%s", (text, killed, injured) => {
    const [strike] = eventsOf("strike", text);
    expect([strike?.killed, strike?.injured]).toEqual([killed, injured]);
  });

  test("each figure is a claim with its passage and with who says so", () => {
    const [strike] = eventsOf(
      "strike",
      "Shelling killed four people in Nikopol on Monday, Governor Serhiy Lysak said.",
    );
    expect(
      strike?.claims
        .filter(({ attribute }) => attribute === "killed")
        .map(({ low, attribution }) => [low, attribution]),
    ).toEqual([[4, "Serhiy Lysak"]]);
  });
});
