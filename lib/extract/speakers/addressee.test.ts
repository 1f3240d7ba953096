import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const addressees = (text: string): string[] =>
  eventsOf("statement", text).flatMap(({ actors }) =>
    actors.filter(({ role }) => role === "addressee").map(({ name }) => name),
  );

describe("whom a speaker addresses", () => {
  test.each([
    ["UN envoy Hans Grundberg told the Security Council on Monday that the truce held.", "Security Council"],
    ["The army chief, Abdel Fattah al-Burhan, told Egyptian media that rebels must leave.", "Egyptian media"],
    ["In an interview with the Financial Times, Donald Tusk said Europe must pay.", "Financial Times"],
    ["President Maia Sandu called on Russia to withdraw its troops.", "Russia"],
    ["President Salva Kiir appealed to the rebels to lay down their arms.", "rebels"],
    ["The general, who spoke to Deutsche Welle by phone, said the front held.", "Deutsche Welle"],
    ["Sweden's foreign minister Tobias Billstrom urged Turks to back its bid.", "Turks"],
  ])("%s is addressed to %s", (text, listener) => {
    expect(addressees(text)).toEqual([listener]);
  });

  test.each([
    "Prime Minister Fumio Kishida told reporters that talks had begun.",
    "Prime Minister Fumio Kishida told a news conference that talks had begun.",
    "Prime Minister Fumio Kishida described his call with President Marcos as useful.",
    "Defence Minister Boris Pistorius called for more shells.",
    // The public, and who sits in the room.
    "“Leave now,” Colonel Avichay Adraee warned residents of Khan Younis.",
    "President Maia Sandu told parliament that the grid held.",
    "President Maia Sandu told reporters Brussels would pay for the grid.",
    "President Maia Sandu called on allies to send generators.",
    "President Maia Sandu told the Vilnius Security Conference that the grid held.",
  ])("%s names nobody addressed", (text) => {
    expect(addressees(text)).toEqual([]);
  });
});
