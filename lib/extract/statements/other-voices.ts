import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import type { Subject, VerbGroup } from "../grammar/clause";
import { lowerAt, phraseAfter, subjectOf, verbGroupAt } from "../grammar/clause";
import { OWNED_TEXTS } from "../lexicon/people-words";
import { GIVEN_SPEECH, GIVING_VERBS, PASSIVE_SPEECH } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import type { Memory } from "../speakers/memory";
import type { Party } from "../speakers/party";
import { canSpeak } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { propose } from "./propose";

type Tokens = Sentence["tokens"];
/** Who speaks, by which rule, and who else as one voice with them. */
type Voice = { readonly party: Party; readonly rule: string; readonly others?: readonly Party[] };

/** "was condemned by X", "cited X as saying", "X gave assurances", "a message on X's channel read". */
export function otherVoices(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !VOICED.has(token.lower) || isQuoted(article, token)) continue;
    const group = verbGroupAt(tokens, at);
    for (const party of agents(article, sentence, at, group, memory))
      found.push(
        propose(article, sentence, memory, {
          at,
          party,
          rule: `${lowerAt(tokens, at)} by`,
          tense: group.tense,
        }),
      );
    const voice =
      quotedAs(article, sentence, at, group, memory) ??
      giverOfSpeech(article, sentence, at, group, memory) ??
      textThatReads(article, sentence, at, group, memory);
    if (voice === null || !canSpeak(voice.party)) continue;
    const told = propose(article, sentence, memory, { at, ...voice, tense: group.tense });
    const others = (voice.others ?? []).map(({ name }) => ({ name, role: "speaker" }) as const);
    found.push({ ...told, actors: [...told.actors, ...others] });
  }
  return found;
}

const QUOTING = wordSet("quoted, quotes, quoting, cited, cites, citing");
const READING = wordSet("read, reads");

/** The verbs that the readings below begin at. */
export const VOICED: ReadonlySet<string> = new Set([
  ...PASSIVE_SPEECH,
  ...GIVING_VERBS,
  ...READING,
  ...QUOTING,
]);

/** How many agents of one verb are read. */
const MOST_AGENTS = 6;

/** "The raid was claimed by the rebels", "The deal was welcomed by A, B and C": those who have spoken. */
function agents(article: Article, sentence: Sentence, at: number, group: VerbGroup, memory: Memory): Party[] {
  const { tokens } = sentence;
  if (!PASSIVE_SPEECH.has(lowerAt(tokens, at)) || !group.passive || group.negated) return [];
  if (lowerAt(tokens, at + 1) !== "by") return [];
  if (/^(?:infinitive|modal|future|participle)$/u.test(group.tense)) return [];
  const found: Party[] = [];
  let next = at + 2;
  while (found.length < MOST_AGENTS) {
    const phrase = phraseAfter(tokens, next);
    if (phrase === null) break;
    const party = partyOf(article, sentence, phrase, memory);
    // Behind the first only what is named: "by the mayor, flags and drums".
    const named = tokens.slice(phrase.head.from, phrase.head.to).some(({ text }) => /^\p{Lu}/u.test(text));
    if (!canSpeak(party) || (found.length > 0 && !named)) break;
    found.push(party);
    next = phrase.range.to;
    if (!/^(?:,|and)$/u.test(lowerAt(tokens, next))) break;
    while (/^(?:,|and)$/u.test(lowerAt(tokens, next))) next += 1;
    const after = phraseAfter(tokens, next);
    // "by Washington, which said", "by Kyiv, and Moscow denied it"
    if (after === null || tokens[after.range.to]?.pos === "VERB" || tokens[after.range.to]?.pos === "AUX")
      break;
  }
  return found;
}

