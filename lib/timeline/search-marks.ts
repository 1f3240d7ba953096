import { foldLetters } from "../text/fold-letters";
/** A piece of a title; `marked` when it is one of the words searched for. The pieces make up the title again, character by character. */
export type TitlePiece = { readonly text: string; readonly start: number; readonly marked: boolean };

const MOST_WORDS = 12;

/** Where the words of a search stand in a title, compared as the search itself does: without case or accents, inside words too. */
export function searchMarks(title: string, q: string | null): readonly TitlePiece[] {
  const words = [...new Set(folded(q ?? "").split(/\s+/))].filter(Boolean).slice(0, MOST_WORDS);
  const marked = new Uint8Array(title.length);
  if (words.length > 0) {
    const { text, origins } = foldedWithOrigins(title);
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const start = origins[at] ?? 0;
        const end = origins[at + word.length] ?? title.length;
        marked.fill(1, start, end);
      }
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
