import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import type { Range, Subject } from "../clause";
import { lowerAt, phraseAfter, phraseBefore, subjectOf, verbGroupAt } from "../clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { TITLES } from "../lexicon/people-words";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import type { Name } from "../names";
import { wordsOf } from "../names";
import { strikeNounAt } from "../strike-noun";

/** What and whom a strike hit, in the words of its clause: a building, a group of people, a person by name. */
export function targetsOf(
  article: Article,
  sentence: Sentence,
  one: Candidate,
  attackers: readonly string[],
): readonly string[] {
  const found: string[] = [];
  for (const range of phrasesOf(sentence.tokens, one)) {
    const name = range === null ? null : targetIn(article, sentence, range, one);
    if (name !== null && !attackers.includes(name) && !found.some((other) => sameThing(other, name)))
      found.push(name);
  }
  return aimedAt(found).slice(0, MOST);
}

/** Of "a strike on a depot killed two clerks" the depot: who was hurt by it is its target only where no thing was hit. */
export const aimedAt = (targets: readonly string[]): readonly string[] =>
  targets.some(isThing) ? targets.filter((name) => !isBystander(name)) : targets;

const headOf = (name: string): string => (name.split(" ").at(-1) ?? "").toLowerCase();

const isThing = (name: string): boolean => TARGET_NOUNS.has(headOf(name)) || /\p{L} of \p{L}/u.test(name);

/** People told of by what they are, who do not fight. */
const isBystander = (name: string): boolean => {
  const head = headOf(name);
  return VICTIM_NOUNS.has(head) && !/\p{Lu}/u.test(name) && !FIGHTS.test(head);
};

const FIGHTS =
  /^(?:soldiers?|servicem[ae]n|troops|infantry|conscripts|recruits|cadets|paratroopers|marines?|sailors?|officers?|commanders?|peacekeepers?|policem[ae]n|police|gendarmes?|troopers?|guards?|militants?|fighters?|militiamen|rebels?|guerrillas?|insurgents?|gunm[ae]n|jihadists|terrorists?|settlers?|personnel|leaders?|politicians?|journalists?|protesters|demonstrators)$/u;

const MOST = 3;

/** "apartment building" and "apartment buildings" are told once. */
export const sameThing = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

const keyOf = (name: string): string =>
  (name.split(" ").at(-1) ?? "").toLowerCase().replace(/(?:es|s)$/u, "");

function* phrasesOf(tokens: readonly Token[], one: Candidate): Generator<Range | null> {
  yield* atTrigger(tokens, one);
  for (let i = one.clause.from; i < one.clause.to; i += 1) {
    const word = lowerAt(tokens, i);
    if (ATTACK_NOUNS.has(word) && tokens[i]?.pos === "NOUN") yield strikeNounAt(tokens, i).object;
    if (!DONE_TO.test(word) || (i >= one.trigger.from && i < one.trigger.to)) continue;
    const group = verbGroupAt(tokens, i);
    if (group.negated || group.tense === "infinitive" || group.tense === "future" || group.tense === "modal")
      continue;
    if (group.passive || /^(?:died|perished)$/u.test(word))
      yield* withOthers(tokens, subjectOf(tokens, group));
    else if (/(?:ing|ed|hit|struck|shot)$/u.test(word) && tokens[i]?.pos === "VERB")
      yield* withNext(tokens, phraseAfter(tokens, behindCount(tokens, i + 1))?.range ?? null);
  }
}

const DONE_TO =
  /^(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|murder(?:ed|ing)|shot|stabbed|beheaded|assassinated|executed|destroy(?:ed|ing)|damag(?:ed|ing)|hit|hitting|struck|striking|target(?:ed|ing)|bombed|bombing|shelled|attacked|attacking|stormed|ambushed|ambushing|burn(?:ed|t)|torched|sank|sunk|downed|raided|pounded|pounding|demolished|destroying|flatten(?:ed|ing)|level(?:l?ed|l?ing)|gutted|gutting|wreck(?:ed|ing)|devastated|ravaged|died|perished)$/u;

