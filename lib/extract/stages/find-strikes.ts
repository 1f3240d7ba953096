import type { Sentence, Token } from "../../text/sentences";
import { tellsOfAttack } from "../ambiguous-verbs";
import type { Article } from "../article";
import type { Candidate, Telling } from "../candidate";
import { candidate } from "../candidate";
import { isCaption } from "../caption";
import { countsIn } from "../casualties";
import type { Range, VerbGroup } from "../clause";
import { clauseWith, lowerAt, verbGroupAt } from "../clause";
import { WEAPON_NOUNS } from "../lexicon/armed-words";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { ATTACK_NOUNS, LOOSE_NOUNS, NOT_ATTACKS, STRONG_VERBS, WEAK_VERBS } from "../lexicon/strike-words";
import type { Stage } from "../pipeline";
import { isFigurative, isNamedAttack, isParticular, strikeNounAt } from "../strike-noun";

const STAGE = "find strikes";

/** A word of attack; harm and tolls tell of one only by what they did to people. */
type Trigger = {
  readonly at: number;
  readonly noun: boolean;
  readonly kind: "attack" | "harm" | "toll";
  readonly rule: string;
};

/** A stretch of a sentence with its triggers: a clause, or several that tell of one attack. */
type Part = Range & { readonly triggers: readonly Trigger[] };

/** Proposes one strike for each clause that tells of a kinetic attack. */
export const findStrikes: Stage = {
  name: STAGE,
  run: (candidates, article) => [
    ...candidates,
    ...article.sentences.flatMap((sentence) => strikesIn(article, sentence)),
  ],
};

function strikesIn(article: Article, sentence: Sentence): Candidate[] {
  const clauses = article.clauses[sentence.index] ?? [];
  const byClause = new Map<Range, Trigger[]>();
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const clause = clauseWith(clauses, i);
    const trigger = triggerAt(article, sentence, i, clause);
    if (trigger === null) continue;
    const inside = byClause.get(clause);
    if (inside === undefined) byClause.set(clause, [trigger]);
    else inside.push(trigger);
  }
  const parts = [...byClause].map(([clause, triggers]): Part => {
    const { to } = withRelative(sentence, clauses, clause, triggers);
    return { from: clause.from, to, triggers };
  });
  return mergeHarm(article, sentence, parts).map((part) => strike(sentence, part, part.triggers));
}

/** "the clashes that broke out in Goma": the relative clause of a noun says where and when. */
function withRelative(
  { tokens }: Sentence,
  clauses: readonly Range[],
  clause: Range,
  triggers: readonly Trigger[],
): Range {
  const last = triggers.at(-1);
  if (
    last?.noun !== true ||
    last.at !== clause.to - 1 ||
    !/^(?:that|which)$/u.test(lowerAt(tokens, clause.to))
  )
    return clause;
  return { from: clause.from, to: clauseWith(clauses, clause.to).to };
}

const tellsAttack = ({ triggers }: Part): boolean => triggers.some(({ kind }) => kind === "attack");

/** "Four died when a missile hit …", "a strike on X that killed 35": what was done to people belongs to the attack beside it. */
function mergeHarm(article: Article, sentence: Sentence, parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before === undefined || tellsAttack(before) === tellsAttack(part)) {
      if (before !== undefined && !tellsAttack(part) && !standsApart(article, sentence, part))
        merged[merged.length - 1] = both(before, part);
      else merged.push(part);
      continue;
    }
    const opening = lowerAt(sentence.tokens, part.from);
    const joins = tellsAttack(part)
      ? /^(?:when|as|after|where|during|following)$/u.test(opening) ||
        /^(?:when|as|after)$/u.test(lowerAt(sentence.tokens, part.from + 1)) ||
        (opening === "and" && part.triggers[0]?.kind === "harm")
      : !standsApart(article, sentence, part);
    if (joins) merged[merged.length - 1] = both(before, part);
    else merged.push(part);
  }
  return merged;
}

const both = (first: Part, second: Part): Part => ({
  from: first.from,
  to: second.to,
  triggers: [...first.triggers, ...second.triggers],
});

/** Whether a clause has a place of its own, or says that it tells of something else. */
function standsApart(article: Article, sentence: Sentence, { from, to }: Part): boolean {
  const { tokens } = sentence;
  if (/^(?:that|which|whose)$/u.test(lowerAt(tokens, from))) return false;
  for (let i = from; i < to; i += 1)
    if (
      /^(?:separate|separately|another|elsewhere|earlier|previous|later|meanwhile)$/u.test(lowerAt(tokens, i))
    )
      return true;
  return (article.names.all[sentence.index] ?? []).some(
    (name) =>
      name.from >= from &&
      name.to <= to &&
      (name.kind === "place" || PLACES.has(name.text)) &&
      /^(?:in|near|at|outside|on|of)$/u.test(lowerAt(tokens, name.from - 1)),
  );
}

