import { err, ok, type Result } from "../result";

/** What a person writes: Markdown, and words to find it by. */
export type NoteInput = { readonly body: string; readonly tags: readonly string[] };

export type NoteError =
  | { readonly kind: "body-empty" }
  | { readonly kind: "body-too-long"; readonly characters: number; readonly limit: number }
  | { readonly kind: "too-many-tags"; readonly limit: number }
  | { readonly kind: "tag-too-long"; readonly tag: string; readonly limit: number };

/** Limits count code points. */
export const LIMIT_BODY = 20_000;
export const LIMIT_TAGS = 20;
export const LIMIT_TAG = 64;

/** The note as it is stored: LF line ends, nothing Postgres refuses, tags folded to lower case, without "#" and each once. */
export function readNote(input: NoteInput): Result<NoteInput, NoteError> {
  const body = clean(input.body).trim();
  const characters = [...body].length;
  if (characters === 0) return err({ kind: "body-empty" });
  if (characters > LIMIT_BODY) return err({ kind: "body-too-long", characters, limit: LIMIT_BODY });

  const tags = [...new Set(input.tags.map(tagOf).filter((tag) => tag !== ""))];
  if (tags.length > LIMIT_TAGS) return err({ kind: "too-many-tags", limit: LIMIT_TAGS });
  const long = tags.find((tag) => [...tag].length > LIMIT_TAG);
  if (long !== undefined) return err({ kind: "tag-too-long", tag: long, limit: LIMIT_TAG });
  return ok({ body, tags });
}

const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, "")
    .normalize("NFC");

const tagOf = (tag: string): string =>
  clean(tag).replace(/\s+/gu, " ").trim().replace(/^#+/, "").trim().toLowerCase();
