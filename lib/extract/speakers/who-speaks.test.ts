import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const actorsOf = (text: string, published?: string): string[] =>
  eventsOf("statement", text, published)
    .at(-1)
    ?.actors.map(({ name, role }) => `${role} ${name}`)
    .toSorted() ?? [];

describe("who speaks", () => {
  test.each([
    [
      "Another report from the Ethiopian health ministry during the weekend said nine children had died.",
      ["Ethiopian health ministry"],
    ],
    [
      "U.S. Rep. Dina Marsh, R-Ohio, who chairs the panel, said on Monday the bill would pass.",
      ["Dina Marsh"],
    ],
    [
      "“The ship is free,” Colonel Ravi Menon, Chief Information Officer, Navy, said on Monday.",
      ["Ravi Menon"],
    ],
    [
      "Hana Barakat, of the Sudanese Doctors Network, a medical group, said on Monday six people had died.",
      ["Hana Barakat"],
    ],
    [
      "Rosa Delgado, a nurse who worked in Tarrasa told a court on Monday she had warned the police.",
      ["Rosa Delgado"],
    ],
    [
      "Workers who walked out of the plant on Friday to express their anger with President Karim Salih's decision to sell the mine have vowed to stay away.",
      ["Workers"],
    ],
    ["A source close to the talks told AFP on Monday that they had failed.", ["source close to the talks"]],
    ["One resident, who gave only her first name, Amal, said on Monday the windows shook.", ["Amal"]],
    [
      "The press service of the State Border Guard Service said on Monday the men had been held.",
      ["press service of the State Border Guard Service"],
    ],
    ["One protester using the pseudonym Lena said on Monday she would return.", ["Lena"]],
    ["British and French officials said on Monday the talks had stalled.", ["British and French officials"]],
    [
      "Airlines including KLM, Lufthansa and Finnair announced on Monday that they would avoid Iran.",
      ["Finnair", "KLM", "Lufthansa"],
    ],
    [
      "Secretary-General Antonio Guterres and the bloc's envoy for Libya, Marta Vella, condemned the shelling on Monday.",
      ["Antonio Guterres", "Marta Vella"],
    ],
    ["The Kremlin and its spokesman, Dmitry Peskov, dismissed the report on Monday.", ["Dmitry Peskov"]],
    [
      "The Chilean Institute of Hydrology and Meteorology said on Monday the river had risen.",
      ["Chilean Institute of Hydrology and Meteorology"],
    ],
    [
      "Rafael Grossi toured the plant on Monday. “It was horrible,” the Argentinian told Reuters.",
      ["Rafael Grossi"],
    ],
  ])("%s", (text, speakers) => {
    expect(actorsOf(text).filter((actor) => actor.startsWith("speaker"))).toEqual(
      speakers.map((name) => `speaker ${name}`),
    );
  });

  test.each([
    ["Putin came late on Monday. “We will go on,” the Russian president said.", "2023-05-09", "Putin"],
    ["Trump flew home on Monday. “We will go on,” the US president said.", "2025-09-18", "Trump"],
    ["Biden met Trump's aides on Monday. “We will go on,” the US president said.", "2022-09-18", "Biden"],
    ["On Monday Modi flew to Kazan, where the Indian prime minister said peace was possible.", null, "Modi"],
  ])("%s is said in %s by %s", (text, published, name) => {
    expect(actorsOf(text, published ?? undefined)).toContain(`speaker ${name}`);
  });

  test.each([
    ["Putin came late on Monday. “We will go on,” the former Russian president said.", "2023-05-09"],
    ["Putin came late on Monday. “We will go on,” the Russian foreign minister said.", "2023-05-09"],
    ["Putin came late on Monday. “We will go on,” the Ukrainian leader said.", "2023-05-09"],
  ])("%s is not said by Putin", (text, published) => {
    expect(actorsOf(text, published)).not.toContain("speaker Putin");
  });

  test("a list that a comma of time opens is none", () => {
    expect(actorsOf("In Kampala, Salva Kiir and Riek Machar said on Monday the truce held.")).toEqual([
      "speaker Riek Machar",
      "speaker Salva Kiir",
    ]);
  });
});

describe("who is addressed", () => {
  test.each([
    [
      "President Noboa, in a phone call with Gustavo Petro on Monday, said the road was shut.",
      "Gustavo Petro",
    ],
    ["Foreign Minister Rosa Klein demanded Rwanda withdraw its troops, in a speech on Monday.", "Rwanda"],
    [
      "Prime Minister Mette Frederiksen wrote to Donald Trump on Monday, rejecting the claim.",
      "Donald Trump",
    ],
    ["Kiir called Museveni on Monday and said the peace deal would hold.", "Museveni"],
    ["General Tom Hale cautioned a Senate panel on Monday that stocks were low.", "Senate panel"],
  ])("%s", (text, name) => {
    expect(actorsOf(text)).toContain(`addressee ${name}`);
  });

  test.each([
    "General Tom Hale demanded more troops on Monday.",
    "Kiir called the deal dead on Monday and said the war would go on.",
    "Noboa, in a televised speech on Monday, said the road was shut.",
  ])("nobody: %s", (text) => {
    expect(actorsOf(text).filter((actor) => actor.startsWith("addressee"))).toEqual([]);
  });
});
