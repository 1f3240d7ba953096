/**
 * The longest article text that is kept, in UTF-16 code units. The longest reports are a tenth of it; beyond it stand archives and
 * dumps, which a browser shows too slowly to read.
 */
export const LIMIT_CHARACTERS = 500_000;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Control characters other than tab and line feed, and byte order marks wherever two files were glued together.
const UNSTORABLE = /(?![\t\n])\p{Cc}|\ufeff/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The form in which text is stored: NFC, LF line ends, no control characters but tab, no byte order marks.
 * A lone surrogate becomes U+FFFD. Zero-width and bidirectional marks stay: they are part of what was written.
 */
export function normalizeText(text: string): string {
  return text
    .replace(LINE_BREAK, "\n")
    .replace(UNSTORABLE, "")
    .replace(LONE_SURROGATE, "\ufffd")
    .normalize("NFC");
}