/** The trigger that says most: a verb of attack, a noun of attack, then what was done to people. */
function bestOf(triggers: readonly Trigger[]): Trigger {
  const rank = ({ kind, noun }: Trigger) => (kind === "attack" ? (noun ? 1 : 0) : kind === "harm" ? 2 : 3);
  return triggers.toSorted((a, b) => rank(a) - rank(b))[0] as Trigger;
}

function strike(sentence: Sentence, { from, to }: Range, triggers: readonly Trigger[]): Candidate {
  const first = bestOf(triggers);
  const { tokens } = sentence;
  const clause = { from: first.noun ? behindReaction(tokens, first.at, from) : from, to };
  const group = first.noun ? null : verbGroupAt(tokens, first.at);
  return candidate({
    type: "strike",
    sentence: sentence.index,
    clause,
    trigger: group === null ? { from: first.at, to: first.at + 1 } : { from: group.from, to: group.to },
    tense: group?.tense ?? mainTense(tokens, clause),
    telling: isCaption(tokens) ? "reference" : tellingOf(tokens, first, clause),
    passages: [{ start: sentence.start, end: sentence.end }],
    why: triggers.map(({ rule }) => ({ stage: STAGE, rule })),
    confidence: first.noun ? 0.7 : 0.8,
  });
}

/** "marched in Basra on Wednesday to protest the killing": the place and day of a reaction are not those of the attack. */
function behindReaction(tokens: readonly Token[], noun: number, from: number): number {
  const { phrase } = strikeNounAt(tokens, noun);
  for (let i = phrase.from - 1; i >= Math.max(from, phrase.from - 3); i -= 1) {
    if (REACTS.test(lowerAt(tokens, i))) return phrase.from;
    if (tokens[i]?.pos === "VERB") break;
  }
  return from;
}

const REACTS =
  /^(?:protest|protests|protesting|protested|investigate|investigating|investigated|mourn|mourning|mourned|commemorate|commemorating|commemorated|mark|marking|marked|discuss|discussing|discussed|condemn|condemning|condemned|condemns|denounce|denouncing|denounced|denounces|deplored|avenge|avenging|remember|remembering|recall|recalled|criticised|criticized|welcomed|probe|probing|review|reviewing|debate|debated|against)$/u;

/** The tense of the first finite verb of a clause, null without one. */
function mainTense(tokens: readonly Token[], { from, to }: Range): VerbGroup["tense"] | null {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.pos !== "VERB") continue;
    const group = verbGroupAt(tokens, i);
    if (group.tense !== "infinitive" && group.tense !== "participle") return group.tense;
  }
  return null;
}

const OWN = /^(?:its|their)$/u;

function tellingOf(tokens: readonly Token[], { at, noun }: Trigger, clause: Range): Telling {
  if (TOLL_NOUNS.has(lowerAt(tokens, at))) return "reference";
  for (let i = Math.max(0, at - 5); i < at; i += 1) {
    if (/^(?:recent|earlier|previous|past|deadliest|latest)$/u.test(lowerAt(tokens, i)) && noun) {
      return lowerAt(tokens, i) === "latest" || lowerAt(tokens, i) === "deadliest" ? "fresh" : "recalled";
    }
  }
  const counted = tokens.slice(Math.max(clause.from, at - 7), at).map(({ lower }) => lower);
  if (counted.some((word, n) => word === "number" && counted[n + 1] === "of")) return "reference";
  if (!noun) return isBackReference(tokens, at) ? "reference" : "fresh";
  const { determiner, phrase } = strikeNounAt(tokens, at);
  const ofDay = tokens
    .slice(phrase.from, at)
    .some(
      ({ lower }, n, all) => /^(?:'s|’s)$/u.test(lower) && /day$|week|month/u.test(all[n - 1]?.lower ?? ""),
    );
  if (determiner === "definite" || OWN.test(lowerAt(tokens, phrase.from)) || ofDay) return "reference";
  return "fresh";
}

/** "the blast damaged", "the missile that destroyed": a verb whose subject was told before. */
function isBackReference(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && verb - i < 4 && /^(?:that|which|had|also|has)$/u.test(lowerAt(tokens, i))) i -= 1;
  const subject = lowerAt(tokens, i);
  const known = ATTACK_NOUNS.has(subject) || /^(?:missile|rocket|drone|bomb|shell)$/u.test(subject);
  return known && !/s$/u.test(subject) && /^(?:the|this)$/u.test(lowerAt(tokens, i - 1));
}

