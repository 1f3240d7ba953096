import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MergeMention } from "./merge-side";
import { scorePair } from "./score-pair";
import { actors, dateOf, mentionOf } from "./side-for-test";
import { sideOfMentions } from "./side-of-mentions";

const score = (a: Partial<MergeMention>, b: Partial<MergeMention>) =>
  scorePair(sideOfMentions([mentionOf(a)]), sideOfMentions([mentionOf(b)]));

const featuresOf = (a: Partial<MergeMention>, b: Partial<MergeMention>) =>
  score(a, b).reasons.map(({ feature }) => feature);

describe("strikes", () => {
  const sumy = { place: "Sumy", killed: [34, 34], date: dateOf("2025-04-13") } as const;

  test("one city and one day with growing tolls are one strike", () => {
    expect(score({ ...sumy, killed: [21, 21] }, sumy).same).toBe(true);
  });

  test("two strikes on one city on two days stay two, and the reason says so", () => {
    const result = score(
      { place: "Kyiv", date: dateOf("2025-04-13") },
      { place: "Kyiv", date: dateOf("2025-04-24") },
    );
    expect(result.same).toBe(false);
    expect(result.reasons[0]).toMatchObject({
      feature: "different-day",
      detail: "different day: 13 April 2025 and 24 April 2025",
    });
  });

  test("neighbouring days are two strikes unless one is told as a night", () => {
    const first = { ...sumy, passages: ["A missile hit Sumy."] };
    expect(score(first, { ...sumy, date: dateOf("2025-04-14") }).same).toBe(false);
    const night = { ...sumy, date: dateOf("2025-04-14"), passages: ["A missile hit Sumy overnight."] };
    expect(score(first, night).same).toBe(true);
  });

  test("a report dated by its publication may come a day late", () => {
    expect(score(sumy, { ...sumy, date: dateOf("2025-04-14", "publication") }).same).toBe(true);
  });

  test("two cities on one day are two strikes, however alike the rest", () => {
    const told = {
      actors: actors("attacker:Russia"),
      killed: [4, 4],
      passages: ["Drones hit a hotel."],
    } as const;
    expect(score({ ...told, place: "Kharkiv" }, { ...told, place: "Odesa" }).same).toBe(false);
  });

  test("a city and its region, and two spellings of one city, are one place", () => {
    expect(score({ ...sumy, place: "Sumy region" }, sumy).same).toBe(true);
    expect(score({ ...sumy, place: "Kryvyi Rih" }, { ...sumy, place: "Kryvyi Rig" }).same).toBe(true);
  });

  test("a country that may hold the city is no proof", () => {
    expect(score({ place: "Ukraine" }, { place: "Sumy" }).same).toBe(false);
  });

  test("an undated strike of the weeks before merges with the dated one when place and toll agree", () => {
    const recalled = { ...sumy, date: dateOf("../2025-04-15", "none"), killed: [35, 35] } as const;
    expect(score(recalled, sumy).same).toBe(true);
    expect(score(recalled, { ...sumy, date: dateOf("2024-04-13") }).same).toBe(false);
    expect(score(recalled, { ...sumy, date: dateOf("2025-04-20") }).same).toBe(false);
  });

  test("a strike of each side on one day is two strikes", () => {
    const told = { place: "Belgorod" };
    const result = score(
      { ...told, actors: actors("attacker:Russia") },
      { ...told, actors: actors("attacker:Ukrainian forces") },
    );
    expect(result.same).toBe(false);
  });

  test("tolls far apart speak against, tolls near each other for", () => {
    expect(featuresOf({ killed: [35, 35] }, { killed: [2, 2] })).toContain("killed-differ");
    expect(featuresOf({ killed: [34, 34] }, { killed: [35, 35] })).toContain("killed-near");
  });

  test("exact figures of drones and missiles bring two reports together, years and tolls do not", () => {
    const count = { passages: ["Russia launched 298 drones and 69 missiles."] };
    expect(featuresOf(count, { passages: ["In all 298 drones and 69 missiles flew."] })).toContain(
      "same-figures",
    );
    const year = { killed: [12, 12] as const, passages: ["In 2025 it killed 12."] };
    expect(featuresOf(year, year)).not.toContain("same-figures");
  });

  test("what one article tells apart stays apart", () => {
    const article = { id: "one", publisher: "Desk", publishedAt: null };
    expect(
      score({ ...sumy, place: "Kharkiv", article }, { ...sumy, place: "Kharkiv", article }).reasons,
    ).toContainEqual(expect.objectContaining({ feature: "same-article" }));
    expect(score({ place: "Kharkiv", article }, { place: "Kharkiv", article }).same).toBe(false);
  });
});

