import { describe, expect, test } from "vitest";
import { read } from "../testing";
import { countWords, MOST_CHARACTERS } from "./headline-words";

const titlesOf = (type: string, text: string): string[] =>
  read(text)
    .mentions.filter((mention) => mention.type === type)
    .map(({ title }) => title);

const STATEMENTS: readonly [text: string, title: string][] = [
  ["Finnish President Alexander Stubb said sanctions were working.", "Stubb says sanctions were working"],
  [
    "Polish Prime Minister Donald Tusk said on Tuesday that Europe needs more shells.",
    "Tusk says Europe needs more shells",
  ],
  [
    "Kharkiv Mayor Ihor Terekhov said at least nine people had been killed in the old town.",
    "Terekhov: at least nine people killed in the old town",
  ],
  ["Governor Oleh Kiper said the drone had hit a grain silo.", "Kiper says the drone has hit a grain silo"],
  [
    "German Chancellor Friedrich Merz said Berlin would send more launchers.",
    "Merz says Berlin will send more launchers",
  ],
  [
    "Vitali Klitschko, the mayor of Kyiv, said that two men were in hospital, while rescuers went on searching the ruins.",
    "Klitschko says two men were in hospital",
  ],
  [
    "Estonian Foreign Minister Margus Tsahkna described the talks as long and said they were “not a failure”.",
    "Tsahkna describes the talks as long",
  ],
  [
    "Kaja Kallas, the EU foreign policy chief, said talks with Belgrade, led by two envoys, were “far from over”.",
    "Kallas: talks “far from over”",
  ],
  [
    "“We will rebuild every house,” said Oleh Kiper, the governor of the region.",
    "Kiper: “We will rebuild every house”",
  ],
  [
    "Maia Sandu said after that session that a reserve was being formed.",
    "Sandu says a reserve was being formed",
  ],
  [
    "Several barns caught fire in Izium, the Finnish interior ministry said.",
    "Finnish interior ministry says several barns caught fire in Izium",
  ],
  ["The Houthis claimed responsibility for the launch.", "Houthis claim responsibility for the launch"],
  ["The Taliban have claimed responsibility.", "Taliban claim responsibility"],
  [
    "The Kremlin denied that its forces had hit the hospital.",
    "Kremlin denies its forces have hit the hospital",
  ],
  ["Spain criticised the decision.", "Spain criticises the decision"],
  [
    "Iranian officials warned European powers against new sanctions.",
    "Iranian officials warn European powers against new sanctions",
  ],
  [
    "French President Emmanuel Macron condemned the raid, which came hours before the vote.",
    "Macron condemns the raid, which came hours before the vote",
  ],
  [
    "A bridge near Nikopol was closed after the blast, police said.",
    "Police say a bridge near Nikopol was closed after the blast",
  ],
  [
    "Two villages were without power, according to Governor Ivan Fedorov.",
    "Fedorov says two villages were without power",
  ],
  [
    "According to the Israeli military, the tunnel ran under a clinic.",
    "Israeli military says the tunnel ran under a clinic",
  ],
  [
    "NATO chief Mark Rutte told reporters that the alliance was ready to help.",
    "Rutte says the alliance was ready to help",
  ],
  [
    "Turkish President Recep Tayyip Erdogan urged both sides to stop firing.",
    "Erdogan urges both sides to stop firing",
  ],
  [
    "Turkish President Recep Tayyip Erdogan has said he will visit Baku in the spring of next year.",
    "Erdogan says he will visit Baku in the spring of next year",
  ],
  ["Ukraine’s leader hailed the “timely” move.", "Ukraine’s leader hails the “timely” move"],
  [
    "US Secretary of State Marco Rubio said Washington would walk away if no deal was reached within days.",
    "Rubio says Washington would walk away if no deal was reached within days",
  ],
  [
    "Moldovan President Maia Sandu rejected the claims, calling them a lie that nobody in her country believed.",
    "Sandu rejects the claims",
  ],
  [
    "UN chief Antonio Guterres said it was a breach of the charter of the organisation that he leads.",
    "Guterres on a breach of the charter of the organisation",
  ],
];