function* atTrigger(tokens: readonly Token[], one: Candidate): Generator<Range | null> {
  const verb = tokens[one.trigger.to - 1];
  const shotDead = verb?.lower === "shot" && lowerAt(tokens, one.trigger.to) === "dead";
  if (verb?.pos !== "VERB" && !shotDead && one.trigger.to - one.trigger.from === 1) {
    const noun = strikeNounAt(tokens, one.trigger.to - 1);
    yield* withNext(tokens, noun.object);
    return;
  }
  const group = verbGroupAt(tokens, one.trigger.to - 1);
  if (group.passive) yield* withOthers(tokens, subjectOf(tokens, group));
  else if (isReduced(tokens, one.trigger))
    yield phraseBefore(tokens, beforeComma(tokens, one.trigger.from))?.range ?? null;
  else yield* withNext(tokens, objectOf(tokens, one.trigger.to));
}

/** "a jet, shot down by the army": a participle that says of the noun before it what was done to it. */
const isReduced = (tokens: readonly Token[], { from, to }: Range): boolean =>
  to - from === 1 && /^(?:by|in)$/u.test(lowerAt(tokens, PARTICLE.test(lowerAt(tokens, to)) ? to + 1 : to));

const PARTICLE = /^(?:down|up|out|dead)$/u;

const beforeComma = (tokens: readonly Token[], i: number): number =>
  lowerAt(tokens, i - 1) === "," ? i - 1 : i;

/** "churches and hotels": what stands behind "and", too. */
function* withNext(tokens: readonly Token[], range: Range | null): Generator<Range | null> {
  yield range;
  if (range !== null && lowerAt(tokens, range.to) === "and")
    yield phraseAfter(tokens, behindCount(tokens, range.to + 1))?.range ?? null;
}

/** Past "at least", "more than", "as many as" before what they count. */
function behindCount(tokens: readonly Token[], start: number): number {
  let i = start;
  while (
    i < start + 4 &&
    /^(?:at|least|more|than|as|many|up|to|dead|about|around|some|nearly|over|almost)$/u.test(
      lowerAt(tokens, i),
    )
  )
    i += 1;
  return i > start && (tokens[i]?.pos === "NUM" || lowerAt(tokens, start) === "dead") ? i : start;
}

function* withOthers(tokens: readonly Token[], subject: Subject | null): Generator<Range | null> {
  if (subject === null) return;
  yield subject.whole.to - subject.whole.from <= 6 ? subject.whole : subject;
  yield* subject.others;
  // "the bishop, Father Luis Ortega, was shot": the name stands beside the subject.
  const { apposition } = subject;
  if (apposition !== null && /^\p{Lu}/u.test(tokens[apposition.to - 1]?.text ?? "")) yield apposition;
}

/** "hit a school", "fired at the patrol", "opened fire on a crowd", "slammed into an apartment block". */
function objectOf(tokens: readonly Token[], start: number): Range | null {
  let i = behindCount(tokens, start);
  while (i < Math.min(tokens.length, start + 9) && SKIPPED.test(lowerAt(tokens, i))) i += 1;
  const aim = tokens
    .slice(i, Math.min(tokens.length, i + 8))
    .findIndex(({ lower }) => /^(?:at|on|onto|into|inside|against|toward|towards|through)$/u.test(lower));
  const direct = phraseAfter(tokens, i);
  if (aim >= 0 && (aim <= 1 || (direct !== null && isMissile(tokens, direct.head))))
    return phraseAfter(tokens, i + aim + 1)?.range ?? null;
  return direct?.range ?? null;
}

const SKIPPED = /^(?:repeatedly|again|directly|also|up|down|off|out|back|heavily|fire|gunfire|\d+|times)$/u;

const isMissile = (tokens: readonly Token[], { to }: Range): boolean =>
  /^(?:missiles?|drones?|rockets?|shells?|bombs?|grenades?|shots?|rounds?|bullets?|attacks?|strikes?|salvos?|barrages?|fire|projectiles?|mortars?|torpedo(?:es)?|cars?|trucks?)$/u.test(
    lowerAt(tokens, to - 1),
  );

