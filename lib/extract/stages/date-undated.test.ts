import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

/** Told on Thursday, 18 September 2025. */
const LEAD =
  "A missile struck a depot in Izium on Wednesday, killing six people. Firefighters worked through the night. Nobody slept. Schools were shut. ";

const datesOf = (text: string): (string | null)[] => eventsOf("statement", text).map(({ date }) => date);

describe("dating what has no date of its own", () => {
  test("a saying in a look back is by then, one in the news is of the day", () => {
    expect(
      datesOf(
        `${LEAD}In March 2024 a shell killed nine people at the same depot. The United Nations called that attack a crime.`,
      ),
    ).toEqual(["../2025-09-18"]);
    expect(datesOf(`${LEAD}Streets were empty. The United Nations called the attack a crime.`)).toEqual([
      "2025-09-18",
    ]);
  });

  test("words heard that open a paragraph end the look back, unless they were said once", () => {
    const back = `${LEAD}In March 2024 a shell killed nine people at the same depot.\n\n`;
    expect(datesOf(`${back}“We live in fear,” Oksana Bondar told reporters.`)).toEqual(["2025-09-18"]);
    expect(datesOf(`${back}“We live in fear,” Oksana Bondar once told reporters.`)).toEqual([
      "../2025-09-18",
    ]);
  });

  test("a day of the news ends the look back", () => {
    expect(
      datesOf(
        `${LEAD}In March 2024 a shell killed nine people there. On Thursday the depot still burned. The United Nations called the attack a crime.`,
      ),
    ).toEqual(["2025-09-18"]);
  });

  test("“at the time” is the time of what was told before", () => {
    expect(
      datesOf(
        "In March a missile destroyed a plant in Marib. Hans Grundberg said at the time that it was a crime.",
      ),
    ).toEqual(["2025-03"]);
  });

  test("a date within what is said opens no look back", () => {
    expect(
      datesOf(
        `${LEAD}Hans Grundberg said his envoys had been barred since 6 March. The Red Cross called the attack a crime.`,
      ),
    ).toEqual(["2025-09-18", "2025-09-18"]);
  });

  test("a date in what is said, a thing lasting since, and an aside in the past perfect open no look back", () => {
    const close = "The Red Cross called the attack a crime.";
    expect(datesOf(`${LEAD}The depot had burned before, in March 2024. ${close}`)).toEqual(["2025-09-18"]);
    expect(datesOf(`${LEAD}Dmytro Lunin has been governor since May 2023. ${close}`)).toEqual(["2025-09-18"]);
    expect(
      datesOf(`${LEAD}In March 2024 a shell killed nine people there. People are afraid. ${close}`),
    ).toEqual(["2025-09-18"]);
    expect(
      datesOf(`${LEAD}It was the fourth raid on a depot that was built in 2011, Dmytro Lunin said. ${close}`),
    ).toEqual(["2025-09-18", "2025-09-18"]);
  });

  test("“hours later” and “within hours” go with the happening told before", () => {
    const [, mosque] = eventsOf(
      "strike",
      "A drone killed two nurses in El Fasher on Tuesday. Hours later, shells hit a mosque in Nyala, killing nine people.",
    );
    expect(mosque?.date).toBe("2025-09-16");
    expect(
      datesOf("Gunmen killed four policemen in Quetta on Tuesday. Shehbaz Sharif condemned it within hours."),
    ).toEqual(["2025-09-16"]);
  });

  test("words told with a dated deed of the same person are of that day", () => {
    const close = "In a statement, she said a further attack was likely.";
    expect(datesOf(`Amber Rudd raised the alert late on Tuesday. ${close}`)).toEqual(["2025-09-16"]);
    expect(datesOf(`Amber Rudd raised the alert after a raid on Tuesday. ${close}`)).toEqual(["2025-09-18"]);
    expect(datesOf(`Police raised the alert late on Tuesday. ${close}`)).not.toContain("2025-09-16");
  });

  test("what is called something was called so at its time", () => {
    expect(
      datesOf("Last month two drones blew up over the port of Sochi in what Moscow claimed was a raid."),
    ).toEqual(["2025-08"]);
  });

  test("“said then” and “afterwards” go back to a day that dates no event", () => {
    const deed = "Parliament dissolved itself on 2 September. ";
    expect(datesOf(`${deed}“It is over,” Hakan Fidan said then.`)).toEqual(["2025-09-02"]);
    expect(datesOf(`${deed}“It is over,” Hakan Fidan said.`)).toEqual(["2025-09-18"]);
  });

  test("the day in the opening words is that of the news, be it of no event", () => {
    expect(
      datesOf("On Monday the movement entered Goma. Stephane Dujarric said the wards were full."),
    ).toEqual(["2025-09-15/2025-09-18"]);
    expect(
      datesOf("On Wednesday the movement entered Goma. Stephane Dujarric said the wards were full."),
    ).toEqual(["2025-09-18"]);
  });

  test("“then said” and “said there” go with the happening told before", () => {
    const deed = "On 4 September a missile killed four people in Kharkiv. ";
    expect(datesOf(`${deed}Ihor Klymenko then said the enemy had aimed at rescuers.`)).toEqual([
      "2025-09-04",
    ]);
    const talks = "Marco Rubio met Hakan Fidan in Paris on Saturday. ";
    expect(datesOf(`${talks}Hillary Clinton said there that delay would cost lives.`)).toEqual([
      "2025-09-13",
    ]);
  });

  test("an attack of the day makes a report one of the day", () => {
    expect(
      datesOf(
        "On Monday the movement entered Goma. Shells killed nine people in Sake on Thursday. Stephane Dujarric said the wards were full.",
      ),
    ).toEqual(["2025-09-18"]);
  });

  test("what was reported in a month happened by its end", () => {
    expect(
      eventsOf("meeting", "Der Spiegel reported in July that Hakan Fidan met Sergei Shoigu in Sochi.").map(
        ({ date }) => date,
      ),
    ).toEqual(["../2025-07-31"]);
  });

  test("what people without a name have said is no news of one day, what one has said is", () => {
    expect(datesOf(`${LEAD}Human rights groups have accused both armies of theft.`)).toEqual([
      "../2025-09-18",
    ]);
    expect(datesOf(`${LEAD}Ursula von der Leyen has accused Moscow of blackmail.`)).toEqual(["2025-09-18"]);
  });

  test("a gathering of several days has them all, its scene has not", () => {
    const meetings = (text: string) => eventsOf("meeting", text).map(({ date }) => date);
    expect(
      meetings("Xi Jinping hosted Vladimir Putin in Beijing on Monday at the start of a three-day visit."),
    ).toEqual(["2025-09-15/2025-09-17"]);
    expect(meetings("Xi Jinping met Vladimir Putin in Beijing on Monday during a three-day visit.")).toEqual([
      "2025-09-15",
    ]);
  });

  test("a wire report printed two days late speaks on the day of its lead", () => {
    const lead = "Missiles hit a plant in Poltava, officials said Tuesday. ";
    expect(datesOf(`${lead}The grid operator Ukrenergo said it had no power.`)).toEqual([
      "2025-09-16",
      "2025-09-16",
    ]);
    expect(datesOf(`${lead}On Thursday Ukrenergo said it had no power.`)).toEqual([
      "2025-09-16",
      "2025-09-18",
    ]);
  });

  test("what has been said for weeks has no day", () => {
    expect(
      datesOf("For several weeks, the United Nations has described the depot as a danger to the town."),
    ).toEqual(["../2025-09-18"]);
  });

  test("a report days after an attack dates what was said since by both, unless something is dated today", () => {
    const attack = "A bomb killed four people in Marib on Monday. ";
    expect(datesOf(`${attack}The Red Cross said the wards were full.`)).toEqual(["2025-09-15/2025-09-18"]);
    expect(
      datesOf(
        `${attack}Hans Grundberg said on Thursday he was appalled. The Red Cross said the wards were full.`,
      ),
    ).toEqual(["2025-09-18", "2025-09-18"]);
  });
});