const LATER: readonly [text: string, title: string][] = [
  [
    "Governor Ivan Fedorov said that nine schools would stay shut on Friday and that shelters had been opened.",
    "Fedorov says nine schools will stay shut on Friday",
  ],
  [
    "According to Margus Tsahkna, Estonia's foreign minister, the border will stay closed.",
    "Tsahkna says the border will stay closed",
  ],
  [
    "Maia Sandu told Donald Tusk that he had the full support of the whole government.",
    "Sandu on the full support of the whole government",
  ],
  [
    "Army spokesman Pavlo Reva said that it had been fitted with cluster munitions.",
    "Reva on cluster munitions",
  ],
  ["Kaja Kallas said the envoys had agreed to send it to Vienna with them.", "Kallas on the envoys"],
];

const PARTED: readonly [text: string, title: string][] = [
  [
    "Donald Tusk accused Minsk of bad faith and asked whether anybody there still wanted peace.",
    "Tusk accuses Minsk of bad faith",
  ],
  [
    "Rescuers from three towns found nobody under the roof, officials said.",
    "Officials say rescuers from three towns found nobody under the roof",
  ],
  ["Kaja Kallas told a broadcaster that she expected hard talks.", "Kallas says she expected hard talks"],
  [
    "Kaja Kallas said they would answer with the full weight of the European Union.",
    "Kallas on the full weight of the European Union",
  ],
  ["Maia Sandu rejected that account.", "Statement by Sandu"],
  [
    "Seventeen rockets landed near the base, police said.",
    "Police say seventeen rockets landed near the base",
  ],
  ["EU ministers rejected the “barbaric plan.”", "EU ministers reject the “barbaric plan”"],
  ["Boris Rauch asked them to “wait and see” and left.", "Statement by Rauch"],
  [
    "Boris Rauch said it was wrong to close the border now.",
    "Rauch says it was wrong to close the border now",
  ],
  ["Boris Rauch said it was a grave mistake.", "Rauch on a grave mistake"],
];

/** The words next to a joint or a day. */
const JOINED: readonly [text: string, title: string][] = [
  [
    "Police said the market had been shelled a night after the envoys of both generals had signed the truce.",
    "Police say the market has been shelled",
  ],
  [
    "Mayor Ihor Terekhov said the trams had stopped running two evenings before the first bombs of the new year fell on the old town.",
    "Terekhov says the trams have stopped running",
  ],
  [
    "The Pakistani army said its gunners had been told to hold their fire immediately after the call between the two prime ministers.",
    "Pakistani army says its gunners have been told to hold their fire",
  ],
  [
    "Police said the market had been shelled on Friday morning when the first stalls were about to open for the weekend.",
    "Police say the market has been shelled on Friday morning",
  ],
  ["On Monday Nikol Pashinyan announced a truce for 3–5 May.", "Pashinyan announces a truce for 3–5 May"],
  ["Donald Tusk said the border may close in May.", "Tusk says the border may close in May"],
  ["Maia Sandu called on Monday for a European inquiry.", "Sandu calls for a European inquiry"],
  ["Benny Gantz called the same day for early elections.", "Gantz calls for early elections"],
  ["Emmanuel Macron condemned on Tuesday evening the raid on Goma.", "Macron condemns the raid on Goma"],
  ["Emmanuel Macron called on Rwanda to leave Goma.", "Macron calls on Rwanda to leave Goma"],
  [
    "Antonio Guterres and Abiy Ahmed met in Addis Ababa on Monday. Guterres said that the two had agreed on a road map for the return of the refugees to their villages in the north.",
    "Guterres on talks with Ahmed",
  ],
];

const STRIKES: readonly [text: string, title: string][] = [
  ["Russian forces shelled Nikopol on Monday, killing two people.", "Russian shelling of Nikopol kills 2"],
  [
    "Two drones hit a grain depot on Tuesday night, injuring four workers.",
    "Drone attack on grain depot injures 4",
  ],
  ["Two commanders were killed in an attack in Izium on Monday.", "Attack in Izium kills 2"],
  ["The attack on Izium on Monday killed three people.", "Attack on Izium kills 3"],
  [
    "Russian rocket artillery hit Nikopol on Monday, killing two.",
    "Russian rocket attack on Nikopol kills 2",
  ],
  ["Russian missile forces struck Odesa on Monday.", "Russian missile strike on Odesa"],
];

