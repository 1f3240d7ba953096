import { isAgency } from "./lines/agency";
import { announcesCaption, isCaption } from "./lines/caption";
import { belongsToPost, countRuns, isBareSignature, isEmbed, signsPost } from "./lines/embed";
import { isHeading } from "./lines/heading";
import { isPromo } from "./lines/promo";
import { type Utf16Span, utf16 } from "./position";

export type LineKind = "prose" | "heading" | "promo" | "embed" | "agency" | "caption" | "blank";

export type ClassifiedLine = Utf16Span & { readonly kind: LineKind };

/**
 * Tells the lines of an article's own text from those that only stand around it. The lines tile the text in order; a line
 * break (LF, CRLF or CR) belongs to the line it ends. In doubt a line is prose: nothing the article reports may be lost.
 */
export function classifyLines(text: string): ClassifiedLine[] {
  const spans = splitLines(text);
  const lines = spans.map(({ start, end }) => text.slice(start, end).trim());
  const kinds = lines.map((line, index) =>
    kindAlone(line, { before: lines[index - 1] ?? null, after: lines[index + 1] ?? null }),
  );
  spreadCaptions(lines, kinds);
  spreadPosts(lines, kinds, text);
  return spans.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? "prose" }));
}

type Neighbours = { readonly before: string | null; readonly after: string | null };

function kindAlone(line: string, neighbours: Neighbours): LineKind {
  if (line === "") return "blank";
  if (isEmbed(line)) return "embed";
  if (begins(neighbours.before)) {
    if (isPromo(line)) return "promo";
    if (isAgency(line)) return "agency";
    if (isCaption(line)) return "caption";
  }
  return isHeading(line, neighbours) && !NAMES_SOURCE.test(line) ? "heading" : "prose";
}

/** "Source: the regional administration on Telegram": whose words the lines below are. */
const NAMES_SOURCE = /^Sources?: ?\S/u;

/** Whether a new sentence begins after this line. In hard-wrapped text a line may begin "Share" in mid-sentence. */
function begins(before: string | null): boolean {
  return before === null || before.length < 45 || before.length > 100 || /[.!?…:|)\]]["”’']?$/u.test(before);
}

function spreadCaptions(lines: readonly string[], kinds: LineKind[]): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1] === "" ? index + 2 : index + 1;
    if (kinds[index] === "caption" && announcesCaption(line) && kinds[next] === "prose")
      kinds[next] = "caption";
  });
}

const LONGEST_POST = 6;

/** Marks the lines before a post's signature that are the post's own. */
function spreadPosts(lines: readonly string[], kinds: LineKind[], text: string): void {
  let runs: ReadonlyMap<string, number> | null = null;
  for (let end = 0; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    if (kinds[end] !== "embed" || !signsPost(line)) continue;
    runs ??= countRuns(text);
    let certain = isBareSignature(line);
    for (let at = end - 1, seen = 0; at >= 0 && seen < LONGEST_POST; at -= 1) {
      if (kinds[at] === "blank") continue;
      const candidate = lines[at] ?? "";
      if (kinds[at] !== "prose" && kinds[at] !== "heading") break;
      if (!belongsToPost(candidate, runs) && !(certain && isUnreported(candidate))) break;
      kinds[at] = "embed";
      certain = false;
      seen += 1;
    }
  }
}

function isUnreported(line: string): boolean {
  return (
    line.length <= 400 && !/["“”]/.test(line) && !/\b(?:said|told|added|wrote|according to)\b/i.test(line)
  );
}

function splitLines(text: string): Utf16Span[] {
  const spans: Utf16Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter !== "\n" && (letter !== "\r" || text[at + 1] === "\n")) continue;
    spans.push({ start: utf16(start), end: utf16(at + 1) });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start: utf16(start), end: utf16(text.length) });
  return spans;
}
