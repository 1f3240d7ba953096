import { expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

test("a well-known surname alone is a person's, so 'their meeting' is between him and the one he names", () => {
  const text =
    "Shells killed a woman in Kherson on Wednesday, governor Oleksandr Prokudin said.\n\n" +
    "Zelensky said that he had asked Mark Rutte for help during their meeting in Odesa on Tuesday. He said that time was short.";
  const [meeting] = eventsOf("meeting", text);
  expect(meeting?.actors.map(({ name }) => name).sort()).toEqual(["Mark Rutte", "Zelensky"]);
  const speakers = eventsOf("statement", text).map(({ actors }) => actors[0]?.name);
  expect(speakers.sort()).toEqual(["Oleksandr Prokudin", "Zelensky"]);
});

const FULL: readonly [text: string, parties: readonly string[]][] = [
  [
    "PM Narendra Modi met President Droupadi Murmu in New Delhi on Monday.",
    ["Narendra Modi", "Droupadi Murmu"],
  ],
  [
    "Former NATO Secretary General Anders Fogh Rasmussen met Yoav Gallant in Tel Aviv on Monday.",
    ["Anders Fogh Rasmussen", "Yoav Gallant"],
  ],
  [
    "Former US Ambassador to Moscow John Sullivan met Mike Turner on Monday.",
    ["John Sullivan", "Mike Turner"],
  ],
  [
    "Former German ambassador to Kyiv Anka Feldhusen met Ihor Zhovkva in Berlin on Monday.",
    ["Anka Feldhusen", "Ihor Zhovkva"],
  ],
  [
    "Special Envoy for Yemen Hans Grundberg met Rashad al-Alimi in Aden on Monday.",
    ["Hans Grundberg", "Rashad al-Alimi"],
  ],
  [
    "US ambassador to Israel Mike Huckabee met Yair Lapid in Jerusalem on Monday.",
    ["Mike Huckabee", "Yair Lapid"],
  ],
  [
    "Kyiv Mayor Vitali Klitschko spoke of losses. On Friday Kyiv's mayor met Roberta Metsola in Brussels.",
    ["Vitali Klitschko", "Roberta Metsola"],
  ],
  [
    "Sheikh Mohammed bin Abdulrahman Al Thani met Ursula von der Leyen in Doha on Monday.",
    ["Mohammed bin Abdulrahman Al Thani", "Ursula von der Leyen"],
  ],
  ["Khalid bin Salman met Ali Khamenei in Tehran on Thursday.", ["Khalid bin Salman", "Ali Khamenei"]],
];

test.each(FULL)("names without their titles: %s", (text, parties) => {
  const [meeting] = eventsOf("meeting", text);
  expect(namesOf(meeting).toSorted()).toEqual(parties.toSorted());
});
