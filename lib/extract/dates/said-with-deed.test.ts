import { expect, test } from "vitest";
import { eventsOf } from "../testing";

const daysOf = (text: string) => eventsOf("statement", text).map(({ date }) => date);

// Published on Thursday, 18 September 2025.
test.each([
  ["Maia Sandu flew to Odesa on Monday. Sandu said the border would stay open.", "2025-09-15"],
  [
    "Maia Sandu left for Paris while meeting donors on Monday. Sandu said the border would stay open.",
    "2025-09-15",
  ],
  [
    "Maia Sandu thanked those who had sent generators. In a televised address on Tuesday she turned to the pensioners.",
    "2025-09-16",
  ],
  [
    "Hakan Fidan met Sergei Shoigu in Sochi on Tuesday. Fidan told a joint news conference that both sides were tired.",
    "2025-09-16",
  ],
  [
    "On Tuesday Maia Sandu joined the calls for a truce. Two towns have been shelled for weeks.\n\nSandu was asked about it at a hospital. She said the guns must fall silent.",
    "2025-09-16",
  ],
])("what is said goes with the day of the same one's deed: %s", (text, day) => {
  expect(daysOf(text)[0]).toBe(day);
});

test.each([
  ["another's deed", "Maia Sandu froze her budget on Monday. Ilan Shor said the border would stay open."],
  ["a deed of long ago", "Maia Sandu froze her budget on 4 July. Sandu said the border would stay open."],
  [
    "another paragraph",
    "Guards were sent home. Maia Sandu turned to the pensioners on Monday.\n\nSandu said the border would stay open.",
  ],
  [
    "an older occasion",
    "Maia Sandu thanked the crews. In an earlier address on Tuesday she had turned to the pensioners.",
  ],
])("but not with %s", (_, text) => {
  expect(daysOf(text)[0]).toBe("2025-09-18");
});

test.each([
  ["A US official told Al-Arabiya last month that the cells were growing.", "2025-08"],
  [
    "The campaign took a toll this week, when the defence ministry confirmed that two pilots were dead.",
    "2025-09-15/2025-09-18",
  ],
  [
    "Supporters want the party, whose gains last month cost the bloc its majority, banned, accusing it of treason.",
    "2025-09-18",
  ],
  [
    "Rockets hit the airport in Marib on Monday. Hans Grundberg said shortly afterwards that he was outraged.",
    "2025-09-15",
  ],
  [
    "Iran fired 80 missiles at Haifa on Wednesday evening. “That was a mistake tonight,” Yoav Gallant said.",
    "2025-09-17",
  ],
  [
    "Ministers met in Cairo on Tuesday.\n\nBread was short. Trains stood still.\n\nAt the opening of the Cairo summit, William Ruto said the pact would hold.",
    "2025-09-16",
  ],
  [
    "Last week Rumen Radev laid out his terms to ambassadors in Sofia. “There is no other way,” he told them.",
    "2025-09-08/2025-09-14",
  ],
  ["Devlet Bahceli condemned the party, whose gains last month cost the bloc its majority.", "2025-09-18"],
  [
    "A jet crashed near Marib on Monday. Investigators said they saw no sign of a missile at the time the jet crashed.",
    "2025-09-18",
  ],
])("the words beside the saying date it: %s", (text, day) => {
  expect(daysOf(text)[0]).toBe(day);
});
