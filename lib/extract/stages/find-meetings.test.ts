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
  "A summit with the Belarusian president would need preparation.",
  "A meeting between Nicolas Maduro and Marco Rubio is possible.",
  "Chancellor Friedrich Merz said that the Vatican would be interested in hosting the talks.",
  "A planned meeting between Nicolas Maduro and Marco Rubio fell through on Monday.",
  "John Healey, who chaired the gathering with his German colleague Boris Pistorius, praised the army.",
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

  test("“with X and with Y” are two meetings of the same party", () => {
    const meetings = eventsOf(
      "meeting",
      "Maia Sandu held talks with Emmanuel Macron in Paris and with Friedrich Merz in Berlin.",
    );
    expect(meetings.map(({ title }) => title.replace(/ in .*/u, ""))).toEqual([
      "Sandu meets Macron",
      "Sandu meets Merz",
    ]);
  });

  test("who tells of a call between two did not take part in it", () => {
    const [call] = eventsOf(
      "meeting",
      "The Turkish defence ministry on Wednesday spoke of a breach, hours after Tuesday's call between Xi Jinping and Narendra Modi.",
    );
    expect(namesOf(call).sort()).toEqual(["Narendra Modi", "Xi Jinping"]);
  });

  test("a call after a meeting adds nobody to the meeting", () => {
    const [meeting] = eventsOf(
      "meeting",
      "Maia Sandu thanked Finland. She met Alexander Stubb in Helsinki on Wednesday and later spoke by phone with Friedrich Merz.",
    );
    expect(namesOf(meeting)).toEqual(["Maia Sandu", "Alexander Stubb"]);
  });

  const VENUES: readonly [text: string, place: string | null][] = [
    ["JEDDAH — Marco Rubio met Sergei Lavrov on Tuesday for five hours.", "Jeddah"],
    ["JEDDAH — Marco Rubio met Sergei Lavrov in Saudi Arabia on Tuesday.", "Jeddah"],
    ["PARIS — Marco Rubio met Sergei Lavrov in Riyadh on Tuesday.", "Riyadh"],
    ["PARIS — Marco Rubio met Sergei Lavrov inside St Mark's on Tuesday.", null],
    ["PARIS — Marco Rubio spoke by phone with Sergei Lavrov on Tuesday.", null],
    [
      "KYIV — Keir Starmer met Maia Sandu on Tuesday and laid a wreath at a memorial on Heroes Square.",
      "Kyiv",
    ],
  ];
  test.each(VENUES)("venue: %s", (text, place) => {
    expect(eventsOf("meeting", text).map((one) => one.place)).toEqual([place]);
  });

  test("“he” is the person who headed the sentence before", () => {
    const [meeting] = eventsOf(
      "meeting",
      "Two people died, Governor Ivan Fedorov said.\n\nAlexander Stubb thanked the crews. On Tuesday he met Emmanuel Macron in Paris.",
    );
    expect(namesOf(meeting)).toEqual(["Alexander Stubb", "Emmanuel Macron"]);
  });

  test("an announced meeting is planned", () => {
    const [meeting] = eventsOf(
      "meeting",
      "British Prime Minister Keir Starmer will meet Polish Prime Minister Donald Tusk in Warsaw next week.",
    );
    expect(meeting?.status).toBe("planned");
  });
});
