import { classifyLines } from "../../text/line-kinds";
import { isCaption } from "../../text/lines/caption";
import { fileCaptionIn } from "../../text/lines/file-caption";
import type { Utf16Span } from "../../text/position";
import { utf16 } from "../../text/position";

/** The paragraphs of running text: promo lines, embeds, agency tags, headings and captions are left out, wrapped lines joined. The caption of an archive picture is kept where it is dated in full, for it tells of a day of its own. */
export function proseParagraphs(text: string): readonly Utf16Span[] {
  const lines = classifyLines(text);
  const wrapped = isWrapped(
    lines.filter(({ kind }) => kind === "prose").map(({ start, end }) => text.slice(start, end)),
  );
  const paragraphs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const { start, end, kind } of lines) {
    const line = text.slice(start, end);
    const caption = kind === "prose" || kind === "caption" ? fileCaptionIn(line) : null;
    if (caption !== null) {
      open = null;
      if (DATED.test(line.slice(caption.start, caption.end)))
        paragraphs.push({ start: start + caption.start, end: start + caption.end });
      if (/\p{Ll}{2}/u.test(line.slice(caption.end)) && !isCaption(line.slice(caption.end).trim()))
        paragraphs.push({ start: start + caption.end, end });
      continue;
    }
    if (kind !== "prose" || !/\p{Ll}/u.test(line) || /^\s*FILE\b/u.test(line)) {
      open = null;
      continue;
    }
    const ended = open === null || ENDED.test(text.slice(Math.max(open.start, open.end - 8), open.end));
    if (open !== null && !ended && (wrapped || /^\s*\p{Ll}/u.test(line))) open.end = end;
    else {
      open = { start, end };
      paragraphs.push(open);
    }
  }
  return paragraphs.map(({ start, end }) => ({
    start: utf16(start + clockLength(text.slice(start, Math.min(end, start + LONGEST_CLOCK)))),
    end: utf16(end),
  }));
}

/** How many characters at the head of a paragraph are a bullet or the clock time of an entry in a live report: "15.40 Russia denies". */
const clockLength = (opening: string): number => CLOCK.exec(opening)?.[0].length ?? 0;

const LONGEST_CLOCK = 40;
const CLOCK =
  /^\s*(?:[•▪‣●]\s*)?(?:(?:[01]?\d|2[0-3])[.:][0-5]\d ?(?:[ap]\.?m\.?)? ?(?:BST|GMT|UTC|CES?T|EES?T|E[SD]T)?:? +)?(?=[“"‘']?\p{Lu})/u;

const DATED = /\b\d{1,2}, (?:19|20)\d{2}\b|\b(?:19|20)\d{2}\.?\s*$/u;
const ENDED = /[.!?…:”"’')\]]\s*$/u;

/** Whether lines break at a fixed width: many end in mid-sentence and none is long. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 4 || lines.some((line) => line.length > 120)) return false;
  return lines.filter((line) => !ENDED.test(line)).length > 0.5 * lines.length;
}
