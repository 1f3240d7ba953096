import { expect, test } from "vitest";
import { changeQueue, EMPTY_QUEUE, type Queue, type QueueChange } from "./import-queue";

const draft = (title: string) => ({
  title,
  url: null,
  publisher: null,
  publishedAt: null,
  text: "t",
  warnings: [],
});
const run = (...changes: readonly QueueChange[]): Queue => changes.reduce(changeQueue, EMPTY_QUEUE);
const steps = ({ entries }: Queue) => entries.map(({ step }) => step);

test("the articles of a file stand where the file stood, with its broken entries after them", () => {
  const queue = run(
    { do: "add-file", key: "f1", name: "a.jsonl" },
    { do: "add-file", key: "f2", name: "b.txt" },
    {
      do: "preview",
      key: "f1",
      preview: { drafts: [draft("x"), draft("y")], problems: [{ line: 3, words: "No text." }] },
    },
  );
  expect(steps(queue)).toEqual(["ready", "ready", "unreadable", "reading"]);
  expect(new Set(queue.entries.map(({ key }) => key)).size).toBe(4);
});

test("one failure leaves the others and what was typed as they are", () => {
  const queue = run(
    { do: "preview", key: null, preview: { drafts: [draft("x"), draft("y")], problems: [] } },
    { do: "edit", key: "d1", fields: { publisher: "Demo Wire" } },
    { do: "start", key: "d1" },
    { do: "finish", key: "d1", result: { ok: false, error: { kind: "failed" } } },
  );
  expect(queue.entries[0]).toMatchObject({
    step: "ready",
    problem: { kind: "failed" },
    fields: { title: "x", publisher: "Demo Wire" },
  });
  expect(queue.entries[1]).toMatchObject({ step: "ready", problem: null });
});

test("an article that is there already leads to it", () => {
  const queue = run(
    { do: "preview", key: null, preview: { drafts: [draft("x")], problems: [] } },
    { do: "start", key: "d1" },
    {
      do: "finish",
      key: "d1",
      result: { ok: false, error: { kind: "duplicate", articleId: "a1", title: "Old x" } },
    },
  );
  expect(queue.entries[0]).toMatchObject({ step: "duplicate", articleId: "a1", title: "Old x" });
});

test("what is being imported can no longer be edited under way", () => {
  const queue = run(
    { do: "preview", key: null, preview: { drafts: [draft("x")], problems: [] } },
    { do: "start", key: "d1" },
    { do: "edit", key: "d1", fields: { title: "z" } },
  );
  expect(queue.entries[0]).toMatchObject({ step: "importing", fields: { title: "x" } });
});
