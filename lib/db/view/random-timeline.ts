import fc from "fast-check";
import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { anExtractedArticle, aStrike } from "../test-data";

export const TOWNS = ["Sumy", "Kyiv", "Vienna", "Odesa", null] as const;
export const PEOPLE = [
  "Russia",
  "Zelensky",
  "Volodymyr Zelenskyy",
  "Mary Doe",
  "Ana Horvat",
  "Kenya",
] as const;
export const DESKS = ["Désk One", "Desk Two", "Wiener Tagblatt", null] as const;
export const WORDS = [
  "missile",
  "missiles",
  "power",
  "plant",
  "talks",
  "café",
  "100%",
  "drone_x",
  "ceasefire",
] as const;

const DATES = [
  "2025-04-13",
  "2025-04-13T14:30Z",
  "2025-04-13T23:50Z",
  "2025-04-14T00:00Z",
  "2025-04-12T22:10Z/2025-04-15T05:40Z",
  "2025-04-14",
  "2025-04",
  "2025",
  "2024-12-31/2025-02-02",
  "2025-04-10/2025-04-13",
  "2025-04-20/..",
  "../2025-03-01",
  "2023-07-02",
  "1999-01-01",
  null,
] as const;

export type RandomEvent = {
  readonly type: EventType;
  readonly place: (typeof TOWNS)[number];
  readonly actors: readonly string[];
  readonly words: readonly string[];
  readonly date: (typeof DATES)[number];
  readonly killed: number;
};

export type RandomArticle = {
  readonly desk: (typeof DESKS)[number];
  readonly events: readonly RandomEvent[];
};

export const anyArticle: fc.Arbitrary<RandomArticle> = fc.record({
  desk: fc.constantFrom(...DESKS),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      place: fc.constantFrom(...TOWNS),
      actors: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
      words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
      date: fc.constantFrom(...DATES),
      killed: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

let articles = 0;

/** Imports an article that reports these events; its short id. */
export function importRandom(timelineId: string, { desk, events }: RandomArticle): Promise<string> {
  articles += 1;
  const quotes = events.map(({ words }, index) => `Report ${articles}-${index}: ${words.join(" ")}.`);
  const text = quotes.join("\n");
  const drafts = events.map((event, index) =>
    aStrike(text, quotes[index] ?? "", {
      type: event.type,
      title: `Event ${articles}-${index}`,
      place: event.place,
      date: event.date,
      dateBasis: event.date === null ? "none" : "stated",
      actors: event.actors.map((name) => ({ name, role: "participant" })),
      killed: event.killed === 0 ? null : [event.killed, event.killed],
    }),
  );
  return anExtractedArticle(timelineId, text, drafts, { publisher: desk, title: `Article ${articles}` });
}