const LEADING =
  /^(?:(?:the|a|an|at|least|more|than|some|several|as|many|about|around|nearly|almost|another|other|up|to|over|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundreds|of|both|one|\d[\d,]*)\s+)+/iu;
/** Words that name nobody in particular, or the place that is named already. */
const NOBODY =
  /^(?:people|persons?|others|many|members?|victims?|them|targets?|missiles?|drones?|rockets?|areas?|regions?|cit(?:y|ies)|towns?|villages?|capital|cent(?:re|er)s?|outskirts|suburbs?|districts?|settlements?|provinces?|countr(?:y|ies)|ports?|neighbou?rhoods?|parts?|oil|power|border|officer|hundreds|dozens)$/iu;

/** The target that a phrase names, null for people in general, places as such and weapons. */
function targetIn(article: Article, sentence: Sentence, range: Range, one: Candidate): string | null {
  const { tokens } = sentence;
  if (/^(?:no|nobody|none|neither)$/u.test(lowerAt(tokens, range.from))) return null;
  const head = headRange(tokens, range);
  const of = tokens.slice(head.from, head.to).findIndex(({ lower }) => lower === "of");
  const counted = of > 0 && isCount(lowerAt(tokens, head.from + of - 1));
  const headWord = lowerAt(tokens, (of > 0 && !counted ? head.from + of : head.to) - 1);
  const text = wordsOf(tokens, head)
    .replace(LEADING, "")
    .replace(/['’]s$/u, "");
  const country = PLACES.get(text)?.kind === "country" ? text : null;
  if (country !== null) {
    const of = lowerAt(tokens, range.from - 2);
    return /^inva[ds]/u.test(lowerAt(tokens, one.trigger.to - 1)) || /^inva[ds]/u.test(of) ? country : null;
  }
  const name = lastName(article, sentence, range);
  const known = TARGET_NOUNS.has(headWord) || VICTIM_NOUNS.has(headWord);
  if (name !== null && (name.kind === "person" || (name.kind === "organisation" && !known))) return name.text;
  if (!known || NOBODY.test(text) || text === "") return null;
  const isCentre = /^cent(?:re|er)s?$/u.test(headWord) && !/^(?:city|town|village) cent/u.test(text);
  if (NOBODY.test(headWord) && !isCentre && !/^(?:officers?|members?)$/u.test(headWord)) return null;
  return text.split(" ").length <= 7 ? text : headWord;
}

/** "positions of the militia" keeps its tail, "a school in Rafah" and "three people" do not. */
function headRange(tokens: readonly Token[], { from, to }: Range): Range {
  for (let i = from + 1; i < to; i += 1) {
    if (
      !/^(?:in|for|at|on|to|near|from|within|with|under|between)$/u.test(lowerAt(tokens, i)) &&
      lowerAt(tokens, i) !== "of"
    )
      continue;
    if (lowerAt(tokens, i) === "of" && (isCount(lowerAt(tokens, i - 1)) || to - from <= 6)) continue;
    return { from, to: i };
  }
  return { from, to };
}

const isCount = (word: string): boolean =>
  /^(?:dozens|scores|hundreds|number|group|members|most|all)$/u.test(word) || NUMBER_WORDS.has(word);

/** The person or body that a phrase names: "the commander Imad Mughniyah", "Judge Ernesto Paz". */
function lastName(article: Article, { index, tokens }: Sentence, { from, to }: Range): Name | null {
  const name = (article.names.all[index] ?? []).findLast(
    (each) =>
      each.from >= from &&
      each.to <= to &&
      (each.to === to || /^(?:'s|’s)$/u.test(lowerAt(tokens, each.to))) &&
      !DEMONYMS.has(each.text) &&
      !PLACES.has(each.text) &&
      !TITLES.has(lowerAt(tokens, each.to - 1)),
  );
  return name ?? null;
}
