import fc from "fast-check";
import { expect, test } from "vitest";
import { consolidate } from "./consolidate";
import { actors, dateOf, mentionOf } from "./side-for-test";

test("a stated day goes before a day of publication, a finer date within a coarser before both", () => {
  const stated = mentionOf({ date: dateOf("2025-04-13", "stated") });
  expect(consolidate([mentionOf({ date: dateOf("2025-04-14", "publication") }), stated]).date.edtf).toBe(
    "2025-04-13",
  );
  const night = mentionOf({ date: dateOf("2025-04-12/2025-04-13", "relative") });
  expect(consolidate([night, stated]).date.edtf).toBe("2025-04-13");
  const month = mentionOf({ date: dateOf("2025-04", "stated") });
  expect(consolidate([month, mentionOf({ date: dateOf("2025-04-13", "inferred") })]).date.edtf).toBe(
    "2025-04-13",
  );
});

test("a day of publication never sharpens a stated date", () => {
  const month = mentionOf({ date: dateOf("2025-04", "stated") });
  expect(consolidate([month, mentionOf({ date: dateOf("2025-04-14", "publication") })]).date.edtf).toBe(
    "2025-04",
  );
});

test("an open date is kept when there is no other", () => {
  const open = mentionOf({ date: dateOf("../2025-04-15", "none") });
  expect(consolidate([open, mentionOf({ date: dateOf(null) })]).date.edtf).toBe("../2025-04-15");
});

test("a plan takes the day on which it was reported to have happened", () => {
  const plan = mentionOf({ status: "planned", date: dateOf("2025-05-15", "stated") });
  const held = mentionOf({ status: "happened", date: dateOf("2025-05-16", "relative") });
  expect(consolidate([plan, held])).toMatchObject({ status: "happened", date: { edtf: "2025-05-16" } });
});

test("a plan's days stay when the report of it has no day of its own", () => {
  const plan = mentionOf({ status: "planned", date: dateOf("2025-03-10/2025-03-16") });
  const held = mentionOf({ status: "happened", date: dateOf("../2025-03-12", "none") });
  expect(consolidate([plan, held])).toMatchObject({
    status: "happened",
    date: { edtf: "2025-03-10/2025-03-16" },
  });
});

test("disagreeing tolls widen the range, in the title too", () => {
  const event = consolidate([
    mentionOf({ killed: [21, 21], title: "Missile strike on Sumy kills 21" }),
    mentionOf({ killed: [34, 35], title: "Missile strike on Sumy kills 34 to 35" }),
    mentionOf({ killed: null }),
  ]);
  expect(event.killed).toEqual([21, 35]);
  expect(event.title).toMatch(/ kills 21 to 35$/);
});

test("the fullest name stands for all, once for each role", () => {
  const event = consolidate([
    mentionOf({ actors: actors("participant:Trump", "participant:Zelenskyy") }),
    mentionOf({ actors: actors("participant:Volodymyr Zelensky", "participant:Donald Trump") }),
  ]);
  expect(event.actors.map(({ name }) => name).sort()).toEqual(["Donald Trump", "Volodymyr Zelensky"]);
});

test("words that fit anybody give way to a name", () => {
  const event = consolidate([
    mentionOf({ actors: actors("attacker:its forces") }),
    mentionOf({ actors: actors("attacker:Russia") }),
  ]);
  expect(event.actors).toEqual(actors("attacker:Russia"));
});

test("a city is more telling than its region or country", () => {
  const places = (...told: string[]) => consolidate(told.map((place) => mentionOf({ place }))).place;
  expect(places("Ukraine", "Sumy region", "Sumy")).toBe("Sumy");
  expect(places("Ukraine", "Ukraine", "Odesa")).toBe("Odesa");
});

test("a headline that says where goes before a surer one that does not", () => {
  const bare = mentionOf({ type: "meeting", title: "Modi meets Xi", confidence: 0.9 });
  const placed = mentionOf({ type: "meeting", title: "Xi meets Modi in Kazan", place: "Kazan" });
  expect(consolidate([bare, placed]).title).toBe("Xi meets Modi in Kazan");
});

test("more publishers raise confidence, more articles of one do not", () => {
  const article = (id: string, publisher: string) => ({ id, publisher, publishedAt: null });
  const one = mentionOf({ article: article("1", "Wire") });
  const again = mentionOf({ article: article("2", "Wire") });
  const other = mentionOf({ article: article("3", "Desk") });
  expect(consolidate([one, again]).confidence).toBe(consolidate([one]).confidence);
  expect(consolidate([one, other]).confidence).toBeGreaterThan(consolidate([one]).confidence);
});

test("the order of the mentions does not matter", () => {
  const mention = fc
    .record({
      title: fc.constantFrom("A", "B kills 3"),
      status: fc.constantFrom("happened", "planned"),
      date: fc
        .constantFrom(null, "2025-04-13", "2025-04", "../2025-04-15", "2025-04-12/2025-04-13")
        .map((edtf) => dateOf(edtf)),
      place: fc.constantFrom(null, "Sumy", "Sumy region", "Ukraine", "the city of Sumy", "Kyiv"),
      actors: fc
        .subarray(["attacker:Russia", "attacker:Russian forces", "target:two people", "target:hotel"])
        .map((told) => actors(...told)),
      killed: fc.option(fc.nat(9).map((count) => [count, count] as const)),
      confidence: fc.constantFrom(0.5, 0.8),
    })
    .map((told) => mentionOf(told));
  const shuffled = fc
    .array(mention, { minLength: 1, maxLength: 6 })
    .chain((mentions) =>
      fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })),
    );
  fc.assert(
    fc.property(shuffled, ([mentions, other]) => {
      expect(consolidate(other)).toEqual(consolidate(mentions));
    }),
    { numRuns: 300 },
  );
});

test("saying the same twice changes nothing but the count of publishers", () => {
  const mention = mentionOf({ place: "Sumy", killed: [35, 35], actors: actors("attacker:Russia") });
  expect(consolidate([mention, mention])).toEqual(consolidate([mention]));
});
