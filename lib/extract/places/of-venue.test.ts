import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const CASES: readonly (readonly [text: string, place: string | null])[] = [
  [
    '"This is serious," the agency\'s chief, Rafael Grossi, told reporters in the nearby town of Kurchatov.',
    "Kurchatov",
  ],
  [
    "Speaking at the Munich Security Conference on Saturday, Ursula von der Leyen called for more shells.",
    "Munich",
  ],
  ["In Iran, President Masoud Pezeshkian said his country would answer any attack.", "Iran"],
  ["James Cleverly, on a visit to Estonia, said Ukraine had a right to defend itself.", "Estonia"],
  ["On a trip to New Delhi, Sergei Lavrov said Moscow was ready for talks.", "New Delhi"],
  ["Zelensky told a news conference in the Ukrainian capital that a new missile had been tested.", "Kyiv"],
  [
    "Addressing the German Bundestag, Volodymyr Zelensky accused Berlin of building a new wall.",
    "German Bundestag",
  ],
  ["In Elk Ridge, Maria Petrova said her sister had hidden in the cellar.", "Elk Ridge"],
  ["In Elk Ridge, debris fell on a barn, Maria Petrova said.", null],
  ["In Foreign Horizons, Maria Petrova wrote that the war could be lost.", null],
  ["Benjamin Netanyahu told the Knesset on Monday that the army would stay.", "Knesset"],
  [
    "The finance minister presented his budget to the Verkhovna Rada and said taxes would rise.",
    "Verkhovna Rada",
  ],
  ["Ann Roe said the Knesset should vote again.", null],
  // A town, and who was there.
  ["John Barr was in Aleppo yesterday, where he met doctors and promised new ambulances.", "Aleppo"],
  ["The plant in Enerhodar, where shells fell on Monday, is safe, the agency said.", null],
  // What was spoken of is not where it was said.
  ["Ukraine's foreign minister said the war in Gaza had drawn attention away.", null],
  ["In Ukraine, the war has hardened minds, Emmanuel Macron said in a post.", null],
  ["Vladimir Putin said Russia's forces in Kursk were advancing.", null],
  ["David Cameron said that a visit to Kyiv had changed his mind.", null],
];

describe("where something was said, by its occasion", () => {
  test.each(CASES)("%s", (text, place) => {
    expect(eventsOf("statement", text)[0]?.place ?? null).toBe(place);
  });
});
