import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesOf } from "./find-dates";
import { MODIFIERS } from "./modifiers/all";
import { firstWord, lastWord } from "./modifiers/neighbour";
import { RULES } from "./rules/all";
import { startingPointFinder } from "./starting-points";

const pointsOf = startingPointFinder(RULES);

/** The words and figures that a pattern is made of, with others that it must not take. */
const vocabularyOf = ({ source }: RegExp): string[] => [
  ...new Set(source.match(/[a-z]{2,}/gi) ?? []),
  ..."a 1 3rd 2,000th 11 2025 1990s 24 12/04/2025 2025-04-12 's ’s — - , . : St. é_ XX Hanukkah 12. in of the".split(
    " ",
  ),
];

const textOf = (pattern: RegExp) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...vocabularyOf(pattern)),
        fc.constantFrom(" ", " ", " ", " ", "\n", "-", "", "  "),
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.flat().join(""));

describe("a rule finds by its keys all that its pattern matches in the text", () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
    const global = new RegExp(rule.pattern.source, rule.pattern.flags.replace("y", "g"));
    fc.assert(
      fc.property(textOf(rule.pattern), (text) => {
        const everywhere = [...text.matchAll(global)].map(({ 0: words, index }) => [words, index]);
        const found = matchesOf(rule, text, pointsOf(text)).map(({ 0: words, index }) => [words, index]);
        expect(found).toEqual(everywhere);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a modifier matches only beside the words it names", () => {
  test.each(MODIFIERS.map((modifier) => [modifier.pattern.source, modifier] as const))(
    "%s",
    (_name, modifier) => {
      fc.assert(
        fc.property(textOf(modifier.pattern), fc.constantFrom("", " ", "-", ", "), (words, gap) => {
          const text = modifier.side === "before" ? words + gap : gap + words;
          const word = modifier.side === "before" ? lastWord(text) : firstWord(text);
          if (modifier.pattern.test(text)) expect(modifier.beside).toContain(word);
        }),
        { numRuns: 2_000 },
      );
    },
  );
});
