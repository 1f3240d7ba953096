import { describe, expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

/** A meeting told without the word, with some of those who met. */
const ACCEPTED: readonly [text: string, parties: readonly string[]][] = [
  [
    "Negotiators from Moscow and Washington sat at one table for four hours in Riyadh on Tuesday.",
    ["Moscow", "Washington"],
  ],
  ["Presidents Alexander Stubb and Maia Sandu walked through Chisinau on Tuesday.", ["Alexander Stubb"]],
  [
    "President Maia Sandu shared a stage with Prime Minister Donald Tusk in Warsaw on Monday.",
    ["Maia Sandu", "Donald Tusk"],
  ],
  [
    "Prime Minister Keir Starmer was taken round a Kyiv burns unit by President Volodymyr Zelensky on Monday.",
    ["Keir Starmer", "Volodymyr Zelensky"],
  ],
  [
    "Speaking alongside Foreign Minister Hakan Fidan in Ankara, President Maia Sandu said the road was open.",
    ["Maia Sandu", "Hakan Fidan"],
  ],
  [
    "Xi Jinping left Moscow on Tuesday after three hours with Vladimir Putin in the Kremlin.",
    ["Xi Jinping", "Vladimir Putin"],
  ],
  [
    "Polish Prime Minister Donald Tusk and Turkish Foreign Minister Hakan Fidan buried the hatchet in Izmir on Monday.",
    ["Donald Tusk", "Hakan Fidan"],
  ],
  [
    "President Maia Sandu and Prime Minister Donald Tusk put pen to paper on a customs pact in Warsaw on Monday.",
    ["Maia Sandu", "Donald Tusk"],
  ],
  [
    "President Volodymyr Zelensky presented his plan to EU leaders at the European Council on Thursday.",
    ["Volodymyr Zelensky", "EU leaders"],
  ],
  ["Mongolia rolled out the red carpet for Vladimir Putin on Tuesday.", ["Vladimir Putin"]],
  ["Volodymyr Zelensky was given a hero's welcome in Ottawa on Monday.", ["Volodymyr Zelensky"]],
  ["Volodymyr Zelensky turned up in Hiroshima on Saturday.", ["Volodymyr Zelensky"]],
  ["Chancellor Friedrich Merz was in Kyiv on Monday.", ["Friedrich Merz"]],
];

test.each(ACCEPTED)("told by what they did together: %s", (text, parties) => {
  const meetings = eventsOf("meeting", text);
  expect(meetings).toHaveLength(1);
  for (const name of parties) expect(namesOf(meetings[0])).toContain(name);
});

test.each([
  "The minister walked with a limp and posed in front of a tank in Lviv on Monday.",
  "The two leaders share a long border and a longer history, analysts said on Monday.",
  "Coach Serhiy Rebrov and striker Artem Dovbyk shook hands in Berlin on Saturday.",
  "Russia and China stand side by side against the West, Sergei Lavrov told students in Moscow.",
  "Emmanuel Macron should come to Kyiv and walk its streets with Volodymyr Zelensky, the paper said.",
  "President Donald Trump presented his tariff plan to reporters in Washington on Wednesday.",
  "Volodymyr Zelensky was in Kyiv on Monday and taped his address.",
  "Joe Biden and Donald Trump campaigned in Detroit on Monday.",
  "Joe Biden said, standing beside a tank, that he would speak with Vladimir Putin.",
  "The first, a white paper on taxes, was published on 3 May.",
])("no meeting: %s", (text) => {
  expect(eventsOf("meeting", text)).toEqual([]);
});

describe("who and which", () => {
  test("“the pair” are those named before, be it without a place", () => {
    const [signed] = eventsOf(
      "meeting",
      "Donald Tusk praised Volodymyr Zelensky on Monday. Earlier the pair signed a security agreement.",
    );
    expect(namesOf(signed).sort()).toEqual(["Donald Tusk", "Volodymyr Zelensky"]);
  });

  test("“where he met Y” tells of the subject of its own sentence, not of who spoke last", () => {
    const meetings = eventsOf(
      "meeting",
      "“We stand by them,” Keir Starmer said. Defence Secretary John Healey was in Odesa on Monday, where he met Volodymyr Zelensky.",
    );
    expect(meetings.map((one) => namesOf(one))).toEqual([["John Healey", "Volodymyr Zelensky"]]);
  });

  test("“the first, on 2 September, had broken up” is a round of its own", () => {
    const meetings = eventsOf(
      "meeting",
      "Envoys of Chad and Sudan held a second round of talks in Cairo on Monday. The first, on 2 September, had broken up within an hour.",
    );
    expect(meetings.map(({ date }) => date).sort()).toEqual(["2025-09-02", "2025-09-15"]);
  });
});
