import { expect, test } from "vitest";
import { readOptions } from "./options";

const asked = (words: string) => readOptions(words.split(" ").filter(Boolean));

test("files and a timeline are all it needs", () => {
  expect(asked("--timeline ukraine a.txt b.html")).toEqual({
    ok: true,
    value: { timeline: "ukraine", files: ["a.txt", "b.html"], jsonl: false, known: {} },
  });
});

test("what options say is known of the articles", () => {
  expect(
    asked("--timeline ukraine --publisher Desk --published 2025-04-15 --url https://example.com/a a.txt"),
  ).toMatchObject({
    ok: true,
    value: { known: { publisher: "Desk", publishedAt: "2025-04-15", url: "https://example.com/a" } },
  });
});

test("help needs nothing else", () => {
  expect(asked("--help")).toEqual({ ok: true, value: "help" });
});

test.each([
  ["a.txt", "Name the timeline"],
  ["--timeline Ukraine! a.txt", "cannot name a timeline"],
  ["--timeline ukraine", "at least one file"],
  ["--timeline ukraine --jsonl a.txt", "not both"],
  ["--timeline ukraine --title x a.txt b.txt", "single file"],
  ["--timeline ukraine --published soon a.txt", "is not a date"],
  ["--timeline ukraine --colour a.txt", "--colour"],
])("%j is answered with what is wrong", (words, sentence) => {
  const result = asked(words);
  expect(result.ok ? "" : result.error).toContain(sentence);
});