describe("meetings", () => {
  const meeting = { type: "meeting", place: null } as const;

  test("one person meeting two others on one day is two meetings", () => {
    const result = score(
      { ...meeting, actors: actors("participant:Donald Trump", "participant:Vladimir Putin") },
      { ...meeting, actors: actors("participant:Trump", "participant:Volodymyr Zelensky") },
    );
    expect(result.same).toBe(false);
  });

  test("parties under short and full names are the same", () => {
    const result = score(
      { ...meeting, actors: actors("participant:Donald Trump", "participant:Vladimir Putin") },
      { ...meeting, actors: actors("participant:Putin", "participant:U.S. President Trump") },
    );
    expect(result.same).toBe(true);
  });

  test("a delegation named by its country is the one led by its minister", () => {
    const result = score(
      {
        ...meeting,
        actors: actors("participant:Sergei Lavrov", "participant:Marco Rubio"),
        passages: [
          "Marco Rubio met Russian Foreign Minister Sergei Lavrov for talks of the United States and Russia.",
        ],
      },
      {
        ...meeting,
        actors: actors("participant:Russia", "participant:U.S. delegation"),
        passages: ["Russia and the US met."],
      },
    );
    expect(result.same).toBe(true);
  });

  test("an announced meeting and the one held that day are one", () => {
    const told = {
      ...meeting,
      place: "Istanbul",
      actors: actors("participant:Russia", "participant:Ukraine"),
    };
    expect(score({ ...told, status: "planned" }, told).same).toBe(true);
  });
});

describe("statements", () => {
  const statement = { type: "statement", actors: actors("speaker:Volodymyr Zelensky") } as const;

  test("one speaker on one day is not yet one occasion", () => {
    const result = score(
      { ...statement, passages: ["Zelensky said the attack was a war crime."] },
      { ...statement, passages: ["Zelensky said that talks would go on in Riyadh."] },
    );
    expect(result.same).toBe(false);
  });

  test("the same words in quotation marks are one occasion", () => {
    const result = score(
      { ...statement, passages: ["“The ball is now in their court,” he said."] },
      { ...statement, passages: ['Zelensky said "the ball is now in their court" on Tuesday.'] },
    );
    expect(result.same).toBe(true);
  });

  test("two speakers are never one statement", () => {
    const passages = ["“The ball is now in their court,” he said."];
    expect(
      score({ ...statement, passages }, { ...statement, passages, actors: actors("speaker:Donald Trump") })
        .same,
    ).toBe(false);
  });
});

test("events of two types are never one", () => {
  expect(score({ type: "strike" }, { type: "meeting" }).same).toBe(false);
});

const anyMention = fc
  .record({
    type: fc.constantFrom("strike", "meeting", "statement"),
    status: fc.constantFrom("happened", "planned"),
    title: fc.constantFrom("Missile strike on Sumy", "Talks in Riyadh", "Statement by Zelensky"),
    date: fc
      .constantFrom(null, "2025-04-13", "2025-04-13/2025-04-14", "2025-04", "../2025-04-15", "2025-04-20/..")
      .map((edtf) => dateOf(edtf)),
    place: fc.constantFrom(null, "Sumy", "Sumy region", "Ukraine", "Kyiv", "Kiev"),
    actors: fc
      .subarray([
        "attacker:Russia",
        "participant:Donald Trump",
        "participant:Putin",
        "speaker:Zelensky",
        "target:its forces",
      ])
      .map((told) => actors(...told)),
    killed: fc.option(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    ),
    confidence: fc.constantFrom(0.5, 0.8),
    passages: fc.subarray([
      "Russian missiles hit Sumy overnight.",
      "“We will not give up our land,” he said.",
      "298 drones flew.",
    ]),
  })
  .map((told) => mentionOf(told));

test("the order of the two sides changes neither score nor verdict", () => {
  fc.assert(
    fc.property(anyMention, anyMention, (a, b) => {
      const [one, other] = [sideOfMentions([a]), sideOfMentions([b])];
      const [forth, back] = [scorePair(one, other), scorePair(other, one)];
      expect(back.score).toBe(forth.score);
      expect(back.same).toBe(forth.same);
    }),
    { numRuns: 300 },
  );
});

test("the score is the sum of the reasons given", () => {
  fc.assert(
    fc.property(anyMention, anyMention, (a, b) => {
      const { score: total, reasons } = scorePair(sideOfMentions([a]), sideOfMentions([b]));
      expect(total).toBeCloseTo(
        reasons.reduce((sum, { weight }) => sum + weight, 0),
        5,
      );
    }),
    { numRuns: 200 },
  );
});

test("points on the map part two towns of one name and join one town under two spellings", () => {
  const at = (country: string, latitude: number, longitude: number) => ({
    location: { country, region: null, point: { latitude, longitude } },
  });
  const told = { killed: [3, 3], date: dateOf("2025-04-13") } as const;
  const tripoli = { ...told, place: "Tripoli" };
  expect(
    score({ ...tripoli, ...at("LB", 34.43, 35.84) }, { ...tripoli, ...at("LY", 32.89, 13.19) }).same,
  ).toBe(false);
  const horlivka = at("UA", 48.3, 38.02);
  expect(
    featuresOf({ ...told, place: "Horlivka", ...horlivka }, { ...told, place: "Gorlovka", ...horlivka }),
  ).not.toContain("different-place");
});
