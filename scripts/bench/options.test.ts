import { expect, test } from "vitest";
import { readOptions, sizeInWords, sizeOf } from "./options";

test("sizes are read and told in thousands and millions", () => {
  expect(["1k", "10k", "1M", "250"].map(sizeOf)).toEqual([1_000, 10_000, 1_000_000, 250]);
  expect(["", "1G", "-1", "0", "1.5k", "99M"].map(sizeOf).every(Number.isNaN)).toBe(true);
  expect([1_000, 10_000, 1_000_000, 250].map(sizeInWords)).toEqual(["1k", "10k", "1M", "250"]);
});

test("without options everything is measured at four sizes", () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ ok: true, value: { sizes: [1_000, 10_000, 100_000, 1_000_000], runs: 3 } });
});

test("parts and sizes may be chosen, the smallest first", () => {
  const options = readOptions(["--only", "server,canvas", "--sizes", "10k,1k"]);
  expect(options).toMatchObject({
    ok: true,
    value: { sizes: [1_000, 10_000], parts: new Set(["canvas", "server"]) },
  });
});

test("how much is added and edited may be chosen", () => {
  expect(readOptions(["--edits", "1k"])).toMatchObject({ value: { upkeep: { added: null, edits: 1_000 } } });
});

test.each([
  [["--only", "memory"]],
  [["--sizes", "many"]],
  [["--runs", "0"]],
  [["--fast"]],
  [["--edits", "few"]],
])("%j is refused", (args) => {
  expect(readOptions(args).ok).toBe(false);
});
