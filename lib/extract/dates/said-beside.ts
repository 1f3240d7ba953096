import type { Article } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { inferred, isDay } from "./day-span";
import { sameTime } from "./same-time";

/** How many sentences back the other side may have spoken. */
const REACH = 3;

/** "Rubio said afterwards that gaps remained. His host, Fidan, told reporters": to the same reporters, after the same talks; null for any other. */
export function saidByOtherSide(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const from = lowerAt(tokens, one.trigger.to) === "the" ? one.trigger.to + 1 : one.trigger.to;
  if (one.tense !== "past" || !LISTENERS.has(lowerAt(tokens, from))) return null;
  const before = statementBefore(one, article, candidates, REACH);
  if (before === null || !isSaidAfterwards(before, article)) return null;
  const then = before.date?.edtf ?? sameTime(before, article, candidates)?.[0].edtf ?? null;
  return isDay(then) ? [inferred(then), "told by the other side"] : null;
}
const LISTENERS = wordSet("reporters, journalists, media, press, correspondents");

const isSaidAfterwards = ({ sentence, trigger }: Candidate, { sentences }: Article): boolean =>
  (sentences[sentence]?.tokens ?? [])
    .slice(trigger.to, trigger.to + 4)
    .some(({ lower }) => AFTERWARDS.has(lower));
const AFTERWARDS = wordSet("afterwards, afterward, later");

/** "the justice ministry announced on Monday. “We want justice,” Justice Minister Budrys said": the ministry and who heads it speak on one day; null for any other. */
export function saidByMinister(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  if (one.tense !== "past") return null;
  const before = statementBefore(one, article, candidates, 1);
  const day = before?.date?.edtf ?? null;
  if (before?.date?.span == null || !isDay(day)) return null;
  const [field, body] = (speakerOf(before) ?? "").toLowerCase().split(" ").slice(-2);
  if (body !== "ministry" || field === undefined) return null;
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  // "Ukraine's deputy defence minister" heads none of Russia.
  const isItsHead = tokens.some(
    ({ text }, i) =>
      text === "Minister" &&
      lowerAt(tokens, i - 1) === field &&
      !NOT_ITS_HEAD.has(lowerAt(tokens, i - 2)) &&
      tokens[i - 2]?.pos !== "PROPN",
  );
  return isItsHead ? [inferred(day), "said for the ministry that day"] : null;
}

const NOT_ITS_HEAD = wordSet("'s, ’s, s', s’, deputy");

const speakerOf = ({ actors }: Candidate): string | undefined =>
  actors.find(({ role }) => role === "speaker")?.name;

/** The statement told last in the sentences of its paragraph before it, up to `reach` back. */
function statementBefore(
  one: Candidate,
  { sentences, paragraphs }: Article,
  candidates: readonly Candidate[],
  reach: number,
): Candidate | null {
  const said = sentences[one.sentence];
  const before = candidates.findLast(
    ({ type, sentence }) =>
      type === "statement" && sentence < one.sentence && one.sentence - sentence <= reach,
  );
  const told = before === undefined ? undefined : sentences[before.sentence];
  if (before === undefined || told === undefined || said === undefined) return null;
  return paragraphs.some(({ start, end }) => start <= told.start && said.start < end) ? before : null;
}
