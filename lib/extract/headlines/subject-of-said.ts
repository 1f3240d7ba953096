import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import { countWords } from "./headline-words";
import { inPresent } from "./present-tense";
import { OWN, opening, PLAIN, pointsElsewhere, withoutLead } from "./reading";

/** The subject of what is said, for a headline that has no room for more: "the situation on the eastern front". */
export function subjectOfSaid(one: Candidate, article: Article, room: number): string | null {
  const tokens = article.sentences[one.sentence]?.tokens;
  const lemma = tokens === undefined ? undefined : REPORTING_VERBS.get(lowerAt(tokens, one.trigger.to - 1));
  if (tokens === undefined || lemma === undefined) return null;
  const reading = { one, article, tokens, verb: one.trigger.to - 1, lemma, plural: false, room };
  const { from, that } = opening(reading);
  if (!that && !PLAIN.has(lemma)) return null;
  const start = withoutLead(tokens, from);
  const phrase = phraseAfter(tokens, start);
  if (phrase === null || tokens[start]?.pos === "NUM" || pointsElsewhere(tokens, start)) return null;
  const first = lowerAt(tokens, start);
  // "the two", "the three ministers": who they are was told elsewhere.
  if (first === "the" && tokens[start + 1]?.pos === "NUM") return null;
  if (OWN.has(first) || /^(?:his|her|its|their|some|many|no|all|any|every|each)$/u.test(first)) return null;
  let { to } = phrase.range;
  if (/^(?:on|in)$/u.test(lowerAt(tokens, to))) to = phraseAfter(tokens, to + 1)?.range.to ?? to;
  const next = tokens[to];
  const carriesVerb = next !== undefined && (next.pos === "AUX" || next.pos === "VERB" || next.pos === "ADV");
  const proper = tokens.slice(start, to).every(({ text }) => /^\p{Lu}/u.test(text));
  const text = inPresent(tokens, { from: start, to }, false);
  return carriesVerb && !proper && to - start >= 2 && countWords(text) <= room ? text : null;
}

/** Nouns that tell nothing without what follows them. */
const VAGUE = wordSet(
  "way, thing, things, time, times, fact, day, days, people, part, number, kind, sort, lot, order, end, case, point, view, place, moment, hand, result, rest, side, something, nothing, everything, anything, reason, order, same, first, other, others, all",
);
const MOST_WORDS_OF_PHRASE = 9;

/** The first thing that is spoken of, where no clause is short enough: "cluster munitions", "the deadliest single attack on children"; null when there is none. */
export function thingSaid(one: Candidate, article: Article, room: number): string | null {
  const tokens = article.sentences[one.sentence]?.tokens;
  if (tokens === undefined) return null;
  const verb = one.trigger.to - 1;
  const lemma = REPORTING_VERBS.get(lowerAt(tokens, verb)) ?? "say";
  const { from } = opening({ one, article, tokens, verb, lemma, plural: false, room });
  const behind = firstThing(tokens, from, tokens.length, room);
  return (
    behind ??
    (tokens[from] === undefined || /^[.,]$/u.test(tokens[from].text)
      ? firstThing(tokens, 0, one.trigger.from, room)
      : null)
  );
}

/** Before or at the head of a phrase, these point at something told elsewhere or at nothing in particular. */
const POINTS =
  /^(?:his|her|its|their|my|our|your|this|these|that|those|such|some|many|no|all|any|every|each|both)$/u;

type Phrase = NonNullable<ReturnType<typeof phraseAfter>>;

function firstThing(tokens: readonly Token[], from: number, to: number, room: number): string | null {
  for (let i = from; i < to; i += 1) {
    const phrase = phraseAfter(tokens, i);
    if (phrase === null) continue;
    const text = thing(tokens, phrase, to);
    if (text !== null && countWords(text) <= Math.min(room, MOST_WORDS_OF_PHRASE)) return text;
    i = phrase.range.to;
  }
  return null;
}

function thing(tokens: readonly Token[], { range, head }: Phrase, to: number): string | null {
  if (
    head.to > to ||
    POINTS.test(lowerAt(tokens, range.from)) ||
    POINTS.test(lowerAt(tokens, range.from - 1))
  )
    return null;
  const words = tokens.slice(range.from, Math.min(range.to, to));
  const named = tokens[head.to - 1];
  if (named === undefined || named.pos !== "NOUN" || VAGUE.has(named.lower) || words[0]?.pos === "NUM")
    return null;
  if (words.some(({ text }) => /[“”"«»()…]/u.test(text)) || isTwo(words)) return null;
  const content = words.filter(({ pos }) => pos === "NOUN" || pos === "ADJ" || pos === "PROPN");
  return content.length >= 2
    ? inPresent(tokens, { from: range.from, to: range.from + words.length }, false)
    : null;
}

/** "the tougher the response", "the leader legitimacy": where a noun is followed by what begins another phrase, two were run together. */
const isTwo = (words: readonly Token[]): boolean =>
  words.some(({ lower, pos }, i) => {
    const before = words[i - 1];
    if (before === undefined || /^(?:of|for)$/u.test(before.lower)) return false;
    return /^(?:the|an?|another|this|these)$/u.test(lower) || (pos === "ADJ" && before.pos === "NOUN");
  });
