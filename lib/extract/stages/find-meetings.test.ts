import { describe, expect, test } from "vitest";
import { eventsOf, namesOf, read } from "../testing";

const ACCEPTED: readonly [text: string, parties: readonly string[]][] = [
  [
    "French President Emmanuel Macron met German Chancellor Friedrich Merz in Berlin on Tuesday.",
    ["Emmanuel Macron", "Friedrich Merz"],
  ],
  [
    "Turkish President Recep Tayyip Erdogan hosted Ukrainian President Volodymyr Zelensky in Ankara on Monday.",
    ["Recep Tayyip Erdogan", "Volodymyr Zelensky"],
  ],
  ["Marco Rubio and Sergei Lavrov held talks in Riyadh on Wednesday.", ["Marco Rubio", "Sergei Lavrov"]],
  [
    "US President Donald Trump spoke by phone with Russian President Vladimir Putin on Tuesday.",
    ["Donald Trump", "Vladimir Putin"],
  ],
  ["Hamas and Israel held indirect talks in Cairo on Sunday.", ["Hamas", "Israel"]],
  [
    "Egyptian Foreign Minister Badr Abdelatty left for Cairo on Tuesday after meeting Rafael Grossi in Vienna.",
    ["Badr Abdelatty", "Rafael Grossi"],
  ],
];

const REFUSED = [
  "The company met its sales target in the third quarter.",
  "Macron refused to meet Putin.",
  "Zelensky has offered to hold talks with Putin.",
  "The board meeting was held in Detroit on Monday.",
  "The delegation did not meet the president in Doha.",
  "The two teams will meet in the final on Saturday.",
];

describe("meetings", () => {
  test.each(ACCEPTED)("accepts: %s", (text, parties) => {
    const result = read(text);
    const meetings = result.mentions.filter(({ type }) => type === "meeting");
    expect(meetings.length, result.trace()).toBe(1);
    for (const name of parties) expect(namesOf(meetings[0])).toContain(name);
  });

  test.each(REFUSED)("refuses: %s", (text) => {
    expect(
      eventsOf("meeting", text)
        .filter(({ status }) => status === "happened")
        .map(({ title }) => title),
    ).toEqual([]);
  });

  test("an announced meeting is planned", () => {
    const [meeting] = eventsOf(
      "meeting",
      "British Prime Minister Keir Starmer will meet Polish Prime Minister Donald Tusk in Warsaw next week.",
    );
    expect(meeting?.status).toBe("planned");
  });
});
