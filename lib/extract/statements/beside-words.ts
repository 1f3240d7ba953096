import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes, quotationAt } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import type { Memory } from "../speakers/memory";
import { peopleIn } from "../speakers/named-before";
import type { Party } from "../speakers/party";
import { canSpeak, personCalled } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { mainSubject } from "./embedding";
import { propose } from "./propose";

type Tokens = Sentence["tokens"];

/** "X put it this way: “…”", "For X the answer was simple: “…”", "“…” was the message from X": words beside somebody, without a verb of saying. */
export function besideWords(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const colon = colonBeforeWords(article, sentence);
  if (colon !== null) {
    const party = introducer(article, sentence, colon, memory);
    return party === null
      ? []
      : [
          propose(article, sentence, memory, {
            at: colon,
            rule: "a colon before words",
            tense: "past",
            party,
          }),
        ];
  }
  const author = authorOfMessage(article, sentence, memory);
  return author === null
    ? []
    : [propose(article, sentence, memory, { ...author, rule: "words that were a message", tense: "past" })];
}

/** Where a colon outside quotation marks stands right before whole words of somebody's, be they in the next sentence; null where none does. */
function colonBeforeWords(article: Article, { tokens, index }: Sentence): number | null {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.text !== ":" || isInQuotes(article, token)) continue;
    const next = tokens[i + 1] ?? article.sentences[index + 1]?.tokens[0];
    if (next === undefined || !/^(?:["“«„]|``|'')$/u.test(next.text)) continue;
    if (quotationAt(article, next)?.direct === true) return i;
  }
  return null;
}

/** Who speaks behind a colon: the subject before it, else the one person named before it. */
function introducer(article: Article, sentence: Sentence, colon: number, memory: Memory): Party | null {
  const subject = mainSubject(sentence.tokens, colon);
  const party =
    subject === null || subject.whole.from > colon
      ? null
      : readParty(article, sentence, subject, memory, subject);
  if (party?.kind === "media") return null;
  if (party !== null && canSpeak(party)) return party;
  const people = new Set(
    peopleIn(article, sentence).flatMap(({ text, to }) =>
      to <= colon ? [personCalled(article, text).name] : [],
    ),
  );
  const [only, ...others] = people;
  return only === undefined || others.length > 0 ? null : personCalled(article, only);
}

const MESSAGES =
  /^(?:message|answer|reply|response|verdict|reaction|warning|words?|comment|description|plea|call|conclusion|assessment|view|retort|explanation|advice|judg(?:e)?ment|line)$/u;

/** "“Stop the shelling” was the message from X", "was X's verdict": whose words the quotation before the verb is. */
function authorOfMessage(
  article: Article,
  sentence: Sentence,
  memory: Memory,
): { at: number; party: Party } | null {
  const { tokens } = sentence;
  const first = tokens[0];
  if (first === undefined || !isInQuotes(article, { start: first.start, end: first.end })) return null;
  const verb = tokens.findIndex(
    (token, i) => i > 1 && LINKING.has(token.lower) && /^[”"»]$|^''$/u.test(tokens[i - 1]?.text ?? ""),
  );
  if (verb < 0) return null;
  const noun = tokens.findIndex(({ lower }, i) => i > verb && i < verb + 10 && MESSAGES.test(lower));
  const owned = noun < 0 ? null : ownerBefore(article, sentence, verb + 1, noun, memory);
  const party = owned ?? (noun < 0 ? null : authorBehind(article, sentence, tokens, noun + 1, memory));
  return party === null || !canSpeak(party) ? null : { at: verb, party };
}

const LINKING = wordSet("was, is, were, came, ran");

/** "was Baerbock's answer". */
function ownerBefore(
  article: Article,
  sentence: Sentence,
  from: number,
  noun: number,
  memory: Memory,
): Party | null {
  const { tokens } = sentence;
  const mark = tokens.findIndex(({ lower }, i) => i > from && i < noun && /^['’]s?$/u.test(lower));
  if (mark > 0) return readParty(article, sentence, { from, to: mark }, memory);
  return /^(?:his|her)$/u.test(lowerAt(tokens, from))
    ? readParty(article, sentence, { from, to: from + 1 }, memory)
    : null;
}

/** "the message from X", "the verdict of Y". */
function authorBehind(
  article: Article,
  sentence: Sentence,
  tokens: Tokens,
  from: number,
  memory: Memory,
): Party | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + 6); i += 1) {
    if (/^[,;.]$/u.test(lowerAt(tokens, i))) return null;
    if (!/^(?:from|of|by)$/u.test(lowerAt(tokens, i))) continue;
    const phrase = phraseAfter(tokens, i + 1);
    if (phrase !== null) return readParty(article, sentence, phrase.head, memory);
  }
  return null;
}
