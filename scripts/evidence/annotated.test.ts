import { expect, test } from "vitest";
import { readAnnotated } from "./annotated";

test("one article under two titles and with other line breaks is held out as one", () => {
  const text = "Rain fell on the capital for a third day.\nShops stayed shut. ".repeat(9);
  const [one, other] = [text, text.replaceAll("\n", "  ")].map((words, i) =>
    readAnnotated(JSON.stringify({ doc_id: i, text: words, events: [] }), "set", "triggers"),
  );
  expect(one?.fold).toBe(other?.fold);
});

const TEXT = "Ärzte 🚑 came late. A mortar fell on the market in Nyala. Two traders died.";
const lineWith = (...passages: string[]) =>
  JSON.stringify({ doc_id: 7, text: TEXT, events: [{ type: "strike", passages }] });

test("a passage is found where it stands, in code points", () => {
  const { spans } = readAnnotated(lineWith("A mortar fell on the market"), "set", "whole events");
  expect(spans).toEqual([{ start: 19, end: 46 }]);
});

test("a passage that is not in its article is refused instead of training on other words", () => {
  expect(() => readAnnotated(lineWith("A rocket fell"), "set", "whole events")).toThrow(
    "set: a passage is not in the text of article 7: A rocket fell",
  );
});
