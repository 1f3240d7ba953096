import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { foldEachLetter } from "./fold-letters";
import { isSmall, lettersOf } from "./letters";
import type { Utf16Span } from "./position";
import { utf16 } from "./position";

/** A word or sign of the text; hyphenated words are one token. `pos` is a universal part-of-speech tag. */
export type Token = Utf16Span & {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
};

/** A sentence within one paragraph; `tokens` lie inside it, in order. */
export type Sentence = Utf16Span & {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
};

/** No sentence is longer, so that every rule over one has a bounded cost. */
export const LONGEST_SENTENCE = 2_000;

const nlp = winkNlp(model, ["sbd", "pos"]);
const its = nlp.its;

const HYPHENS = new Set(["-", "‑"]);
const CLOSING = /^(?:[”"’»)\]]+|'')$/u;
const RANK_OR_TITLE =
  /(?:^|[\s(“"-])(?:Messrs|Cpl|Pvt|Cmdr|Supt|Insp|Mt|Ft|Bros|Cos|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Prof|St|No|vs|Jr|Sr|Rev|Hon|Pres|Sec|Dept|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/u;

/** Splits the given paragraphs of `text` into sentences with tagged tokens. */
export function splitSentences(text: string, paragraphs: readonly Utf16Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((span, paragraph) => {
    for (const piece of pieces(text, span)) {
      for (const tokens of joinFragments(text, readPiece(text, piece))) {
        const first = tokens[0];
        const last = tokens.at(-1);
        if (first === undefined || last === undefined) continue;
        sentences.push({ index: sentences.length, paragraph, tokens, start: first.start, end: last.end });
      }
    }
  });
  return sentences;
}

/** Cuts a paragraph where it is longer than a sentence may be: after a full stop, else a space, else anywhere between characters. */
function pieces(text: string, { start, end }: Utf16Span): Utf16Span[] {
  const cut: Utf16Span[] = [];
  let from: number = start;
  while (end - from > LONGEST_SENTENCE) {
    const window = text.slice(from, from + LONGEST_SENTENCE);
    const stop = Math.max(window.lastIndexOf(". "), window.lastIndexOf("\n"));
    const space = window.lastIndexOf(" ");
    let length = stop > LONGEST_SENTENCE / 4 ? stop + 1 : space > 0 ? space : LONGEST_SENTENCE;
    const lastUnit = text.charCodeAt(from + length - 1);
    if (lastUnit >= 0xd800 && lastUnit <= 0xdbff) length -= 1;
    cut.push({ start: utf16(from), end: utf16(from + length) });
    from += length;
  }
  cut.push({ start: utf16(from), end });
  return cut;
}

function readPiece(text: string, { start, end }: Utf16Span): Token[][] {
  const source = text.slice(start, end);
  if (source.trim() === "") return [];
  // The tokenizer cuts a word at letters it does not know: "Erdoğan" would be three tokens.
  const plain = foldEachLetter(source).replace(/[^\S ]/gu, " ");
  const doc = nlp.readDoc(plain);
  const words = doc.tokens();
  const values = words.out(its.value);
  const tags = words.out(its.pos) as string[];
  // wink-nlp types what `out` gives as strings, whichever `its` is asked for.
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const located = locate(plain, values);
  // The tagger gives a word it knows as one string wherever it stands, which is looked up faster than a slice.
  const asWritten = plain === source;
  const groups: Token[][] = [];
  for (const [first, last] of spans) {
    const tokens: Token[] = [];
    for (let i = first; i <= last; i += 1) {
      const at = located[i] ?? NOWHERE;
      if (at === NOWHERE) continue;
      const value = values[i] ?? "";
      const [from, to] = [start + at, start + at + value.length];
      const word = asWritten ? value : text.slice(from, to);
      const before = tokens.at(-1);
      if (before !== undefined && before.end === from && joins(before, word))
        tokens[tokens.length - 1] = token(
          text.slice(before.start, to),
          before.start,
          to,
          HYPHENS.has(word) ? before.pos : (tags[i] ?? "X"),
        );
      else tokens.push(token(word, from, to, tags[i] ?? "X"));
    }
    groups.push(tokens);
  }
  return groups;
}

const SPACE = 32;

const NOWHERE = -1;

/** Where each of the tagger's words stands in its source; `NOWHERE` for the few it rewrites. */
function locate(source: string, values: readonly string[]): number[] {
  const located: number[] = [];
  let cursor = 0;
  for (const value of values) {
    // The source has no other white space.
    while (source.charCodeAt(cursor) === SPACE) cursor += 1;
    let at = source.startsWith(value, cursor) ? cursor : NOWHERE;
    if (at === NOWHERE) {
      const near = source.slice(cursor, cursor + value.length + 40).indexOf(value);
      if (near >= 0) at = cursor + near;
    }
    if (at !== NOWHERE) cursor = at + value.length;
    located.push(at);
  }
  return located;
}

function token(word: string, start: number, end: number, pos: string): Token {
  const letters = isSmall(word) ? null : lettersOf(word);
  return {
    text: letters?.text ?? word,
    lower: letters?.lower ?? word,
    pos,
    start: utf16(start),
    end: utf16(end),
  };
}

/** Whether a word that touches the token before it belongs to it: to one hyphenated word, or a quotation mark of two signs. */
const joins = ({ text }: Token, word: string): boolean =>
  ((word === "'" || word === "`") && text === word) ||
  (HYPHENS.has(word) && /[\p{L}\p{N}]$/u.test(text)) ||
  (text.length > 1 && HYPHENS.has(text.at(-1) ?? "") && /^[\p{L}\p{N}]/u.test(word));

/** Undoes splits inside `"…?" he asked`, after an abbreviation, and before a closing quotation mark. */
function joinFragments(text: string, groups: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const group of groups) {
    let tokens = group;
    const before = joined.at(-1);
    const first = tokens[0];
    if (first === undefined) continue;
    const lastBefore = before?.at(-1);
    if (before === undefined || lastBefore === undefined) {
      joined.push(tokens);
      continue;
    }
    if (CLOSING.test(first.text) && lastBefore.end === first.start) {
      before.push(first);
      tokens = tokens.slice(1);
      if (tokens[0] === undefined) continue;
    }
    const head = tokens[0];
    const start = before[0]?.start ?? head?.start ?? 0;
    const abbreviated =
      text[lastBefore.end - 1] === "." &&
      RANK_OR_TITLE.test(text.slice(Math.max(start, lastBefore.end - 12), lastBefore.end));
    const continues = /^\p{Ll}/u.test(head?.text ?? "");
    const fits = (tokens.at(-1)?.end ?? 0) - start <= LONGEST_SENTENCE;
    if ((abbreviated || continues) && fits) before.push(...tokens);
    else joined.push(tokens);
  }
  return joined;
}
