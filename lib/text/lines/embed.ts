/** "— Name (@handle) April 15, 2025": how an embedded post is signed. */
const SIGNATURE =
  /(?:—|–|―|--|&mdash;)\s?[^—–\n]{0,160}\(@\w{1,30}\)\s*(?:\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,12}\.?\s\d{4}|\d{4}-\d{2}-\d{2})?\s*$/u;
const SIGNATURE_ALONE = /^\s*(?:—|–|―|--)/u;
const POST_LINK = /(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+)/;
const NOTHING_BUT_LINKS = /^(?:(?:https?:\/\/|www\.|t\.me\/|pic\.twitter\.com\/)\S+\s*){1,4}$/i;
const WIDGET =
  /^(?:view (?:this )?(?:post|photo|tweet|more|video|thread)?\s?on (?:instagram|twitter|x|facebook|threads|telegram|tiktok|youtube)|view tweet|a post shared by\b.{0,120}|post by @?\w+|tweet from\b.{0,80}|show this thread|(?:this )?(?:content|tweet|post) (?:is not available|could not be loaded|from .{0,40} cannot be displayed).{0,120}|(?:embedded|external) content|end of (?:twitter|x|facebook|instagram|youtube) (?:post|content).{0,80}|skip (?:twitter|x|facebook|instagram|youtube) (?:post|content).{0,80}|allow (?:twitter|x|facebook|instagram|youtube|google) content\??|@\w{2,30}(?:\s·.{0,40})?|\d+:\d+ [ap]\.?m\.? · .{0,40}|your browser does not support.{0,80}|(?:this )?video (?:can ?not|cannot|could not) be (?:played|loaded).{0,60}|to (?:view|play) this video.{0,120})\.?$/iu;

const QUOTATION = /["“„«][^"”“»]*["”“»]/gu;
const SPEAKING = /\b(?:said|says|told|added|wrote|writes|tweeted|posted|stated|announced|according to)\b/i;

/** A social-media post or another site's frame shown within the article. `line` is trimmed. */
export function isEmbed(line: string): boolean {
  if (line.length > 1_500) return false;
  if (WIDGET.test(line) || NOTHING_BUT_LINKS.test(line) || isSigned(line)) return true;
  return POST_LINK.test(line) && !isReported(line);
}

/** Whether a line ends an embedded post, so that the lines before it may belong to the post. */
export const signsPost = (line: string): boolean =>
  isSigned(line) || /pic\.(?:twitter|x)\.com\/\w+\s*$/.test(line);

/** Whether a post's signature stands on its own, so that the post itself is the line before. */
export const isBareSignature = (line: string): boolean => SIGNATURE_ALONE.test(line) && isSigned(line);

const isSigned = (line: string): boolean => line.includes("(@") && SIGNATURE.test(line.slice(-260));

/**
 * Whether a line shortly before a post's signature is part of the post: it speaks in nobody's reported words, and either
 * carries handles or hashtags, or says in the first person what the article says elsewhere.
 */
export function belongsToPost(line: string, runs: ReadonlyMap<string, number>): boolean {
  if (line.length > 600 || isReported(line)) return false;
  const outside = line.replace(QUOTATION, "");
  if (/(?:^|\s)[@#]\p{L}[\p{L}\p{N}_]+/u.test(outside)) return true;
  return isRepeated(line, runs);
}

const isReported = (line: string): boolean =>
  QUOTATION.test(reset(line)) && SPEAKING.test(line.replace(QUOTATION, ""));

// `test` with a global expression remembers where it stopped.
function reset(line: string): string {
  QUOTATION.lastIndex = 0;
  return line;
}

/** How often each run of five words stands in the text, case and punctuation aside. */
export function countRuns(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of runsOf(text)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

/** Whether most runs of five words also stand somewhere else in the article. */
function isRepeated(line: string, runs: ReadonlyMap<string, number>): boolean {
  const own = runsOf(line);
  const repeated = own.filter((run) => (runs.get(run) ?? 0) > 1);
  return own.length >= 4 && repeated.length > own.length * 0.6;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(" "));
}
