import { err, ok, type Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { decodeText } from "./decode-text";
import type { Beforehand } from "./make-draft";
import { readHtml } from "./read-html";
import { readMarkdown } from "./read-markdown";
import { type FileReading, readRecords } from "./read-records";
import { readText } from "./read-text";
import { isHtml, sniffContent } from "./sniff-content";

/** Beyond this a file is an archive, not articles; reading it would only cost memory. */
const LIMIT_BYTES = 64 * 1024 * 1024;

/**
 * The articles in a file, told apart by its name's ending and, where that lies, by its content.
 * What is `known` beforehand goes before what the file says of itself. Broken records of a JSON file are listed beside the drafts of the others.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  known: Beforehand["known"] = {},
): Promise<Result<FileReading, IngestError>> {
  if (bytes.length === 0) return err({ kind: "empty" });
  if (bytes.length > LIMIT_BYTES) return err({ kind: "unreadable", reason: "it is larger than 64 MB" });
  const extension = extensionOf(name);
  if (!/^(?:txt|text|md|markdown|html?|xhtml|jsonl?|ndjson)$/.test(extension)) {
    return err({ kind: "unsupported", extension });
  }
  const sniffed = sniffContent(bytes);
  if (sniffed !== "other")
    return err({ kind: "unreadable", reason: `it is really ${SNIFFED_NAME[sniffed]}` });
  const decoded = decodeText(bytes);
  if (!decoded) return err({ kind: "unreadable", reason: "it holds no text" });

  const warnings = decoded.guessed
    ? [
        `Its encoding was not declared and was taken for ${decoded.encoding}: check that the letters are right.`,
      ]
    : [];
  const { text } = decoded;
  const beforehand = { known, warnings };
  if (text.trim() === "") return err({ kind: "empty" });
  if (/^(?:jsonl?|ndjson)$/.test(extension)) return readRecords(text, beforehand);
  if (/^x?html?$/.test(extension) || isHtml(text)) return alone(await readHtml(text, beforehand));
  return alone(extension.startsWith("m") ? readMarkdown(text, beforehand) : readText(text, beforehand));
}

const SNIFFED_NAME = {
  pdf: "a PDF document",
  zip: "a zip archive or office document",
  image: "an image",
} as const;

function alone(read: Result<ArticleDraft, IngestError>): Result<FileReading, IngestError> {
  return read.ok ? ok({ drafts: [read.value], problems: [] }) : read;
}

function extensionOf(name: string): string {
  // Marks that reorder text ("exe.\u202etxt") must not make an ending look like another.
  const match = /\.([\p{L}\p{N}]{1,10})$/u.exec(name.trim());
  return match?.[1]?.toLowerCase() ?? "";
}
