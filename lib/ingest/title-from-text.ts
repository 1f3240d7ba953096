import { cleanLine, cutLine } from "./clean-line";

const LONGEST_HEADLINE = 150;
const LONGEST_TITLE = 140;

/** "KYIV, Ukraine (AP) — " says where a report was filed, not what it is about. */
const DATELINE =
  /^\p{Lu}[\p{L}\s,.'’-]{1,50}\((?:Reuters|AP|AFP|dpa|UPI|Xinhua|TASS|EFE|ANSA)\)\s*[-–—_]+\s*(?=\S)/u;

/** Where the title of a text without one comes from: its first line when that is a headline, else its first sentence. */
export function titleFromText(text: string): { readonly title: string; readonly isHeadline: boolean } {
  const body = text.trimStart();
  const lineEnd = body.indexOf("\n");
  const first = cleanLine(lineEnd < 0 ? body.slice(0, 2_000) : body.slice(0, Math.min(lineEnd, 2_000)));
  const standsAlone = lineEnd >= 0 && body.slice(lineEnd).trim() !== "";
  if (standsAlone && looksLikeHeadline(first)) return { title: first, isHeadline: true };
  return { title: cutLine(firstSentence(first.replace(DATELINE, "")), LONGEST_TITLE), isHeadline: false };
}

function looksLikeHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && /[\p{L}\p{N}]/u.test(line) && !/[.:;,…][”"’')\]]?$/.test(line);
}

function firstSentence(line: string): string {
  // Sentence ends after a short word ("Mr.", "Gen.", "U.S.") are most often abbreviations.
  const end = /[\p{Ll}\d)”"’]{4}([.!?][”"’)]*)\s+[\p{Lu}“"‘]/u.exec(line);
  return end
    ? line.slice(0, end.index + 4).concat(/[!?”"’)]+/.exec(end[1] ?? "")?.[0] ?? "")
    : line.replace(/\.$/, "");
}
