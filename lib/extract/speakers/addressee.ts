import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { CAPITALS, DEMONYMS } from "../lexicon/gazetteer";
import { LISTENERS, ROOM_OR_PUBLIC } from "../lexicon/people-words";
import { ADDRESSED } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import { wordsOf } from "../names/names";
import type { Party } from "./party";
import { personCalled, withOwnKey } from "./party";

/** Whom the words around a verb of saying give as addressed: "told X", "called on X", "in an interview with X"; null where they give nobody. */
export function addresseeOf(
  article: Article,
  sentence: Sentence,
  { verb, lemma, subject }: { readonly verb: number; readonly lemma: string; readonly subject: Range },
): Party | null {
  const { tokens } = sentence;
  if (ADDRESSED.has(lemma)) return listenerAt(article, sentence, verb + 1);
  if (lemma === "demand") return demandedOf(article, sentence, verb);
  const rung = rungUp(sentence.tokens, subject.to, verb);
  if (rung !== null) return listenerAt(article, sentence, rung);
  const link = LINKS[lemma];
  if (link?.test(lowerAt(tokens, verb + 1))) return listenerAt(article, sentence, verb + 2);
  for (const at of occasionsAround(tokens, verb, subject)) {
    const listener = listenerAt(article, sentence, at);
    if (listener !== null) return listener;
  }
  return null;
}

/** "demanded Rwanda withdraw", "demanded that the army leave": of whom, where a name and what it is to do follow; else null. */
function demandedOf(article: Article, sentence: Sentence, verb: number): Party | null {
  const { tokens } = sentence;
  const start = lowerAt(tokens, verb + 1) === "that" ? verb + 2 : verb + 1;
  const phrase = phraseAfter(tokens, start);
  const deed = phrase === null ? undefined : tokens[phrase.range.to];
  if (deed?.pos !== "VERB" || /(?:s|ed|ing)$/u.test(deed.lower)) return null;
  const named = tokens.slice(start, phrase?.range.to).some(({ text }) => /^\p{Lu}/u.test(text));
  return named ? listenerAt(article, sentence, start) : null;
}

/** "Kiir called Museveni on Monday and said": where who was rung up begins; null where the sentence tells of no call. */
function rungUp(tokens: readonly Token[], from: number, verb: number): number | null {
  const joined = /^(?:and|,)$/u.test(lowerAt(tokens, verb - 1));
  for (let i = from; joined && i < Math.min(verb - 1, from + 3); i += 1)
    if (/^(?:called|phoned|telephoned|rang|wrote)$/u.test(lowerAt(tokens, i)))
      return behindLink(tokens, i + 1);
  return null;
}

/** Where a name begins behind a verb and "to"; null where none stands there. */
function behindLink(tokens: readonly Token[], at: number): number | null {
  const start = lowerAt(tokens, at) === "to" ? at + 1 : at;
  return /^\p{Lu}/u.test(tokens[start]?.text ?? "") ? start : null;
}

/** The word between a verb and its listener: "called on X", "appealed to X". */
const LINKS: Readonly<Record<string, RegExp>> = {
  call: /^(?:on|upon)$/u,
  appeal: /^to$/u,
  speak: /^to$/u,
  talk: /^to$/u,
  write: /^to$/u,
  complain: /^to$/u,
  explain: /^to$/u,
  say: /^to$/u,
};

/** How far behind the verb of saying its circumstances may stand. */
const REACH = 14;

/** Where the listener of an occasion begins: before the subject, in its relative clause, or behind the verb before what is said. */
function* occasionsAround(tokens: readonly Token[], verb: number, subject: Range): Generator<number> {
  const ends = tokens.findIndex(({ lower }, i) => i > verb && OPENS_SAID.has(lower));
  const last = Math.min(ends < 0 ? tokens.length : ends, verb + REACH);
  for (let i = 0; i < last; i += 1) {
    const opening = i < Math.min(subject.from, REACH);
    const relative = i > subject.from && i < verb && RELATIVES.has(lowerAt(tokens, i - 1));
    const aside = i > subject.to && i < verb && lowerAt(tokens, subject.to) === ",";
    if (!opening && !relative && !aside && i <= verb) continue;
    const at = listenerBehind(tokens, i);
    if (at !== null) yield at;
  }
}

