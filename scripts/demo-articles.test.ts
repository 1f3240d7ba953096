import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFile } from "../lib/ingest/read-file";

const FOLDER = join(import.meta.dirname, "..", "prisma", "demo", "articles");

const drafts = await Promise.all(
  readdirSync(FOLDER).map(async (name) => {
    const read = await readFile(name, readFileSync(join(FOLDER, name)));
    if (!read.ok) throw new Error(`${name}: ${read.error.kind}`);
    return { name, drafts: read.value.drafts };
  }),
);

test("there are at least forty demo reports, one to a file", () => {
  expect(drafts.length).toBeGreaterThanOrEqual(40);
  expect(drafts.filter((file) => file.drafts.length !== 1)).toEqual([]);
});

test.each(drafts)(
  "$name says its title, a desk named as demo and its day, which its file name carries",
  ({ name, drafts: [draft] }) => {
    expect(draft?.title).not.toBe("");
    expect(draft?.publisher).toMatch(/^Demo /);
    expect(draft?.publishedAt).toBe(name.slice(0, 10));
    expect(draft?.warnings).toEqual([]);
    expect(draft?.text).not.toMatch(/^(?:Title|Publisher|Published):/m);
  },
);

test.each(drafts)("$name puts words into nobody's mouth", ({ drafts: [draft] }) => {
  expect(`${draft?.title}\n${draft?.text}`).not.toMatch(/["“”„«»‘]|(?<![\p{L}\p{N}])['’]/u);
});

test("no two demo reports share a sentence of ten words or more", () => {
  const seen = new Map<string, string>();
  for (const {
    name,
    drafts: [draft],
  } of drafts) {
    for (const sentence of (draft?.text ?? "").split(/(?<=[.!?])\s+/)) {
      if (sentence.split(/\s+/).length < 10) continue;
      expect(seen.get(sentence), `${name}: ${sentence}`).toBeUndefined();
      seen.set(sentence, name);
    }
  }
});
