import { expect, test } from "vitest";
import { readArticle } from "../article/article";
import { STAGES } from "../extract-events";
import { runStages } from "../pipeline";
import { weighEvidence } from "../stages/weigh-evidence";
import { marksOf } from "./marks";

/** The marks of the first strike proposed in a text. */
function marksIn(text: string): readonly string[] {
  const article = readArticle({ title: null, published: "2025-09-18", text });
  const { kept } = runStages(STAGES.slice(0, STAGES.indexOf(weighEvidence)), article);
  const strike = kept.find(({ type }) => type === "strike");
  return strike === undefined ? [] : marksOf(strike, article, kept);
}

test("a verb is marked by its lemma, tense and voice, and by what holds it", () => {
  expect(marksIn("Two guards were killed by a rocket in Kharkiv on Tuesday.")).toEqual(
    expect.arrayContaining([
      "verb kill",
      "tense past",
      "passive",
      "dated",
      "killed",
      "a place below a country",
    ]),
  );
});

test("a noun is marked by its determiner and number, and by the rule that doubts it", () => {
  expect(marksIn("Leaders vowed to prevent further attacks on the port.")).toEqual(
    expect.arrayContaining(["noun attack", "plural", "doubt undone", "upon something", "date none"]),
  );
});

test("no mark holds a name or other words of the article", () => {
  const marks = marksIn("Gunmen in Zarqa shot Basim Halabi on Tuesday, a spokesman said.").join(" ");
  expect(marks).not.toMatch(/zarqa|basim|halabi|spokesman/iu);
});
