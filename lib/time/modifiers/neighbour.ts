/** The first word of a text in small letters, "#" for figures, "" when there is none. A word is a run of ASCII letters or of figures. */
export function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && kindAt(text, start) === null) start += 1;
  let end = start;
  while (end < text.length && kindAt(text, end) === kindAt(text, start)) end += 1;
  return inSmallLetters(text, start, end);
}

/** The last word, likewise. */
export function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && kindAt(text, end - 1) === null) end -= 1;
  let start = end;
  while (start > 0 && kindAt(text, start - 1) === kindAt(text, end - 1)) start -= 1;
  return inSmallLetters(text, start, end);
}

const inSmallLetters = (text: string, start: number, end: number): string =>
  kindAt(text, start) === "figure" ? "#" : text.slice(start, end).toLowerCase();

function kindAt(text: string, at: number): "letter" | "figure" | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code < 58) return "figure";
  const small = code | 32;
  return small >= 97 && small < 123 ? "letter" : null;
}
