import { describe, expect, test } from "vitest";
import { eventsOf, namesOf, read, speakerOf } from "./testing";

/** A story in our own words, with the shape of a day's visit, two earlier attacks and an envoy's talks. */
const VISIT = `The head of NATO, Mark Rutte, said on his way to Ukraine that ending the war would be “a hard road”. He also denounced a “cruel habit” of attacks on Ukrainian towns.

Advertisment

Rutte met with Ukrainian President Volodymyr Zelensky in the Black Sea port of Odesa, a trip that had not been announced.

Also read | Trump blames Zelensky after missile attack kills 35 in Sumy

“This road is hard, and every week of bombing makes it harder. But all allies want it walked,” he said.

Rutte’s words come after US envoy Steve Witkoff said that he saw an agreement “taking shape” following talks with Russian President Vladimir Putin.

Air defence first

Zelensky told Rutte that his cities lack launchers, after a missile attack by Russia that killed dozens in Sumy on Palm Sunday.

“Two allies are already getting a force ready. We must be quick, and we must do it together,” he said.

“Nobody doubts what the launchers are for. That took up most of our talk,” the Ukrainian leader added.

That plea follows recent attacks in which Russia killed 35 people in the Sumy region and 19 in Kryvyi Rig, where he grew up.

After their meeting in Odesa, Zelensky said the two had gone over the whole front.

(With inputs from agencies)`;

describe("the story of a visit", () => {
  const day = "2025-04-15";
  const { mentions, dropped, trace } = read(VISIT, day);
  const find = (type: string, word: RegExp) =>
    mentions.filter(
      (mention) =>
        mention.type === type && word.test(`${mention.title} ${mention.place} ${namesOf(mention).join(" ")}`),
    );

  test("the meeting in Odesa happened on the day of publication", () => {
    const [meeting, ...more] = find("meeting", /Zelensky/u);
    expect(more).toEqual([]);
    expect([meeting?.date, meeting?.place, namesOf(meeting).sort()], trace()).toEqual([
      day,
      "Odesa",
      ["Mark Rutte", "Volodymyr Zelensky"],
    ]);
  });

  test("both tellings of the attack on Sumy are one strike of Palm Sunday with 35 dead", () => {
    const strikes = find("strike", /Sumy/u);
    expect(strikes, trace()).toHaveLength(1);
    expect([strikes[0]?.date, strikes[0]?.killed, strikes[0]?.passages.length]).toEqual([
      "2025-04-13",
      [35, 35],
      2,
    ]);
    expect(strikes[0]?.dateQuote?.quote).toBe("Palm Sunday");
  });

  test("the strike on Kryvyi Rig is its own event and is not dated to publication day", () => {
    const strikes = find("strike", /Kryvyi/u);
    expect(strikes, trace()).toHaveLength(1);
    expect([strikes[0]?.date, strikes[0]?.killed]).toEqual([`../${day}`, [19, 19]]);
  });

  test("each speaker has one statement with all its sentences", () => {
    const said = mentions
      .filter(({ type }) => type === "statement")
      .map((mention) => [speakerOf(mention), mention.passages.length]);
    expect(said, trace()).toEqual([
      ["Mark Rutte", 4],
      ["Steve Witkoff", 1],
      ["Volodymyr Zelensky", 6],
    ]);
  });

  test("the envoy's talks are recalled, so only known to lie before", () => {
    const [talks] = find("meeting", /Putin/u);
    expect([talks?.date, talks?.place, namesOf(talks).sort()], trace()).toEqual([
      `../${day}`,
      null,
      ["Steve Witkoff", "Vladimir Putin"],
    ]);
  });

  test("promo lines and attacks in general yield nothing", () => {
    expect(
      mentions
        .filter(({ passages }) => passages.some(({ quote }) => /blames|habit/u.test(quote)))
        .map(({ type }) => type),
    ).toEqual(["statement"]);
    expect(dropped.length).toBeGreaterThan(0);
  });
});

describe("dates", () => {
  test("fresh news without a date is publication day, and says so", () => {
    const [strike] = eventsOf("strike", "A Russian drone has hit a hospital in Kherson, killing two nurses.");
    expect([strike?.date, strike?.dateBasis]).toEqual(["2025-09-18", "publication"]);
  });

  test("what is recalled without a date is only known to lie before publication", () => {
    const [strike] = eventsOf("strike", "The visit follows recent strikes that killed 19 people in Kharkiv.");
    expect([strike?.date, strike?.dateBasis]).toEqual(["../2025-09-18", "none"]);
  });

  test("the day of saying is not the day of what is said", () => {
    const [strike] = eventsOf(
      "strike",
      "The governor said on Wednesday that shelling had killed three people in Nikopol on Sunday.",
    );
    const [statement] = eventsOf(
      "statement",
      "The governor said on Wednesday that shelling had killed three people in Nikopol on Sunday.",
    );
    expect([strike?.date, statement?.date]).toEqual(["2025-09-14", "2025-09-17"]);
  });

  test("without a publication date nothing relative is dated", () => {
    const [strike] = eventsOf(
      "strike",
      "A missile hit a bridge in Kherson on Tuesday, killing two people.",
      null,
    );
    expect([strike?.date, strike?.dateBasis]).toEqual([null, "none"]);
  });
});

describe("joining", () => {
  test("two strikes in one sentence stay two", () => {
    const strikes = eventsOf("strike", "Missiles hit Kharkiv on Monday and drones struck Odesa on Tuesday.");
    expect(strikes.map(({ place, date }) => [place, date])).toEqual([
      ["Kharkiv", "2025-09-15"],
      ["Odesa", "2025-09-16"],
    ]);
  });

  test("the same city on two days stays two", () => {
    expect(
      eventsOf(
        "strike",
        "A missile hit a market in Kherson on Monday. On Wednesday a drone struck a bus in Kherson.",
      ),
    ).toHaveLength(2);
  });

  test("“the attack” tells on about the strike before it", () => {
    const strikes = eventsOf(
      "strike",
      "An air strike hit a camp in Rafah on Tuesday. The attack killed 21 people and wounded at least 60.",
    );
    expect(strikes.map(({ killed, injured, passages }) => [killed, injured, passages.length])).toEqual([
      [[21, 21], [60, 60], 2],
    ]);
  });

  test("two ministries of one name in two countries are two speakers", () => {
    const text =
      "The Russian defence ministry said its troops had advanced. The Ukrainian defence ministry said they had been pushed back.";
    expect(eventsOf("statement", text).map(speakerOf)).toEqual([
      "Russian defence ministry",
      "Ukrainian defence ministry",
    ]);
  });
});

describe("other people's subjects", () => {
  test.each([
    "Apple shares fell 3% on Tuesday after the company cut its forecast. Investors were hit by losses in Asia.",
    "Liverpool beat Everton 2-1 on Sunday after a late strike by Salah. The defence held firm in a battle for the title.",
    "The bank launched a new app in March. Its shares exploded to a record high.",
    "The film shoots in Iceland next month. Critics fired off glowing reviews.",
  ])("business, sport and culture yield no strike: %s", (text) => {
    expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
  });
});
