const LONGEST = 120;
const MOST_WORDS = 16;

/** What a line stands between: the trimmed lines before and after it, null at the ends of the text. */
export type Neighbours = { readonly before: string | null; readonly after: string | null };

/**
 * A title above a part of the text: short, without the end of a sentence, and alone. Lines of hard-wrapped text are
 * short and unended too, so it must stand between blank lines, or after an ended line and before a much longer one.
 */
export function isHeading(line: string, { before, after }: Neighbours): boolean {
  if (/^#{1,6}\s+\S/.test(line)) return true;
  if (line.length > LONGEST || line.split(/\s+/).length > MOST_WORDS) return false;
  if (!/^[\p{Lu}\p{N}‘'“"¿]/u.test(line) || !/\p{L}/u.test(line)) return false;
  if (ENDS_SENTENCE.test(line) || HOLDS_SENTENCE_END.test(line) || SPEAKS.test(line)) return false;
  if (/^[“"]/.test(line) && (!/[”"]$/.test(line) || line.split(/\s+/).length > 8)) return false;
  const alone = (before === null || before === "") && (after === null || after === "");
  const leads =
    (before === null || before === "" || ENDS_SENTENCE.test(before)) && (after?.length ?? 0) > LONGEST;
  return (alone && !(before === null && after === null)) || leads;
}

const ENDS_SENTENCE = /[.!…:;,][”"’')\]]*$/u;
const HOLDS_SENTENCE_END = /\p{Ll}{3}[.!?][”"’)]?\s+\p{Lu}/u;
const SPEAKS =
  /\b(?:he|she|they|it|who|I|we)\s(?:said|says|added|told|wrote|is|was|were|are|has|have|had)\b/i;
