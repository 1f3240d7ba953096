/** The label of an archive picture at the head of a line. */
const LABEL = /^\s*FILE\s?(?:[–—-]{1,2}|:)\s?/u;
/** Where a sentence may end: before a capital or a quotation mark. */
const STOP = /[.!?][”"’')\]]?(?=\s+[("“‘']?\p{Lu}|\s*$)/gu;
const DATED = /\b(?:19|20)\d{2}$/u;
/** "Oct. 29", "Calif. coast", "U.S. troops", "Gen. Smith": a stop that ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Calif|Mass|Conn|Fla|Ill|Mich|Minn|Ariz|Tenn|Wash|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|St|Jr|Sr|No)$/u;
/** No caption is longer. */
const LONGEST = 600;

/** Where the caption in a line that begins "FILE - " stands behind its label, as offsets of the line; what follows is the article's own prose. Null where the line is no such caption. */
export function fileCaptionIn(line: string): { readonly start: number; readonly end: number } | null {
  const label = LABEL.exec(line);
  if (label === null) return null;
  const start = label[0].length;
  for (const stop of line.slice(0, start + LONGEST).matchAll(STOP)) {
    const before = line.slice(start, stop.index);
    if (DATED.test(before) || !ABBREVIATED.test(before)) return { start, end: stop.index + stop[0].length };
  }
  return { start, end: line.length };
}