/** "was quoted as saying", "state television cited X as saying". */
function quotedAs(
  article: Article,
  sentence: Sentence,
  at: number,
  group: VerbGroup,
  memory: Memory,
): Voice | null {
  const { tokens } = sentence;
  if (!QUOTING.has(lowerAt(tokens, at))) return null;
  const saying = tokens
    .slice(at, at + 24)
    .some(
      ({ lower }, k) =>
        lower === "as" &&
        /^(?:saying|telling|stating|warning|confirming|writing)$/u.test(lowerAt(tokens, at + k + 1)),
    );
  if (!saying) return null;
  const rule = "quoted as saying";
  if (group.passive) {
    const subject = subjectOf(tokens, group);
    return subject === null ? null : { party: readParty(article, sentence, subject, memory, subject), rule };
  }
  const phrase = phraseAfter(tokens, at + 1);
  return phrase === null ? null : { party: partyOf(article, sentence, phrase, memory), rule };
}

/** "X gave assurances", "the ministry issued a statement", "X made it clear". */
function giverOfSpeech(
  article: Article,
  sentence: Sentence,
  at: number,
  group: VerbGroup,
  memory: Memory,
): Voice | null {
  const { tokens } = sentence;
  if (!GIVING_VERBS.has(lowerAt(tokens, at)) || group.negated || group.passive || !givesSpeech(tokens, at))
    return null;
  if (/^(?:infinitive|modal|future|participle)$/u.test(group.tense)) return null;
  const subject = subjectOf(tokens, group);
  if (subject === null) return null;
  return {
    party: readParty(article, sentence, subject, memory, subject),
    rule: `${lowerAt(tokens, at)} speech`,
    others: subject.others.map((other) => readParty(article, sentence, other, memory)).filter(canSpeak),
  };
}

function givesSpeech(tokens: Tokens, verb: number): boolean {
  const word = lowerAt(tokens, verb);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 6); i += 1) {
    const given = lowerAt(tokens, i);
    if (/^[,;.:]$/u.test(given) || given === "no") return false;
    if (given === "out") return word === "ruled" && i === verb + 1;
    if (given === "clear") return /^(?:made|makes)$/u.test(word);
    if (given === "figure" || given === "toll") return /^g[ai]v/u.test(word);
    if (given === "call" || given === "calls")
      return /^(?:issue|made|make)/u.test(word) && lowerAt(tokens, i + 1) === "for";
    if (GIVEN_SPEECH.has(given)) return word !== "took";
    // "accusations made during a speech"
    if (tokens[i]?.pos === "ADP") return false;
  }
  return false;
}

/** "A message on the mayor's channel read: “…”": the owner of the text. */
function textThatReads(
  article: Article,
  sentence: Sentence,
  at: number,
  group: VerbGroup,
  memory: Memory,
): Voice | null {
  const { tokens } = sentence;
  if (!READING.has(lowerAt(tokens, at)) || group.negated) return null;
  const behind = /^[.]?$/u.test(lowerAt(tokens, at + 1)) && /^it$/u.test(lowerAt(tokens, at - 1));
  // “We go on,” reads a post by X.
  const inverted = /^(?:[”"’»]|'')$/u.test(lowerAt(tokens, at - 1));
  if (!behind && !inverted && !/^(?:[:,]|[“"])$/u.test(lowerAt(tokens, at + 1))) return null;
  const subject = subjectOf(tokens, group);
  if (subject === null) return null;
  const last = memory.spoken.at(-1);
  if (lowerAt(tokens, subject.from) === "it" && last !== undefined)
    return { party: last, rule: "a text that reads" };
  if (!OWNED_TEXTS.has(lowerAt(tokens, subject.to - 1))) return null;
  return { party: readParty(article, sentence, subject, memory, subject), rule: "a text that reads" };
}

function partyOf(
  article: Article,
  sentence: Sentence,
  { head, range }: NonNullable<ReturnType<typeof phraseAfter>>,
  memory: Memory,
): Party {
  const subject: Subject = { ...head, whole: range, apposition: null, others: [] };
  return readParty(article, sentence, head, memory, subject);
}
