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
      "a group's spokesman is its voice",
      "The Polisario Front said it had hit an outpost. The group's spokesman said two of its men were hurt.",
      "Polisario Front",
    ],
    [
      "its spokesperson is the voice of the body told of",
      "The Tigray People's Liberation Front would attend. Its spokesperson said no venue was settled.",
      "Tigray People's Liberation Front",
    ],
    [
      "its minister is who holds the office in the country told of",
      "Estonian Foreign Minister Margus Tsahkna flew to Oslo. Estonia closed the crossing on Friday. Its foreign minister said trucks could wait.",
      "Margus Tsahkna",
    ],
    [
      "initials are the body whose name they begin",
      "The International Committee of the Red Cross said it had lost two drivers. The ICRC said it feared for them.",
      "International Committee of the Red Cross",
    ],
    [
      "initials are a body that was only told of",
      "The Gulf Cooperation Council met in Riyadh. The GCC said the strikes must stop.",
      "Gulf Cooperation Council",
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
      "an office in small letters before a comma is the person's, too",
      "Shells fell on the market, the Sumy governor, Oleh Hryhorov, said. Ruslan Kravets ran for cover. “They aim at people,” the governor said.",
      "Oleh Hryhorov",
    ],
    [
      "an office of nobody in the article is who has just spoken",
      "Emmanuel Macron said the mission would go on. The French president added that no troops would be sent.",
      "Emmanuel Macron",
    ],
    [
      "a foreign secretary is a foreign minister",
      "British Foreign Secretary Yvette Cooper said the embassy would stay open. The foreign minister said flights would follow.",
      "Yvette Cooper",
    ],
    [
      "a body by what it is, after its name",
      "The M23 condemned the raid on Goma. “We will answer,” the group said.",
      "M23",
    ],
    [
      "a body by what it is, with plain words before",
      "The Rapid Support Forces denied the raid. “We were not there,” the paramilitary group said.",
      "Rapid Support Forces",
    ],
    [
      "an office is whom the next sentence names, and gives no other",
      "The EU’s foreign policy chief called the votes a sham. Josep Borrell said sanctions were being drawn up.",
      "Josep Borrell",
    ],
    [
      "a worker who asked not to be named is the worker",
      "An aid worker who asked not to be identified said the convoy had been shot at. “It came from the hill,” the worker said.",
      "aid worker",
    ],
    [
      "the father is who pleaded for his son",
      "Karim Sayed begged the kidnappers to free his son. “He is a good boy,” the father said.",
      "Karim Sayed",
    ],
    [
      "the statement of a country is that of its body which spoke before",
      "The Kenyan army said it had freed nine sailors. The crew was unhurt, the Kenyan statement said.",
      "Kenyan army",
    ],
    [
      "who stands behind the name of a body is the person",
      "Two boats sank, a spokesperson for the Coast Guard Command Oleksandr Bondar said.",
      "Oleksandr Bondar",
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

test("whom the lead leaves unnamed is the official whom the next statement names", () => {
  const told = eventsOf(
    "statement",
    "Troops have retaken Bouar, a senior army officer said on Thursday.\n\n“The flag is up,” said General Noel Mamadou, the head of the ground forces.",
  );
  expect(told.map(speakerOf)).toEqual(["Noel Mamadou"]);
  expect(told[0]?.passages).toHaveLength(2);
});

test("officials in the lead and an analyst below are two", () => {
  const told = eventsOf(
    "statement",
    "Troops have retaken Bouar, officials said on Thursday. “It changes little,” said analyst Rita Okello.",
  );
  expect(told.map(speakerOf)).toEqual(["officials", "Rita Okello"]);
});
