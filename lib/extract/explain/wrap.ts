/** A stretch of text in one look; `look` is a list of SGR numbers of ECMA-48, empty for plain. */
export type Piece = { readonly text: string; readonly look: readonly number[] };

/** The first line of a paragraph and the others start behind these; widths count characters. */
export type Margins = { readonly first: string; readonly others: string; readonly width: number };

/** Sets pieces as lines that break between words. A word longer than a line stands alone on one; each word carries its own look. */
export function wrap(pieces: readonly Piece[], { first, others, width }: Margins): string[] {
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let empty = true;
  let gap: Piece | null = null;
  const flush = () => {
    lines.push(line.trimEnd());
    line = others;
    used = widthOf(others);
    empty = true;
  };
  for (const { space, word } of wordsOf(pieces)) {
    if (space !== null) gap = space;
    const size = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (!empty && used + 1 + size > width) flush();
    else if (!empty && gap !== null) {
      line += inLook({ text: " ", look: gap.look });
      used += 1;
    }
    line += word.map(inLook).join("");
    used += size;
    empty = false;
    gap = null;
  }
  if (!empty) flush();
  return lines;
}

type Word = { readonly space: Piece | null; readonly word: Piece[] };

/** A word may run over several pieces; the space before it keeps its look, so that underlines do not break. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open: Piece[] | null = null;
  let space: Piece | null = null;
  for (const { text, look } of pieces) {
    for (const part of text.split(/(\s+)/u)) {
      if (part === "") continue;
      if (/^\s/u.test(part)) {
        open = null;
        space = { text: " ", look };
      } else if (open === null) {
        open = [{ text: part, look }];
        words.push({ space, word: open });
        space = null;
      } else open.push({ text: part, look });
    }
  }
  return words;
}

const widthOf = (text: string): number => [...text].length;

export const inLook = ({ text, look }: Piece): string =>
  look.length === 0 ? text : `\u001b[${look.join(";")}m${text}\u001b[0m`;
