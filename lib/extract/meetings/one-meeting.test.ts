import { expect, test } from "vitest";
import { namesOf, read } from "../testing";

const ONE_EVENT: readonly [text: string, passages: number, parties: readonly string[]][] = [
  [
    "Kassym-Jomart Tokayev received Xi Jinping in Astana on Monday. The talks lasted three hours. During the meeting Xi Jinping praised the railway.",
    3,
    ["Kassym-Jomart Tokayev", "Xi Jinping"],
  ],
  [
    "Emmanuel Macron and Mark Carney spoke by phone on Sunday. Their call came a day after the strike.",
    2,
    ["Emmanuel Macron", "Mark Carney"],
  ],
  [
    "Ugandan President Yoweri Museveni flew to Nairobi on Tuesday. William Ruto received the Ugandan leader at State House. The two leaders met for an hour.",
    2,
    ["Yoweri Museveni", "William Ruto"],
  ],
  [
    "Russian President Vladimir Putin spoke on Monday. The Russian president met Alexander Lukashenko in Minsk on Tuesday.",
    1,
    ["Vladimir Putin", "Alexander Lukashenko"],
  ],
  [
    "Ukrainian Foreign Minister Andrii Sybiha left on Monday. Polish Foreign Minister Radoslaw Sikorski met his Ukrainian counterpart in Warsaw on Tuesday.",
    1,
    ["Radoslaw Sikorski", "Andrii Sybiha"],
  ],
];

test.each(ONE_EVENT)("one meeting: %s", (text, passages, parties) => {
  const result = read(text);
  const meetings = result.mentions.filter(({ type }) => type === "meeting");
  expect(meetings.length, result.trace()).toBe(1);
  expect(meetings[0]?.passages.length).toBeGreaterThanOrEqual(passages);
  expect(namesOf(meetings[0]).toSorted()).toEqual([...parties].sort());
});
