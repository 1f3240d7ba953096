import { describe, expect, test } from "vitest";
import { eventsOf, speakerOf } from "../testing";

const ACCEPTED: readonly (readonly [text: string, speaker: string])[] = [
  ["General Yahya Saree condemned what he called a betrayal.", "Yahya Saree"],
  ["The raid hit what General Syrskyi described as “a nest of drones”.", "Syrskyi"],
  ["Nine died in the attack, which the Omani navy had announced by saying a boat had sunk.", "Omani navy"],
  [
    "Riyad Mansour, the observer at the UN, was blunter, warning on X that the camp would starve.",
    "Riyad Mansour",
  ],
  ["Hakan Fidan responded by saying the offer was dead.", "Hakan Fidan"],
  ["Leila Haddad, fiancée of journalist Omar Aziz, called for a trial.", "Leila Haddad"],
  ["Ned Price, a spokesman for President Joe Biden, said the talks were over.", "Ned Price"],
  ["Lyon’s counterterrorism authority announced an inquiry.", "Lyon’s counterterrorism authority"],
];

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  "what something is called": [
    "Two depots burned down in what local officials called sabotage a day earlier.",
    "Iran will test what it calls a “peaceful” rocket engine.",
    "Troops hold what the army describes as a corridor.",
  ],
  "laws and treaties": [
    "The Georgian Constitution states that judges serve for life.",
    "The Geneva Convention says that prisoners must be fed.",
  ],
  "papers, sites and stations": [
    "The Turkish daily Hurriyet reported that the bridge was shut.",
    "Lebanon’s English-language newspaper The Ledger reported that the port was empty.",
    "The news site Zerkalo reported 40 dead.",
    "Two men were held, reported Al-Monitor.",
    "A newscast on Syrian state television said the road was open.",
  ],
  "deeds told of by such a verb": [
    "UNIFIL Corp. declared a dividend of ten cents a share.",
    "King Abdullah rolled out a carpet for the sultan, welcoming him with drums.",
  ],
  "what a thing or a movement is told to do": [
    "The junta has been faced with a growing movement calling for elections.",
    "Voters left the party, whose losses denied the ruling bloc a majority.",
  ],
  "a noun that looks like the verb": [
    "State inspectors are looking into “gross neglect” at the mine.",
    "Report after report came in of “heavy fighting” at the gate.",
  ],
  "what somebody was punished or blamed for": [
    "Ilya Yashin was jailed for calling the war a crime.",
    "The mayor of Odesa, Hennadii Trukhanov, was accused of saying the bridge was mined.",
    "Maia Sandu stopped short of calling the vote a fraud.",
  ],
  "lists of other articles": ["MORE ON THE WAR: Inside the bunker of the general"],
};

describe("no words of anybody's", () => {
  test.each(ACCEPTED)("accepts: %s", (text, speaker) => {
    expect(eventsOf("statement", text).map(speakerOf)).toEqual([speaker]);
  });

  for (const [construction, sentences] of Object.entries(REFUSED)) {
    describe(construction, () => {
      test.each(sentences)("refuses: %s", (text) => {
        expect(eventsOf("statement", text).map(speakerOf)).toEqual([]);
      });
    });
  }
});

test("the mayor of a town is not the head of state told of before", () => {
  const text =
    "Vladimir Putin chaired a meeting in the Kremlin. Two people were hurt, Moscow's mayor said on Friday.";
  expect(eventsOf("statement", text).map(speakerOf)).not.toContain("Vladimir Putin");
});
