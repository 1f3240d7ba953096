import type { Article } from "../article";
import { quotationsIn } from "../article";
import type { Candidate } from "../candidate";
import { fullyQuoted } from "../stages/gather-quotations";
import { capital, countWords, isPlural, MOST_WORDS, shortName } from "./headline-words";
import { tidy } from "./present-tense";
import { saidIn, subjectOfSaid } from "./said";
import { topicOf } from "./topic";

/** So many passages are looked through for words short enough. */
const MOST_PASSAGES = 8;
const FEWEST_QUOTED = 3;

/** "Kobzar: at least 21 killed in Sumy", "Zelensky says Ukraine needs air defence"; only last "Statement by X". */
export function statementHeadline(one: Candidate, article: Article, all: readonly Candidate[]): string {
  const speakers = one.actors
    .filter(({ role }) => role === "speaker")
    .map(({ name }) => shortName(name, article));
  const who = (speakers.length > 2 ? speakers.slice(0, 1) : speakers).join(" and ");
  if (who === "") return "Statement";
  const plural = isPlural(who);
  const room = MOST_WORDS - countWords(who);
  const said = saidIn(one, article, { plural, room });
  // "said after that meeting that …" is cut at the wrong "that".
  if (said !== null && !/^says? \S+ that\b/u.test(said)) {
    const running = said.replace(
      /^(says? )(Several|Some|Many|Most|Two|Three|At|The)\b/u,
      (_, verb, word) => verb + word.toLowerCase(),
    );
    return capital(running.startsWith(":") ? `${who}${running}` : `${who} ${running}`);
  }
  const quoted = shortQuotation(one, article, room);
  if (quoted !== null) return capital(`${who}: “${quoted}”`);
  const told = [subjectOfSaid(one, article, room - 1), topicOf(one, article, all, room - 1)];
  const topic = told.find((each) => each !== null && !namesSpeaker(each, who)) ?? null;
  return topic === null ? `Statement by ${who}` : capital(`${who} on ${topic}`);
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
      const whole = /^[\p{L}\p{N}’'‘]/u.test(text) && !/(?:…|\.\.\.|-)$/u.test(text);
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
