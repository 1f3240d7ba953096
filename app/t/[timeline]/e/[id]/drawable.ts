/**
 * Text the card's built-in font can draw, cut to `longest` characters at a word. Letters it has no shape for are left
 * out, because for each of them the renderer would ask a font host on the internet.
 */
export function drawable(text: string, longest: number): string {
  const kept = text
    .normalize("NFC")
    .replace(/[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201d\u2026]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (kept.length <= longest) return kept;
  const cut = kept.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))}…`;
}
