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
  if (line.length > LONGEST || isTooLong(line) || OPENS_SENTENCE.test(line)) return false;
  if (!/^[\p{Lu}\p{N}‘'“"¿]/u.test(line) || !/\p{L}/u.test(line)) return false;
  if (ENDS_SENTENCE.test(line) || HOLDS_SENTENCE_END.test(line) || SPEAKS.test(line)) return false;
  if (/^[“"]/.test(line) && (!/[”"]$/.test(line) || line.split(/\s+/).length > 8)) return false;
  const alone = (before === null || before === "") && (after === null || after === "");
  const leads =
    (before === null || before === "" || ENDS_SENTENCE.test(before)) && (after?.length ?? 0) > LONGEST;
  return (alone && !(before === null && after === null)) || leads;
}

const ENDS_SENTENCE = /[.!…:;,]\s?[”"’')\]]*$/u;
const HOLDS_SENTENCE_END = /[\p{Ll}\d]{2}[.!?][”"’)]?\s+[^\p{Ll}\s]|[.!?][”"]|https?:/u;
const SPEAKS =
  /\b(?:he|she|they|it|who|I|we)\s(?:said|says|added|told|wrote|is|was|were|are|has|have|had)\b/i;
/** "Inside, piles of …", "In the afternoon sun, only …": sentences that lost their full stop. */
const OPENS_SENTENCE =
  /^(?:(?:he|she|it|they|we|i|you)\s|(?:in|on|at|inside|outside|after|before|during|when|while|although|but|and|so|then|meanwhile|however|earlier|later|since|as|if)\b[^,]{0,60},\s)/i;

/** Long lines are headlines only when they are set like one: most words with a capital. */
function isTooLong(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length <= (line.endsWith("?") ? 9 : 11)) return false;
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
  return words.length > MOST_WORDS || capital.length < long.length * 0.7;
}
