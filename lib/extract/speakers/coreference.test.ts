import { describe, expect, test } from "vitest";
import { eventsOf, speakerOf } from "../testing";

/** Who speaks last in a text, by the fullest name. */
const lastSpeaker = (text: string): string | undefined => speakerOf(eventsOf("statement", text).at(-1));

describe("whom the article means", () => {
  test.each([
    [
      "he is whom the sentence before is about",
      "British Prime Minister Keir Starmer hosted Friedrich Merz on Monday. He said the treaty was historic.",
      "Keir Starmer",
    ],
    [
      "a name inside a quotation is not who speaks next",
      "“Putin is afraid of peace,” Foreign Minister Andrii Sybiha said. “He understands only force,” he added.",
      "Andrii Sybiha",
    ],
    [
      "she passes over men",
      "Moldovan President Maia Sandu met Denys Shmyhal in Chisinau. She said the gas would flow.",
      "Maia Sandu",
    ],
    [
      "he passes over women, to whom else the sentence names",
      "Moldovan President Maia Sandu met Denys Shmyhal in Chisinau. He said the line was mended.",
      "Denys Shmyhal",
    ],
    [
      "he after a bare surname is its owner",
      "Mayor Ihor Terekhov woke at dawn and rang Kyrylo Budanov. Terekhov left soon after. He said 30 blocks had no glass.",
      "Ihor Terekhov",
    ],
    [
      "it is the body told of",
      "The Israeli army struck a school in Khan Younis on Sunday. It said militants had used the building.",
      "Israeli army",
    ],
    [
      "they are the group told of",
      "Officials in Khartoum closed the airport. They said drones had been seen nearby.",
      "Officials",
    ],
    [
      "the minister of a country is the one of that country",
      "German Foreign Minister Johann Wadephul landed in Ankara. Turkish Foreign Minister Hakan Fidan met him. “We are friends,” the German minister said.",
      "Johann Wadephul",
    ],
    [
      "the leader of a country is the one the article names from there",
      "Petr Fiala and Poland's Donald Tusk met in Prague. The Polish leader said a wall was being built.",
      "Donald Tusk",
    ],
    [
      "an office named before a comma is the person behind it",
      "The Commander-in-Chief of the Armed Forces of Ukraine, General Oleksandr Syrskyi, toured the front. “It holds,” the commander-in-chief said.",
      "Oleksandr Syrskyi",
    ],
    [
      "the 45-year-old is the person told of",
      "A farmer, Mykola Bondar, lost his barn. “Nothing is left,” the 45-year-old said.",
      "Mykola Bondar",
    ],
    [
      "his ministry is that of whom the sentence names",
      "Sergei Lavrov flew home. Wang Yi praised the talks, according to a statement from his ministry.",
      "Wang Yi",
    ],
    [
      "an ally is another person",
      "Liz Truss left at noon. An ally of Liz Truss said the claims were absurd.",
      "ally of Liz Truss",
    ],
  ])("%s", (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    [
      "a body and its spokesman",
      "The United States says it does not recognise the vote. “We never will,” White House spokesman Jay Carney said.",
    ],
    [
      "an institute and its analysts",
      "The Institute for the Study of War (ISW) said the front had moved. ISW analysts said a bridge was down. Analysts said more would follow.",
    ],
    [
      "two spellings of one body",
      "Ukraine’s defence ministry said the raid had failed. The Ukrainian defense ministry said nobody was hurt.",
    ],
    [
      "a body named at two lengths",
      "At least nine drowned, the coast guard said. Others were missing, the Greek coast guard said.",
    ],
    [
      "a country and its minister",
      "Spain criticised the plan. Spanish Defence Minister Margarita Robles said bombs would not be sent.",
    ],
    [
      "one body in short",
      "A senior administration official said the call was short. The administration official said another would follow. The official said both were calm.",
    ],
  ])("%s speak with one voice", (_, text) => {
    expect(eventsOf("statement", text)).toHaveLength(1);
  });

  test.each([
    [
      "two ministries of one name",
      "The Russian defence ministry said it had won. The Ukrainian defence ministry said it had not. The ministry gave figures.",
      2,
    ],
    ["the police of two cities", "Chicago police said two were hurt. Boston police said all was calm.", 2],
  ])("%s stay apart", (_, text, statements) => {
    expect(eventsOf("statement", text)).toHaveLength(statements as number);
  });
});
