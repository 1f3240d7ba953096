import type { Asker } from "../accounts/asker";
import { type Explanation, explanationOf } from "../extract/explain/explanation";
import type { ExtractionInput } from "../extract/mention";
import { type ExtractThread, openExtractThread, type ThreadError } from "../jobs/extract-in-thread";
import { ok, type Result } from "../result";

/** Somebody waits for the page; the longest articles take a few seconds. */
const LIMIT_SECONDS = 20;

let shared: ExtractThread | null = null;

/**
 * Reads a text again with today's rules and says what became of each candidate, without storing anything. One text at a
 * time, in a thread that is stopped after twenty seconds.
 */
export async function explainArticle(
  _editor: Asker,
  input: ExtractionInput,
): Promise<Result<Explanation, ThreadError>> {
  shared ??= openExtractThread({ secondsFor: () => LIMIT_SECONDS });
  const extraction = await shared.extract(input);
  return extraction.ok ? ok(explanationOf(input.text, extraction.value)) : extraction;
}
