import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluate, whyNotThere } from "./evaluate";
import { printTable } from "./table";

/** A scorer that finds as many strikes as were predicted, and an F1 by the name of the set. */
const SCORER = `
import { readFileSync } from "node:fs";
const [mode, predicted, annotated] = process.argv.slice(2);
const lines = readFileSync(predicted, "utf8").trim().split("\\n").map((line) => JSON.parse(line));
const strikes = lines.flatMap(({ events }) => events).filter(({ type }) => type === "strike").length;
const f1 = annotated.includes("fresh") ? 0.7 : 0.8;
console.log(JSON.stringify(mode === "gold"
  ? { all: { f1, datedF1: f1 - 0.2, predicted: 20, duplicates: 1 }, dateExact: 0.9, place: 0.7, actorRecall: null, toll: 1 }
  : { strike: { recall: 0.5, predicted: strikes } }));
`;

const article = (id: string, text: string) => JSON.stringify({ doc_id: id, published: "2025-09-18", text });

let folder = "";
let fresh = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sourceline-eval-test-"));
  fresh = join(folder, "fresh");
  mkdirSync(join(folder, "data"));
  mkdirSync(fresh);
  writeFileSync(join(folder, "score.mjs"), SCORER);
  writeFileSync(
    join(folder, "data", "gold-dev.jsonl"),
    `${article("a", "A missile hit Izium on Monday.")}\n`,
  );
  writeFileSync(
    join(folder, "data", "meantime-apple.jsonl"),
    article("b", "Drones struck Nikopol on Sunday."),
  );
  writeFileSync(join(fresh, "one.json"), JSON.stringify(JSON.parse(article("c", "Shares rose.")), null, 2));
});
afterAll(() => rmSync(folder, { recursive: true }));

const quietly = () => {};

test("what is there is measured, and what is missing shows as not measured", async () => {
  const { rows } = await evaluate({ folder, only: null, gold: null, note: quietly });
  const table = printTable(rows);
  expect(table).toMatch(/^\| measure +\| aim +\| now +\|$/m);
  expect(table).toMatch(/gold-dev: event F1 \/ dated-F1 +\| ≥ 78 \/ ≥ 65 +\| · 80\.0 \/ 60\.0 +\|/);
  expect(table).toMatch(/of matched: .* \| 90\.0 \/ 70\.0 \/ – \/ 100\.0 +\|/);
  expect(table).toMatch(/twins .*\| ≤ 6 % +\| ✓ 5\.0 % \(1 of 20\) +\|/);
  expect(table).toMatch(/meantime-apple: strikes .*\| 0 +\| · 1 +\|/);
  expect(table).toMatch(/timebank: date value F1 +\| ≥ 85 +\| – +\|/);
});

test("one set alone has no rows but its own", async () => {
  const { rows } = await evaluate({ folder, only: "meantime-apple", gold: null, note: quietly });
  expect(rows.map(({ measure }) => measure)).toEqual(["meantime-apple: strikes found (there are none)"]);
});

test("further articles, one to a file, stand beside gold-dev with the gap between them", async () => {
  const { rows } = await evaluate({ folder, only: "gold-dev", gold: fresh, note: quietly });
  const table = printTable(rows);
  expect(table).toMatch(/fresh: event F1 \/ dated-F1 +\| ≥ 72 \/ ≥ 60 +\| · 70\.0 \/ 50\.0/);
  expect(table).toMatch(/gold-dev less fresh: .*\| ≤ 8 \/ ≤ 8 +\| · 10\.0 \/ 10\.0/);
});

test("a folder without a scorer is named, and nothing else happens", () => {
  expect(whyNotThere(folder)).toBeNull();
  expect(whyNotThere(fresh)).toContain("holds no score.mjs");
});
