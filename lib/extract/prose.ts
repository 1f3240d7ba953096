import { classifyLines } from "../text/line-kinds";
import type { Utf16Span } from "../text/position";
import { utf16 } from "../text/position";

/** The paragraphs of running text: promo lines, embeds, agency tags, headings and captions are left out, wrapped lines joined. */
export function proseParagraphs(text: string): readonly Utf16Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const { start, end, kind } of classifyLines(text)) {
    const line = text.slice(start, end);
    if (kind !== "prose" || line.trim() === "") {
      open = null;
      continue;
    }
    if (open !== null && goesOn(text.slice(Math.max(open.start, open.end - 6), open.end), line))
      open.end = end;
    else {
      open = { start, end };
      paragraphs.push(open);
    }
  }
  return paragraphs.map(({ start, end }) => ({ start: utf16(start), end: utf16(end) }));
}

/** Whether a line goes on with the sentence of the line before, as in text wrapped at a fixed width. */
function goesOn(ending: string, line: string): boolean {
  return !/[.!?…:”"’)\]]\s*$/u.test(ending) && line.length > 0;
}
