import { describe, expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

const meetings = (text: string) => eventsOf("meeting", text);

describe("who comes together", () => {
  test.each([
    ["Pope Leo received the president of Colombia at the Vatican on Monday."],
    ["Volodymyr Zelensky welcomed the Danish prime minister to Odesa on Friday."],
    [
      "Kenya's President William Ruto, right, greets Ethiopia's Prime Minister Abiy Ahmed before a meeting in Nairobi, Feb. 3, 2024.",
    ],
    [
      "Foreign Minister Hanke Bruins urged Ankara to reopen the crossing and spoke with Foreign Minister Hakan Fidan about the trucks.",
    ],
    [
      "The Saudi crown prince joined the emir of Qatar and the Egyptian president in Doha on Monday for talks.",
    ],
    ["Negotiators for the rebels and the government came face to face in Doha on Sunday."],
    ["EU foreign ministers discussed the new sanctions in Luxembourg on Monday."],
  ])("meets: %s", (text) => {
    expect(meetings(text).map(({ status }) => status)).toEqual(["happened"]);
  });

  test.each([
    ["The prime minister is planning a trip to Delhi next week, her office said."],
    ["Chancellor Friedrich Merz plans a visit to Kigali in October, his spokesman said."],
    [
      "“Secretary Marco Rubio will meet with the leaders of Jordan and Egypt in Amman,” the State Department said on Wednesday.",
    ],
    ["The G7 finance ministers are due to discuss the loan in Rome on Saturday."],
    ["On October 3 he will preside over a meeting of the Security Council on Yemen."],
  ])("is to meet: %s", (text) => {
    expect(meetings(text).map(({ status }) => status)).toEqual(["planned"]);
  });

  test.each([
    ["Volodymyr Zelensky welcomed the decision of the Danish prime minister on Friday."],
    ["“We will meet with anybody who wants peace,” President William Ruto said on Wednesday."],
    ["Talks between Serbia and Kosovo have been stalled for two years."],
    ["Talks between the army and the rebels had been cut off since March, the envoy said."],
    ["The board is planning a trip for its pensioners to Delhi next week."],
    ["Analysts discussed the sanctions in Luxembourg on Monday."],
    ["The firm came face to face with ruin in Doha on Sunday."],
    ["Ministers will discuss the loan if Rome agrees."],
  ])("does not meet: %s", (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test("one met on Monday and another on Tuesday are two meetings, each on its day", () => {
  const told = meetings(
    "Prime Minister Keir Starmer met on Monday with President Emmanuel Macron and on Tuesday with Chancellor Friedrich Merz.",
  );
  expect(told.map((one) => [one.date, ...namesOf(one)])).toEqual([
    ["2025-09-15", "Keir Starmer", "Emmanuel Macron"],
    ["2025-09-16", "Keir Starmer", "Friedrich Merz"],
  ]);
});

test("of two countries' ministers named behind a comma the names meet", () => {
  const [one] = meetings(
    "Rao held talks with the Dutch and Danish prime ministers, Dick Schoof and Mette Frederiksen, on Monday.",
  );
  expect(namesOf(one)).toEqual(["Rao", "Dick Schoof", "Mette Frederiksen"]);
});
