import { expect, test } from "vitest";
import type { IngestError } from "./article-draft";
import { describeIngestError } from "./describe-ingest-error";

const errors: IngestError[] = [
  { kind: "empty" },
  { kind: "no-text" },
  { kind: "too-long", characters: 1_000_000, limit: 500_000 },
  { kind: "unreadable", reason: "it is really an image" },
  { kind: "unsupported", extension: "docx" },
  { kind: "unsupported", extension: "" },
  { kind: "timed-out", seconds: 5 },
];

test.each(errors)("$kind is told in one sentence that says what to do", (error) => {
  expect(describeIngestError(error)).toMatch(/^[A-Z][^!?]*: (?:choose|copy|split|save|use|paste) [^!?]*\.$/);
});

test("numbers are written to be read", () => {
  expect(describeIngestError({ kind: "too-long", characters: 1_000_000, limit: 500_000 })).toContain(
    "1,000,000",
  );
});
