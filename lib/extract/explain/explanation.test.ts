import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractEvents } from "../extract-events";
import { decisionsOf, explanationOf } from "./explanation";

const explained = (text: string) =>
  explanationOf(text, extractEvents({ title: null, published: "2025-09-18", text }));

const ARTICLE = `Two drones hit a depot in Izium on Monday, killing three people. “We saw the flash from the river,” Mayor Ivan Bondar said.

Nobody was attacked in Lozova, the mayor said 😀. Maia Sandu met Kaja Kallas in
Chisinau on Tuesday.`;

describe("an explanation", () => {
  test("keeps every character of the text, in order", () => {
    const { blocks } = explained(ARTICLE);
    const segments = blocks.flatMap(({ lines }) => lines).flatMap((line) => line.segments);
    expect(segments.map(({ text }) => text).join("")).toBe(ARTICLE);
  });

  test("numbers events as the text tells them, and puts each under the lines that tell it first", () => {
    const { blocks } = explained(ARTICLE);
    expect(blocks.flatMap(({ events }) => events.map(({ number, event }) => [number, event.type]))).toEqual([
      [1, "strike"],
      [2, "statement"],
      [3, "meeting"],
    ]);
    expect(blocks[0]?.events[0]?.event.place).toBe("Izium");
  });

  test("marks the words of a refusal, and what they would have been", () => {
    const { blocks, marks } = explained("There was no attack on Lozova on Monday.");
    const [refused] = blocks[0]?.dropped ?? [];
    expect(refused).toMatchObject({ type: "strike", trigger: { quote: "attack" } });
    const over = blocks[0]?.lines[0]?.segments.find(({ text }) => text === "attack")?.spans ?? [];
    expect(over.map((index) => marks[index])).toContainEqual({ kind: "dropped", type: "strike" });
  });

  test("takes wrapped lines for one paragraph, and lines that end a sentence for their own", () => {
    const { blocks } = explained("One line goes\non here.\nAnother begins.");
    expect(blocks.map(({ lines }) => lines.length)).toEqual([2, 1]);
  });

  test("loses no event, refusal or character of any text", () => {
    const word = fc.constantFrom(
      "struck",
      "Kyiv",
      "said",
      "“",
      "”",
      "\n",
      ".",
      "drones",
      "met",
      "Putin",
      "😀",
      "on Monday",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const { blocks, counts } = explained(text);
        const shown = blocks.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments));
        expect(shown.map((segment) => segment.text).join("")).toBe(text);
        expect(blocks.flatMap(({ events }) => events)).toHaveLength(counts.events);
        expect(blocks.flatMap(({ dropped }) => dropped)).toHaveLength(counts.dropped);
      }),
      { numRuns: 50 },
    );
  });
});

test("a rule that applied five times is told once", () => {
  const found = { stage: "find strikes", rule: "noun “attack”" };
  const joined = { stage: "join mentions", rule: "one happening told twice" };
  expect(decisionsOf([found, joined, found, { ...found, rule: "noun “raid”" }, joined])).toEqual([
    { stage: "find strikes", rules: ["noun “attack”", "noun “raid”"] },
    { stage: "join mentions", rules: ["one happening told twice"] },
  ]);
});
