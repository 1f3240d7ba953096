import { foldLetters } from "../text/fold-letters";
import { lightStem } from "../text/light-stem";

/** A piece of a title; `marked` when it is one of the words searched for. The pieces make up the title again, character by character. */
export type TitlePiece = { readonly text: string; readonly start: number; readonly marked: boolean };

const MOST_WORDS = 12;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where the words of a search stand in a title, compared as the search itself does: without case or accents, in any of their forms
 * ("strikes" marks "strike"), and at the beginning of longer words. Signs are marked wherever they stand.
 */
export function searchMarks(title: string, q: string | null): readonly TitlePiece[] {
  const words = [...new Set(folded(q ?? "").match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]+/gu))].slice(
    0,
    MOST_WORDS,
  );
  const marked = new Uint8Array(title.length);
  if (words.length > 0) {
    const { text, origins } = foldedWithOrigins(title);
    const mark = (from: number, to: number) =>
      marked.fill(1, origins[from] ?? 0, origins[to] ?? title.length);
    const stems = new Set(words.map(lightStem));
    for (const { 0: found, index } of text.matchAll(WORD)) {
      const begun = words.filter((word) => found.startsWith(word)).map((word) => word.length);
      if (stems.has(lightStem(found))) mark(index, index + found.length);
      else if (begun.length > 0) mark(index, index + Math.max(...begun));
    }
    for (const sign of words.filter((word) => !/[\p{L}\p{N}]/u.test(word))) {
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) mark(at, at + sign.length);
    }
  }
  const pieces: TitlePiece[] = [];
  let start = 0;
  for (let at = 1; at <= title.length; at += 1) {
    if (at < title.length && marked[at] === marked[start]) continue;
    pieces.push({ text: title.slice(start, at), start, marked: marked[start] === 1 });
    start = at;
  }
  return pieces;
}

const folded = (text: string): string => foldLetters(text).replace(/[‘’ʼ´`]/g, "'");

/** For each UTF-16 unit of the folded text, and for its end, where the letter it came from begins in `title`; marks belong to the letter before. */
function foldedWithOrigins(title: string): { readonly text: string; readonly origins: readonly number[] } {
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const letter of title) {
    const short = folded(letter);
    for (let unit = 0; unit < short.length; unit += 1) origins.push(at);
    text += short;
    at += letter.length;
  }
  origins.push(title.length);
  return { text, origins };
}
