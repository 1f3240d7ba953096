import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter, subjectOf, verbGroupAt } from "../grammar/clause";
import { ONE_PERSON } from "../lexicon/number-words";
import { TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import type { Toll } from "../mention";
import type { Name } from "../names/names";
import { strikeNounAt } from "../strikes/strike-noun";
import { diedLater } from "./died-later";

/** "was assassinated", "killed the commander Yusuf Karim": one person by name and nobody beside counts one; null otherwise. */
export function namedDead(one: Candidate, article: Article): Toll | null {
  if (one.killed !== null) return one.killed;
  for (const { start } of one.passages) {
    const sentence = article.sentences[article.sentenceAt.get(start) ?? -1];
    if (sentence !== undefined && killsOne(article, sentence, one)) return [1, 1];
  }
  return diedLater(one, article) ? [1, 1] : null;
}

const KILLS = wordSet(`
killed, killing, killings, assassinated, assassination, assassinating, murdered, murdering, murder, executed,
execution, beheaded, slain, lynched
`);

function killsOne(article: Article, sentence: Sentence, one: Candidate): boolean {
  const { tokens, index } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!KILLS.has(lowerAt(tokens, i)) && !isFatal(tokens, i)) continue;
    if (isHeOrShe(tokens, i) || isWho(article.names.all[index] ?? [], tokens, i)) return true;
    const hit = whomAt(tokens, i);
    if (hit === null) continue;
    const inOrder = hit.ranges.map((range) =>
      (article.names.all[index] ?? []).filter(
        ({ kind, from, to }) => kind === "person" && from >= range.from && to <= range.to,
      ),
    );
    // Of "Karim, son of the late Yusuf Karim," the subject, not what tells of him.
    const people = inOrder.find((each) => each.length > 0) ?? [];
    const described = hit.ranges[0];
    if (people.length === 0 && !hit.others && described !== undefined && isOnePerson(tokens, described))
      return true;
    const [victim] = people;
    const told = one.actors.some(
      ({ role, name }) =>
        role === "target" &&
        victim !== undefined &&
        article.names.personNamed(name) === article.names.personNamed(victim.text),
    );
    const here = index === one.sentence && one.clause.from <= i && i < one.clause.to;
    if (people.length === 1 && (told || here) && !hit.others) return true;
  }
  return false;
}

/** "the mayor of Tijuana": one, told by what they are. */
function isOnePerson(tokens: readonly Token[], { from, to }: Range): boolean {
  if (!/^(?:an?|the|its|their|his|her)$/u.test(lowerAt(tokens, from))) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const of = words.findIndex((word) => word === "of" || word === "for");
  return ONE_PERSON.has(words[(of < 0 ? words.length : of) - 1] ?? "");
}

/** "shot dead", "stabbed to death", "fatally shot". */
const isFatal = (tokens: readonly Token[], i: number): boolean =>
  WOUNDING.has(lowerAt(tokens, i)) &&
  (/^(?:dead|down)$/u.test(lowerAt(tokens, i + 1)) ||
    lowerAt(tokens, i + 2) === "death" ||
    lowerAt(tokens, i - 1) === "fatally");

const WOUNDING = wordSet("shot, stabbed, gunned, beaten, beat, hacked, stoned, clubbed, bludgeoned");

/** "until he was assassinated": one person, whoever it was. */
function isHeOrShe(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos === "NOUN") return false;
  const group = verbGroupAt(tokens, i);
  const done = !group.negated && !/^(?:infinitive|modal|future)$/u.test(group.tense);
  return done && group.passive && /^(?:he|she)$/u.test(lowerAt(tokens, group.from - 1));
}

/** "Martin Price, who had himself been assassinated": the one person named before. */
function isWho(names: readonly Name[], tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos === "NOUN") return false;
  const { negated, passive, tense, from } = verbGroupAt(tokens, i);
  if (negated || !passive || /^(?:infinitive|modal|future)$/u.test(tense)) return false;
  let who = from - 1;
  while (/^(?:himself|herself|had|has|was)$/u.test(lowerAt(tokens, who)) && from - who < 4) who -= 1;
  const end = lowerAt(tokens, who - 1) === "," ? who - 1 : who;
  return lowerAt(tokens, who) === "who" && names.some(({ kind, to }) => kind === "person" && to === end);
}

/** "was believed to have been killed" */
const isHeldTrue = (tokens: readonly Token[], i: number): boolean =>
  /^(?:believed|reported|confirmed|thought|said|understood|presumed|known) to have been$/u.test(
    tokens
      .slice(Math.max(0, i - 4), i)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "was shot and killed": two participles of one verb. */
const isSecondOfTwo = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i - 1) === "and" && tokens[i - 2]?.pos === "VERB" && verbGroupAt(tokens, i - 2).passive;

/** "Karim Belhadj – shot dead by police –": a passive without its verb "to be", right behind who it was done to. */
const isShortened = (tokens: readonly Token[], i: number): boolean =>
  /^(?:[,(–—]|--)$/u.test(lowerAt(tokens, i - 1)) &&
  tokens[i - 2]?.pos === "PROPN" &&
  /^(?:dead |down |to death )?by /u.test(
    `${tokens
      .slice(i + 1, i + 4)
      .map(({ lower }) => lower)
      .join(" ")} `,
  );

/** Whom a word of killing is about, and whether others are named beside; null when it was not done. */
function whomAt(tokens: readonly Token[], i: number): { ranges: readonly Range[]; others: boolean } | null {
  if (isShortened(tokens, i)) return { ranges: [{ from: Math.max(0, i - 5), to: i }], others: false };
  if (tokens[i]?.pos === "NOUN") {
    const { object } = strikeNounAt(tokens, i);
    return object === null ? null : { ranges: [object], others: goesOn(tokens, object.to) };
  }
  const group = verbGroupAt(tokens, isSecondOfTwo(tokens, i) ? i - 2 : i);
  if (group.negated || /^(?:modal|future)$/u.test(group.tense)) return null;
  if (group.tense === "infinitive" && !isHeldTrue(tokens, i)) return null;
  if (!group.passive) {
    const object = phraseAfter(tokens, i + 1)?.range ?? null;
    return object === null ? null : { ranges: [object], others: goesOn(tokens, object.to) };
  }
  const subject = subjectOf(tokens, isHeldTrue(tokens, i) ? verbGroupAt(tokens, i - 4) : group);
  if (subject === null) return null;
  const joined = tokens.slice(subject.whole.from, subject.whole.to).some(({ lower }) => lower === "and");
  const ranges = [subject.whole, ...(subject.apposition === null ? [] : [subject.apposition])];
  return { ranges, others: joined || subject.others.length > 0 };
}

/** "and two guards", ", Ali Reza and Omid Nuri"; not ", a commander from Garissa", ", 52". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const more = /^(?:and|as|along|together)$/u;
  if (lowerAt(tokens, at) !== ",") return more.test(lowerAt(tokens, at));
  if (!describes(tokens, at + 1)) return true;
  const close = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/u.test(text));
  return close >= 0 && more.test(lowerAt(tokens, close + 1));
}

/** What may open words about the person just named. */
const describes = (tokens: readonly Token[], i: number): boolean =>
  /^(?:DET|NUM|PRON)$/u.test(tokens[i]?.pos ?? "") ||
  /^(?:aged|then|his|her|their|known|also)$/u.test(lowerAt(tokens, i)) ||
  TITLES.has(lowerAt(tokens, i));