const RELATIVES = wordSet("who, which");

const OPENS_SAID: ReadonlySet<string> = new Set(["that", '"', "“", "”", ":", ";"]);

/** "interview with", "letter to", "speaking to", "addressing": where the listener begins, null at other words. */
function listenerBehind(tokens: readonly Token[], i: number): number | null {
  const [word, next] = [lowerAt(tokens, i), lowerAt(tokens, i + 1)];
  if (word === "addressing") return i + 1;
  if (TALKS.has(word)) {
    const within = tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => /^(?:in|during)$/u.test(lower));
    return within && /^(?:with|to)$/u.test(next) ? i + 2 : null;
  }
  return next === "to" && SPOKEN.has(word) ? i + 2 : null;
}

const TALKS = wordSet("interview, conversation, call");

const SPOKEN = wordSet(
  "remarks, comments, letter, message, email, speech, address, testimony, speaking, spoke, talking, writing, testifying",
);

/** The one or those whom the phrase at `start` names: a person, body, state, medium or a group of people; null for a room of reporters, and where no phrase stands. */
function listenerAt(article: Article, sentence: Sentence, start: number): Party | null {
  const phrase = phraseAfter(sentence.tokens, start);
  if (phrase === null) return null;
  const { head } = phrase;
  const inside = (article.names.all[sentence.index] ?? []).filter(
    (one) => one.from >= head.from && one.to <= head.to,
  );
  const last = inside.at(-1);
  const ends = last?.to === head.to || GOES_ON.test(lowerAt(sentence.tokens, last?.to ?? 0));
  // "told German newspapers"
  if (last === undefined || !ends || (DEMONYMS.has(last.text) && last.to < head.to))
    return groupIn(sentence.tokens, head);
  // "told Rutte Ukraine needs": the person is told, the country begins what is said.
  const name = inside.find(({ kind, to }) => kind === "person" && to === last.from) ?? last;
  // "told reporters Kyiv would need time": the name begins what is said.
  if (ROOM_OR_PUBLIC.has(lowerAt(sentence.tokens, name.from - 1))) return null;
  if (name.kind === "person") return personCalled(article, name.text);
  if (OCCASION.test(name.text)) return null;
  const isBody =
    name.kind === "organisation" ||
    name.kind === "country" ||
    name.kind === "unknown" ||
    (name.kind === "office" && ASSEMBLY.test(name.text)) ||
    CAPITALS.has(name.text) ||
    DEMONYMS.has(name.text);
  return isBody ? withOwnKey("organisation", name.text) : null;
}

/** "told the Munich Security Conference": where, not whom. */
const OCCASION = /\b(?:Conference|Forum|Summit|Dialogue)$/u;

/** What may follow a name in its phrase: what kind of medium it is, and when it was told. */
const GOES_ON =
  /^(?:channel|television|tv|radio|newspaper|magazine|news|agency|website|network|late|early|earlier|later|last|yesterday|today)$/u;

/** "the rebels", "residents of the north", "Egyptian media": listeners called by what they are. */
function groupIn(tokens: readonly Token[], range: Range): Party | null {
  const head = lowerAt(tokens, range.to - 1);
  if (!LISTENERS.has(head)) return null;
  const name = wordsOf(tokens, range).replace(/^(?:the|a|an|his|her|its|their|some|all)\s+/iu, "");
  if (ROOM_OR_PUBLIC.has(head) && !/\p{Lu}/u.test(name)) return null;
  return withOwnKey("group", name);
}

/** Bodies whose members are spoken to. */
const ASSEMBLY = /\b(?:Council|Assembly|Parliament|Congress|Senate|Bundestag|Duma|Rada|Knesset|Committee)$/u;
