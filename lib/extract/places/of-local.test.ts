import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const saidAt = (text: string): (string | null)[] => eventsOf("statement", text).map(({ place }) => place);
const metAt = (text: string): (string | null)[] => eventsOf("meeting", text).map(({ place }) => place);

describe("where somebody on the spot speaks", () => {
  test.each([
    ["A missile hit a block in Kherson on Monday. “The windows were gone,” one resident said.", "Kherson"],
    ["Two bombs exploded at a market in Jos on Monday. Rescuers said more bodies lay below.", "Jos"],
    ["Thousands marched in Tbilisi on Monday. “They steal our future,” one protester said.", "Tbilisi"],
    ["A shell fell on Nikopol on Monday. “I was asleep,” Halyna Bondar told a reporter.", "Nikopol"],
  ])("%s is said in %s", (text, place) => {
    expect(saidAt(text)).toEqual([place]);
  });

  test.each([
    "A missile hit a block in Kherson on Monday. President Volodymyr Zelensky said the world must act.",
    "A missile hit a block in Kherson on Monday. The European Commission said it would send aid.",
    "A missile hit a block in Kherson on Monday. “I will not accept it,” German Chancellor Olaf Scholz said.",
  ])("%s is said in no place told", (text) => {
    expect(saidAt(text)).toEqual([null]);
  });
});

describe("where parties met by the words before", () => {
  test.each([
    ["Rutte flew to Sofia on Monday. He met there with Bulgaria's president, Rumen Radev.", "Sofia"],
    [
      "Zelensky spoke at the Munich Security Conference on Saturday. He met Kamala Harris on the sidelines of the conference.",
      "Munich",
    ],
    ["Wang Yi and Sergei Lavrov held talks on the sidelines of the summit in Jakarta on Monday.", "Jakarta"],
  ])("%s took place in %s", (text, place) => {
    expect(metAt(text).at(-1)).toBe(place);
  });

  test("a call is in no place", () => {
    expect(metAt("Rutte flew to Sofia on Monday. He spoke there by phone with Rumen Radev.").at(-1)).toBe(
      null,
    );
  });

  test.each([
    [
      "Macron and Scholz met in Meseberg on Monday. Macron told a joint news conference that all was well.",
      "Meseberg",
    ],
    [
      "At the opening of the summit in Niamey, Moussa Faki said trade grew. At the summit, Mahamadou Issoufou said so too.",
      "Niamey",
    ],
    ["The prime minister, Fumio Kishida, late on Monday in Tokyo, confirmed the deaths.", "Tokyo"],
    ["In China, Erdogan told reporters travelling with him that Sweden must wait.", "China"],
    ["Western diplomats in Brussels say the loan will be approved.", "Brussels"],
  ])("%s ends in words said in %s", (text, place) => {
    expect(saidAt(text).at(-1)).toBe(place);
  });
});
