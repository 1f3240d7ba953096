import type { Utf16Span } from "../text/position";
import type { Token } from "../text/sentences";
import { boundsOf } from "../time/edtf";
import type { Article } from "./article";
import { isInQuotes } from "./article";
import { bySentence } from "./by-sentence";
import type { Candidate } from "./candidate";
import { datesOf } from "./stages/resolve-dates";

/** The opening of a report is its news, whatever it looks back on. */
const LEAD = 4;
/** How many sentences on a look back reaches, unless a day of the news comes between. */
const REACH = 2;
const [LONG_AGO, LATELY] = [7, 3] as const;
const DAY = 86_400_000;

/** The sentences in which an article looks back: those with a date of more than a week ago and the next ones, up to a day of the news. */
export function backgroundOf(article: Article, candidates: readonly Candidate[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  if (article.published === null) return sentences;
  const news = Date.parse(article.published);
  const resolved = datesOf(article, candidates);
  const told = bySentence(candidates);
  // "told the forum that his troops had held the town since March"
  const isSaid = (sentence: number, { start }: Utf16Span): boolean =>
    (told.get(sentence) ?? []).some(
      ({ type, trigger, telling }) =>
        type === "statement" &&
        telling === "fresh" &&
        (article.sentences[sentence]?.tokens[trigger.from]?.start ?? start) < start,
    );
  const endsOf = (sentence: number): number[] =>
    (article.datesIn[sentence] ?? []).flatMap((expression) => {
      if (isAside(article.sentences[sentence]?.tokens ?? [], expression)) return [];
      if (isInQuotes(article, expression) || isSaid(sentence, expression)) return [];
      const latest = boundsOf(resolved.get(expression)?.named ?? "")?.latest;
      return latest == null ? [] : [latest.getTime()];
    });
  const recalled = new Set(
    candidates
      .filter((one) => one.type !== "statement" && isLongAgo(one, news))
      .map(({ sentence }) => sentence),
  );
  let lookedBack = Number.NEGATIVE_INFINITY;
  for (const { index, tokens } of article.sentences) {
    const ends = endsOf(index);
    if (ends.some((end) => end > news - LATELY * DAY)) lookedBack = Number.NEGATIVE_INFINITY;
    else if (recalled.has(index) || ends.some((end) => end < news - LONG_AGO * DAY)) lookedBack = index;
    if ((index >= LEAD && index - lookedBack <= REACH) || isLasting(tokens)) sentences.add(index);
  }
  return sentences;
}

/** "Unesco, which listed the church in January, condemned": the news stays the news. */
function isAside(tokens: readonly Token[], { start }: Utf16Span): boolean {
  const at = tokens.findIndex(({ end }) => end > start);
  const opened = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:which|who|whose|where)$/u.test(lower));
  return opened > 0 && tokens[opened - 1]?.text === "," && tokens.slice(at).some(({ text }) => text === ",");
}

/** "For several weeks officials have described …" */
const isLasting = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === "for" &&
  tokens.slice(1, 5).some(({ lower }) => /^(?:days|weeks|months|years|decades)$/u.test(lower));

const isLongAgo = ({ date, telling }: Candidate, news: number): boolean => {
  const latest = boundsOf(date?.edtf ?? "")?.latest;
  return latest != null && latest.getTime() < news - (telling === "recalled" ? LATELY : LONG_AGO) * DAY;
};