const MEETINGS: readonly [text: string, title: string][] = [
  ["Rutte met Zelensky in Odesa on Tuesday.", "Rutte meets Zelensky in Odesa"],
  ["US and Ukrainian delegations met in Jeddah on Tuesday.", "US and Ukrainian delegations meet in Jeddah"],
  [
    "Senior Russian officials met American envoys in Riyadh on Tuesday.",
    "Russian officials meet American envoys in Riyadh",
  ],
  ["Friedrich Merz spoke by phone with Donald Trump on Monday.", "Merz speaks by phone with Trump"],
  ["European leaders held a summit in London on Sunday.", "European leaders hold summit in London"],
  [
    "The Houthis met on Monday with Badr Albusaidi, an Omani diplomat, in Muscat.",
    "Houthis meet Albusaidi in Muscat",
  ],
  ["Chinese leader Xi Jinping will meet Vladimir Putin in Kazan next week.", "Xi to meet Putin in Kazan"],
  ["Wang Yi and Dmitry Peskov met Narendra Modi in Delhi on Tuesday.", "Wang and Peskov meet Modi in Delhi"],
  [
    "Alexander Stubb, Petteri Orpo, Jonas Gahr and Mette Frederiksen met Maia Sandu in Oslo on Tuesday.",
    "Stubb, Orpo and others meet Sandu in Oslo",
  ],
  [
    "A second meeting with the Norwegian delegation followed on Tuesday.",
    "Meeting with Norwegian delegation",
  ],
  ["Nine ministers met in Vienna on Tuesday.", "Nine ministers meet in Vienna"],
  ["Georg von der Heide met Pope Pius IX in Rome on Tuesday.", "Von der Heide meets Pius IX in Rome"],
  [
    "Maia Sandu met South African President Cyril Ramaphosa in Oslo on Tuesday.",
    "Sandu meets Ramaphosa in Oslo",
  ],
  ["The teams led by Wang Yi and Narendra Modi met in Delhi on Tuesday.", "Wang meets Modi in Delhi"],
  [
    "Maia Sandu said after her phone conversation with Narendra Modi on Tuesday that ties were warm.",
    "Sandu speaks by phone with Modi",
  ],
  ["Emmanuel Macron will visit Kyiv next week.", "Macron to visit Kyiv"],
  ["Baltic leaders will hold a summit in Riga next week.", "Baltic leaders to hold summit in Riga"],
];

describe("headlines", () => {
  test.each(STATEMENTS)("of a statement: %s", (text, title) => {
    expect(titlesOf("statement", text)[0], read(text).trace()).toBe(title);
  });

  test.each([...LATER, ...PARTED, ...JOINED])("of a statement in many words: %s", (text, title) => {
    expect(titlesOf("statement", text)[0], read(text).trace()).toBe(title);
  });

  test.each(STRIKES)("of a strike: %s", (text, title) => {
    expect(titlesOf("strike", text)[0], read(text).trace()).toBe(title);
  });

  test.each(MEETINGS)("of a meeting: %s", (text, title) => {
    expect(titlesOf("meeting", text)[0], read(text).trace()).toBe(title);
  });

  test("“on the strike” names the event that was just told", () => {
    const text =
      "A missile hit a school in Sumy on Monday, killing two people. “Nobody who gave that order will ever sleep calmly again in his whole long life, I promise you,” said Interior Minister Ihor Klymenko.";
    expect(titlesOf("statement", text)).toEqual(["Klymenko on the Sumy strike"]);
  });

  test.each([
    ["Scholz told his guest that he should seek peace in the east.", /he should/u],
    ["Sisi told his Turkish counterpart that his country would reopen the crossing.", /his country/u],
    ["Starmer told the president that he had to end the war.", /he ha/u],
  ])("of two of whom “he” may speak it tells of neither: %s", (text, ambiguous) => {
    expect(titlesOf("statement", text)[0]).not.toMatch(ambiguous);
  });

  test.each([
    ["Macron told reporters that he would travel to Kyiv.", "Macron says he will travel to Kyiv"],
    ["Mona Daher informed police she had seen nobody.", "Daher says she has seen nobody"],
  ])("among many “he” is who speaks: %s", (text, title) => {
    expect(titlesOf("statement", text)[0]).toBe(title);
  });

  test("no span of days is parted at its dash", () => {
    const text =
      "Nikol Pashinyan announced a truce for 3–5 March to let the men of both villages on the lake who fell in the long war be buried.";
    expect(titlesOf("statement", text)[0]).not.toMatch(/\b3$/u);
  });

  test("none is longer than fourteen words or ninety characters, or ends within a phrase", () => {
    for (const [text] of [...STATEMENTS, ...MEETINGS, ...STRIKES]) {
      for (const { title } of read(text).mentions) {
        expect(countWords(title)).toBeLessThanOrEqual(14);
        expect(title.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        expect(title).not.toMatch(/\b(?:the|of|in|and|to|that|with|a)$/u);
      }
    }
  });
});
