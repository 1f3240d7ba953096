import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

describe("dates of several happenings", () => {
  test("a strike without a date goes with the one told before it, not with an older one told next", () => {
    const strikes = eventsOf(
      "strike",
      "A missile struck Izium on Tuesday, killing six people. In Nikopol, two people were killed by shells. A day earlier, four people had died in Kyiv in an attack by drones.",
    );
    expect(strikes.map(({ date }) => date)).toEqual(["2025-09-16", "2025-09-16", "2025-09-15"]);
  });

  test("the attack of a record and the one it beats are two, each on its own day", () => {
    const strikes = eventsOf(
      "strike",
      "Shells killed nine people in Marib on Monday. It was the heaviest bombardment of Marib since March 2024, when six missiles hit the town.",
    );
    expect(strikes.map(({ date }) => date)).toEqual(["2025-09-15", "2024-03"]);
  });

  test("the day on which a toll rose is not the day of the strike", () => {
    const [strike] = eventsOf(
      "strike",
      "The death toll from a missile strike on Izium rose to 12 on Wednesday, Oleh Syniehubov said. Tuesday's strike on Izium was the worst in months.",
    );
    expect(strike?.date).toBe("2025-09-16");
  });

  test("a strike told as news has its date from news, not from what is recalled beside it", () => {
    const strikes = eventsOf(
      "strike",
      "Turkish guns shelled Azaz on Tuesday. Rebels had bombed the base at Menagh last week. Shells struck a fuel depot in Tal Rifaat.",
    );
    expect(strikes.at(-1)?.date).toBe("2025-09-16");
  });

  test("the same day counts from a day, not from a year told in between or a “today” in quotes", () => {
    const days = (text: string) => eventsOf("statement", text).map(({ date }) => date);
    expect(
      days(
        "Missiles hit Poltava on Tuesday. It was the worst raid in a war that began in 2022. Maia Sandu condemned it the same day.",
      ),
    ).toEqual(["2025-09-16"]);
    expect(
      days(
        "A bomb went off in Caracas on 4 September. “They tried to kill me today,” Nicolas Maduro said that day.",
      ),
    ).toEqual(["2025-09-04"]);
  });

  test("“a day earlier” counts from a day of the news, not from one ahead", () => {
    expect(
      eventsOf(
        "statement",
        "On Wednesday Marco Rubio flew to Doha. He will meet the emir on Saturday. A day earlier, Hakan Fidan said that he was hopeful.",
      ).map(({ date }) => date),
    ).toEqual(["2025-09-16"]);
  });

  test("a gathering of the day before is another than the talks", () => {
    expect(
      eventsOf(
        "meeting",
        "Hakan Fidan and Marco Rubio held talks in Doha on Monday, a day after they joined a meeting of ministers in Doha.",
      ).map(({ date }) => date),
    ).toEqual(["2025-09-15", "2025-09-14"]);
  });

  test("“a day after” dates what follows it, not what it follows", () => {
    const [visit] = eventsOf(
      "meeting",
      "Putin proposed talks on Sunday, a day after four leaders visited Kyiv.",
    );
    expect(visit?.date).toBe("2025-09-13");
  });

  test("the day of an older happening in the opening words is not that of a visit", () => {
    const [visit] = eventsOf(
      "meeting",
      "Two years after the invasion of 24 February 2022, Maia Sandu met Volodymyr Zelensky in Kyiv.",
    );
    expect(visit?.date).toBe("2025-09-18");
  });
});