function triggerAt(article: Article, sentence: Sentence, i: number, clause: Range): Trigger | null {
  const { tokens } = sentence;
  const token = tokens[i];
  if (token === undefined) return null;
  const word = token.lower;
  if (!canTrigger(word)) return null;
  const pair = [`${lowerAt(tokens, i - 1)} ${word}`, `${word} ${lowerAt(tokens, i + 1)}`];
  if (pair.some((phrase) => NOT_ATTACKS.has(phrase))) return null;
  const attack = { at: i, kind: "attack" } as const;
  if (isGerundNoun(tokens, i)) return { ...attack, noun: true, rule: `noun "${word}"` };
  if (STRONG_VERBS.get(word) === "gun" && lowerAt(tokens, i + 1) !== "down") return null;
  if (STRONG_VERBS.has(word) && isVerb(tokens, i)) return { ...attack, noun: false, rule: `"${word}"` };
  const lemma = WEAK_VERBS.get(word);
  if (lemma !== undefined && isVerb(tokens, i) && !(ATTACK_NOUNS.has(word) && isNounHere(tokens, i))) {
    if (!tellsOfAttack(tokens, i, lemma, clause, warBefore(article, sentence))) return null;
    const kind = DONE_TO_PEOPLE.has(lemma) ? "harm" : "attack";
    return { at: i, noun: false, kind, rule: `"${word}" with attacker, weapon or victim` };
  }
  if (/^strikes?$/u.test(word) && isLabour(tokens, i)) return null;
  if (beginsWar(article, sentence, i, clause)) return { ...attack, noun: true, rule: "the start of a war" };
  const counted = TOLL_NOUNS.has(word) && countsIn(tokens).length > 0;
  if (counted) return { at: i, noun: true, kind: "toll", rule: "a toll" };
  if (!ATTACK_NOUNS.has(word) || !isNounHere(tokens, i)) return null;
  if (isFigurative(tokens, strikeNounAt(tokens, i))) return null;
  const next = tokens[i + 1];
  if (word === "offensive" && next?.pos === "NOUN") return null;
  const whole = { from: clause.from, to: Math.min(tokens.length, clause.to + RELATIVE_CLAUSE) };
  if (LOOSE_NOUNS.has(word) && !anchored(article, sentence, whole) && !isSingledOut(article, sentence, i))
    return null;
  return { ...attack, noun: true, rule: `noun "${word}"` };
}

/** Whether a word is in one of the lists that a trigger is in. */
const canTrigger = (word: string): boolean =>
  STRONG_VERBS.has(word) ||
  WEAK_VERBS.has(word) ||
  ATTACK_NOUNS.has(word) ||
  TOLL_NOUNS.has(word) ||
  WAR.test(word) ||
  GERUND_NOUN.test(word);

const WAR = /^(?:war|conflict|hostilities)$/u;
const GERUND_NOUN = /^(?:shelling|bombing|bombarding|strafing)$/u;

/** "since the war broke out in April 2023", "the start of the conflict in March 2021": with the month it began. */
function beginsWar(article: Article, { tokens, index }: Sentence, i: number, clause: Range): boolean {
  if (!WAR.test(lowerAt(tokens, i))) return false;
  const end = Math.min(tokens.length, i + 14);
  const begun = tokens.slice(i + 1, end).findIndex(({ lower }) => BEGINS.test(lower));
  const told = lowerAt(tokens, i + 1 + begun);
  const onset = tokens
    .slice(Math.max(clause.from, i - 6), i)
    .some(({ lower }, n, all) => ONSET.test(lower) && all[n + 1]?.lower === "of");
  const verb = begun >= 0 && (told !== "broke" || lowerAt(tokens, i + 2 + begun) === "out");
  if ((!verb && !onset) || /^(?:ending|end|stop|stopping|on|about)$/u.test(lowerAt(tokens, i - 2)))
    return false;
  const from = tokens[Math.max(clause.from, i - 8)]?.start ?? 0;
  const to = tokens[Math.min(tokens.length, end + 4) - 1]?.end ?? 0;
  return (article.datesIn[index] ?? []).some(
    (date) => date.start >= from && date.end <= to && MONTH.test(date.text),
  );
}

