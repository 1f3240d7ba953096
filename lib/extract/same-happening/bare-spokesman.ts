import { lastWord } from "../../text/last-word";
import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { VAGUE_SPEAKERS } from "../lexicon/people-words";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { bodyWords } from "../speakers/same-body";

/** "The Kremlin denied it. Spokesman Dmitry Peskov said …": a spokesman without a body of his own is the voice of the one that the sentence before quotes. */
export function speaksForTheBodyBefore(one: Candidate, other: Candidate, article: Article): boolean {
  const spoken = other.passages.some(({ start }) => article.sentenceAt.get(start) === one.sentence - 1);
  if (!spoken) return false;
  const body = speakersOf(other).find((name) => isBody(name, article));
  const [voice, ...others] = speakersOf(one);
  if (body === undefined || voice === undefined || others.length > 0) return false;
  const person = article.names.personNamed(voice);
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  if (person === null) return isUnnamedVoice(voice, body) && !speaksForAnother(tokens);
  return (person.sentences[0] ?? 0) >= one.sentence && isBarelyTitled(tokens, voice);
}

const speakersOf = ({ actors }: Candidate): string[] =>
  actors.filter(({ role }) => role === "speaker").map(({ name }) => name);

/** Neither a person nor people without a spokesman: "residents", "Iraqi officials". */
function isBody(name: string, article: Article): boolean {
  const head = lastWord(name.toLowerCase());
  return article.names.personNamed(name) === null && !VAGUE_SPEAKERS.has(head) && head !== "officials";
}

const VOICE = /^spokes(?:man|woman|person)$/u;
/** Words for a body that do not say which it is. */
const ANY_COMPANY = /^(?:company|firm|group|corporate|organi[sz]ation|airline)$/u;

/** "a spokeswoman", "a company spokeswoman", and "a ministry spokesman" after a ministry. */
function isUnnamedVoice(name: string, body: string): boolean {
  const words = bodyWords(name);
  const theirs = bodyWords(body);
  return (
    VOICE.test(words.at(-1) ?? "") &&
    words.slice(0, -1).every((word) => ANY_COMPANY.test(word) || theirs.includes(word))
  );
}

/** "a spokesperson for the governor": whose voice it is, its own words say. */
const speaksForAnother = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) => VOICE.test(lower) && /^(?:for|of|from|at|with)$/u.test(lowerAt(tokens, at + 1)),
  );

const RANK = /^(?:chief|deputy|senior|official|main|its|their|the|a|an)$/u;

/** "Spokesman X", "its spokesman, X", "said press secretary X": a title right before the name, and no body before the title. */
function isBarelyTitled(tokens: readonly Token[], name: string): boolean {
  const names = name.split(" ");
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const press = lowerAt(tokens, at) === "secretary" && lowerAt(tokens, at - 1) === "press";
    if (!press && !VOICE.test(lowerAt(tokens, at))) continue;
    const behind = lowerAt(tokens, at + 1) === "," ? at + 2 : at + 1;
    if (!names.includes(tokens[behind]?.text ?? "")) continue;
    let before = press ? at - 2 : at - 1;
    while (before >= 0 && RANK.test(lowerAt(tokens, before))) before -= 1;
    const word = lowerAt(tokens, before);
    return before < 0 || /^[,“”"’']$/u.test(word) || REPORTING_VERBS.has(word);
  }
  return false;
}
