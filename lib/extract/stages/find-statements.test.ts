import { describe, expect, test } from "vitest";
import { eventsOf, read, speakerOf } from "../testing";

const ACCEPTED: readonly [text: string, speaker: string][] = [
  [
    "Sudanese army chief Abdel Fattah al-Burhan said his troops would not withdraw.",
    "Abdel Fattah al-Burhan",
  ],
  ["“We will rebuild every house,” said Oleh Kiper, the governor of the region.", "Oleh Kiper"],
  ["The Kremlin denied that its forces had hit the hospital.", "Kremlin"],
  ["According to the Israeli military, the tunnel ran under a clinic.", "Israeli military"],
  ["Andriy Yermak, the head of the presidential office, condemned the raid.", "Andriy Yermak"],
  ["Iranian Foreign Minister Abbas Araghchi warned European powers against new sanctions.", "Abbas Araghchi"],
  ["The Houthis claimed responsibility for the launch.", "Houthis"],
  [
    "Ursula von der Leyen, who was in Kyiv, told reporters that accession talks would go on.",
    "Ursula von der Leyen",
  ],
  ["Earlier in the day Defence Minister Pal Jonson told allies that more shells were coming.", "Pal Jonson"],
  [
    "The United States will decide within days, Secretary of State Marco Rubio said on Friday.",
    "Marco Rubio",
  ],
  ["European Council President Antonio Costa said the summit would be short.", "Antonio Costa"],
  ["Chancellor Friedrich Merz said that the Polish president had spoken of a hard winter.", "Friedrich Merz"],
  ["President Gitanas Nauseda on Tuesday said the fence would stay.", "Gitanas Nauseda"],
  ["Governor Ivan Fedorov reported a fire at the depot.", "Ivan Fedorov"],
  ["Russia would answer within hours, President Aleksandar Vucic wrote.", "Aleksandar Vucic"],
];

const REFUSED = [
  "The bank added 18 million euros to its reserves.",
  "Witnesses said that the second blast was louder.",
  "Each side accused the other of firing first.",
  "It was the first confirmed contact between the two armies.",
  "Reuters reported two explosions in the port.",
  "The attack claimed 12 lives.",
  "The president will announce new tariffs next week.",
  "She has long said that the war would be lost.",
  "The survey said that most people wanted an end to the war.",
  "The ministry did not say who was responsible.",
];

describe("statements", () => {
  test.each(ACCEPTED)("accepts: %s", (text, speaker) => {
    const result = read(text);
    const statements = result.mentions.filter(({ type }) => type === "statement");
    expect(statements.map(speakerOf), result.trace()).toEqual([speaker]);
  });

  test.each(REFUSED)("refuses: %s", (text) => {
    expect(eventsOf("statement", text).map(({ title }) => title)).toEqual([]);
  });

  test("he, she and the office stand for the person named before", () => {
    const statements = eventsOf(
      "statement",
      "Finnish President Alexander Stubb said sanctions were working. He added that more would follow.\n\n“We are patient,” the president said.",
    );
    expect(statements.map(speakerOf)).toEqual(["Alexander Stubb"]);
    expect(statements[0]?.passages).toHaveLength(3);
  });

  test("a quotation goes on over sentences and paragraphs without attribution", () => {
    const [statement] = eventsOf(
      "statement",
      "“Nobody slept last night,” said Mayor Ihor Terekhov. “The windows are gone.”\n\n“We will clear the glass by noon.”",
    );
    expect(statement?.passages.map(({ quote }) => quote)).toEqual([
      "“Nobody slept last night,” said Mayor Ihor Terekhov.",
      "“The windows are gone.”",
      "“We will clear the glass by noon.”",
    ]);
  });

  test("two speakers in one sentence are two statements", () => {
    expect(
      eventsOf("statement", "Mark Rutte praised the plan, while Viktor Orban rejected it.").map(speakerOf),
    ).toEqual(["Mark Rutte", "Viktor Orban"]);
  });
});

test("an interview is another occasion than the words before it, and is told on in what follows", () => {
  const told = eventsOf(
    "statement",
    "Shelling went on. Officials met. Maia Sandu said the gas was back. “It is warm again,” she said.\n\nIn an interview with Politico, Sandu called the blockade a weapon. “They want us cold,” she said.",
  );
  expect(told.map(({ passages }) => passages.length)).toEqual([2, 2]);
});

test("the interview that a lead speaks from is the one below", () => {
  const told = eventsOf(
    "statement",
    "The blockade is a weapon, Maia Sandu said. In an interview with Politico, Sandu called for help.",
  );
  expect(told).toHaveLength(1);
});

test("a separate statement is another occasion", () => {
  const told = eventsOf(
    "statement",
    "Kaja Kallas said the funds were frozen. In a separate statement, Kallas thanked Chisinau.",
  );
  expect(told).toHaveLength(2);
});