const BEGINS = /^(?:began|begun|started|erupted|broke)$/u;
const ONSET = /^(?:start|beginning|outbreak|onset|eruption)$/u;
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|months?|weeks?|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\b/iu;

/** "due to shelling", "heavy shelling", "killed by bombing": a noun that the tagger takes for a verb, for it takes no object. */
function isGerundNoun(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (!GERUND_NOUN.test(word) || tokens[i]?.pos !== "VERB") return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const open = before !== undefined && (/^(?:ADP|DET|ADJ)$/u.test(before.pos) || before.lower === "to");
  return open && !(next !== undefined && /^(?:DET|PRON|NUM|PROPN|NOUN|ADJ)$/u.test(next.pos));
}

/** "the murder of four nuns", "the execution of Judge Paz": a loose noun with somebody it was done to. */
function isSingledOut(article: Article, sentence: Sentence, i: number): boolean {
  const noun = strikeNounAt(sentence.tokens, i);
  if (noun.determiner === "none" || lowerAt(sentence.tokens, i - 1) === "attempted") return false;
  const person = noun.object !== null && isParticular(sentence, noun.object, article);
  return (
    DONE_TO_SOMEBODY.test(lowerAt(sentence.tokens, i)) && (person || isNamedAttack(sentence.tokens, noun))
  );
}

const DONE_TO_SOMEBODY = /^(?:killings?|murders?|executions?|slaughter)$/u;

/** How far behind a loose noun its day may stand: "the fighting that broke out on Monday". */
const RELATIVE_CLAUSE = 10;

/** Verbs that say what an attack did, not how it was done. */
const DONE_TO_PEOPLE = new Set(["kill", "wound", "injure", "hurt", "die", "claim"]);
const TOLL_NOUNS = new Set(["dead", "deaths", "toll", "casualties", "bodies"]);

function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.pos === "VERB") return !(before?.pos === "DET" && !token.lower.endsWith("ed"));
  if (/(?:ed|uck|slain|sank|sunk|blew|shot)$/u.test(token.lower)) return before?.pos !== "DET";
  return (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    (before?.pos === "AUX" || /^(?:has|have|had|was|were|been|be)$/u.test(before?.lower ?? ""))
  );
}

function isNounHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.pos === "NOUN" || token.pos === "PROPN") return true;
  if (before === undefined) return /s$|ing$/u.test(token.lower);
  if (before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || before.pos === "ADP")
    return true;
  if (
    /^(?:'s|’s|his|her|their|its|of|in|by|missile|rocket|drone|air|suicide|terrorist|bomb|car)$/u.test(
      before.lower,
    )
  )
    return true;
  return DEMONYMS.has(before.text) && !/^(?:struck|hit)$/u.test(token.lower) && tokens[i + 1]?.pos !== "DET";
}

/** A day, a toll or a smaller place stands in the clause. */
function anchored(article: Article, sentence: Sentence, clause: Range): boolean {
  const from = sentence.tokens[clause.from]?.start ?? sentence.start;
  const to = sentence.tokens[clause.to - 1]?.end ?? sentence.end;
  if (
    (article.datesIn[sentence.index] ?? []).some(
      (date) => date.meaning.kind !== "vague" && date.start >= from && date.end <= to,
    )
  )
    return true;
  return (
    /\b(?:killed|killing|wounded|wounding|injured|dead|died)\b/u.test(article.text.slice(from, to)) &&
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores)\b/u.test(
      article.text.slice(from, to),
    )
  );
}

/** "on strike", "the nurses' strike over pay". */
function isLabour(tokens: readonly Token[], i: number): boolean {
  if (lowerAt(tokens, i - 1) === "on") return true;
  const near = tokens.slice(Math.max(0, i - 12), i + 12);
  const armed = near.some((token) => WEAPON_NOUNS.has(token.lower) && token !== tokens[i]);
  return (
    !armed &&
    near.some(({ lower }) =>
      /^(?:unions?|walkouts?|wages?|pay|nurses|teachers|commuters|picket|pickets|strikers)$/u.test(lower),
    )
  );
}

/** Whether one of the two sentences before tells of attacks, so that bare deaths belong to one. */
function warBefore(article: Article, { index }: Sentence): boolean {
  return [index - 1, index - 2].some((at) =>
    (article.sentences[at]?.tokens ?? []).some(
      ({ lower }) =>
        ATTACK_NOUNS.has(lower) ||
        /^(?:missiles?|drones?|rockets?|shells|gunmen|gunman|bomber|airstrikes?)$/u.test(lower),
    ),
  );
}
