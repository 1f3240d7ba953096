import type { Utf16Span } from "../../text/position";
import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { quotationsIn } from "../article/article";
import type { Candidate } from "../candidate";
import { speaksUnderTwoNames } from "../same-happening/one-speaker";
import { fullyQuoted } from "../stages/gather-quotations";
import { capital, countWords, isPlural, MOST_CHARACTERS, MOST_WORDS, shortName } from "./headline-words";
import { tidy } from "./present-tense";
import { saidIn } from "./said";
import { subjectOfSaid, thingSaid } from "./subject-of-said";
import { happeningSpokenOf, namesSpokenOf } from "./topic";

/** So many passages are looked through for words short enough. */
const MOST_PASSAGES = 8;
const FEWEST_QUOTED = 3;
const MOST_WORDS_BESIDES = 2;

/** "Kobzar: at least 21 killed in Sumy", "Zelensky says Ukraine needs air defence"; only last "Statement by X". */
export function statementHeadline(one: Candidate, article: Article, all: readonly Candidate[]): string {
  const speakers = one.actors
    .filter(({ role }) => role === "speaker")
    .map(({ name }) => shortName(name, article));
  const alone = speakers.length > 2 || speaksUnderTwoNames(one);
  const who = (alone ? speakers.slice(0, 1) : speakers).join(" and ");
  if (who === "") return "Statement";
  const room = MOST_WORDS - countWords(who);
  return (
    clauseHeadline(one, article, who, room) ??
    quotationHeadline(one, article, who, room) ??
    // A clause somewhat longer still tells more than a topic.
    clauseHeadline(one, article, who, room + MOST_WORDS_BESIDES) ??
    topicHeadline(one, article, who, all) ??
    capital(`Statement by ${who}`)
  );
}

function clauseHeadline(one: Candidate, article: Article, who: string, room: number): string | null {
  const said = saidIn(one, article, { plural: isPlural(who), room });
  // "said after that meeting that …" is cut at the wrong "that"; who speaks of himself by name was taken for what is said.
  if (said === null || /^says? \S+ that\b/u.test(said) || namesSpeaker(said, who)) return null;
  const running = said.replace(
    /^(says? )(Several|Some|Many|Most|Two|Three|At|The|A|An)\b/u,
    (_, verb, word) => verb + word.toLowerCase(),
  );
  return fitting(running.startsWith(":") ? `${who}${running}` : `${who} ${running}`);
}

function quotationHeadline(one: Candidate, article: Article, who: string, room: number): string | null {
  const quoted = shortQuotation(one, article, room);
  return quoted === null ? null : fitting(`${who}: “${quoted}”`);
}

function topicHeadline(
  one: Candidate,
  article: Article,
  who: string,
  all: readonly Candidate[],
): string | null {
  const room = MOST_WORDS - countWords(who) - 1;
  const topics = [
    subjectOfSaid(one, article, room),
    happeningSpokenOf(one, article, all, room),
    thingSaid(one, article, room),
    namesSpokenOf(one, article, room),
  ];
  const topic = topics.find((each) => each !== null && !namesSpeaker(each, who)) ?? null;
  return topic === null ? null : fitting(`${who} on ${topic}`);
}

/** The headline if there is room for it, without the stop that American usage puts inside a closing quotation mark. */
function fitting(title: string): string | null {
  const bare = title.replace(/[.,]”$/u, "”");
  return bare.length <= MOST_CHARACTERS ? capital(bare) : null;
}

/** "Bruce on spokeswoman Tammy Bruce" would tell nothing. */
const namesSpeaker = (topic: string, who: string): boolean =>
  topic.toLowerCase().includes((who.split(" ").at(-1) ?? who).toLowerCase());

function shortQuotation(one: Candidate, article: Article, room: number): string | null {
  for (const passage of one.passages.slice(0, MOST_PASSAGES)) {
    for (const quotation of quotationsIn(article, passage)) {
      const words = tidy(article.text.slice(quotation.start + 1, quotation.end - 1)).replace(/[“”"«»]/gu, "");
      const text = words.replace(/[,.;:]+$/u, "").trim();
      const count = countWords(text);
      const whole =
        /^[\p{L}\p{N}’'‘]/u.test(text) &&
        !/(?:…|\.\.\.|-)$/u.test(text) &&
        isWhole(text, tokensOf(article, passage), quotation);
      if (whole && count >= FEWEST_QUOTED && count <= room) return text;
    }
    const sentence = article.sentences[article.sentenceAt.get(passage.start) ?? -1];
    if (sentence !== undefined && sentence.index !== one.sentence && fullyQuoted(article, sentence.index)) {
      const text = tidy(article.text.slice(passage.start, passage.end)).replace(/^[“"«]|[.”"»]+$/gu, "");
      if (countWords(text) <= room && countWords(text) >= FEWEST_QUOTED && !/[“”]/u.test(text)) return text;
    }
  }
  return null;
}

/** A sentence of its own, or a phrase: "prevent and end" and "overheard men on the radio" want a subject. */
function isWhole(text: string, sentence: readonly Token[], { start, end }: Utf16Span): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(text)) return true;
  const tokens = sentence.filter((token) => token.start > start && token.end < end);
  const verb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return (
    verb < 0 || (verb > 0 && tokens.slice(0, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos)))
  );
}

const tokensOf = (article: Article, { start }: Utf16Span): readonly Token[] =>
  article.sentences[article.sentenceAt.get(start) ?? -1]?.tokens ?? [];
