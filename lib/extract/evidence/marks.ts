import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import { isCaption } from "../article/caption";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter, subjectOf } from "../grammar/clause";
import { ARMED_GROUPS, ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { LOOSE_NOUNS, STRONG_VERBS, WEAK_VERBS } from "../lexicon/strike-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import { MODALS, NEGATIONS } from "../lexicon/unreal-words";
import { isAnchored } from "../stages/require-anchor";
import { isGeneral, isOneOfItsKind, isParticular, strikeNounAt } from "../strikes/strike-noun";

/** What is known of a strike, as names that each weigh for or against it: "tense past", "a weapon named". Without the words around it but its own. */
export function marksOf(one: Candidate, article: Article, beside: readonly Candidate[]): readonly string[] {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return [];
  return [
    "always",
    ...ofTrigger(one, sentence, article),
    ...ofHold(one, article),
    ...ofClause(one, sentence),
    ...ofTelling(one, sentence, article, beside),
  ];
}

const where = (marks: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(marks).filter((mark) => marks[mark]);

function ofTrigger(one: Candidate, sentence: Sentence, article: Article): string[] {
  const kind = kindOf(one, sentence.tokens);
  const last = one.trigger.to - 1;
  const word = lowerAt(sentence.tokens, last);
  const lemma = STRONG_VERBS.get(word) ?? WEAK_VERBS.get(word) ?? word;
  const tense = one.tense ?? "none";
  const own = [`kind ${kind}`, `tense ${tense}`, `${kind} in tense ${tense}`];
  if (kind === "verb") return [...own, `verb ${lemma}`, ...ofVerb(one, sentence, article)];
  const noun = strikeNounAt(sentence.tokens, last);
  const number = noun.plural ? "plural" : "singular";
  return [
    ...own,
    `noun ${word.replace(/(?<=sh)es$|s$/u, "")}`,
    `determiner ${noun.determiner}`,
    `determiner ${noun.determiner} ${number}`,
    ...where({
      plural: noun.plural,
      loose: LOOSE_NOUNS.has(word),
      general: isGeneral(sentence.tokens, noun),
      "upon something": noun.object !== null,
      "upon something particular": noun.object !== null && isParticular(sentence, noun.object, article),
      "one of its kind": isOneOfItsKind(sentence, last, article),
    }),
  ];
}

function kindOf({ why, trigger }: Candidate, tokens: readonly Token[]): "noun" | "toll" | "war" | "verb" {
  const rules = new Set(why.map(({ rule }) => rule));
  if (rules.has(`noun "${lowerAt(tokens, trigger.to - 1)}"`)) return "noun";
  if (rules.has("a toll")) return "toll";
  return rules.has("the start of a war") ? "war" : "verb";
}

function ofVerb({ trigger }: Candidate, sentence: Sentence, article: Article): string[] {
  const { tokens } = sentence;
  const subject = subjectOf(tokens, trigger);
  const object = phraseAfter(tokens, trigger.to);
  const passive = tokens
    .slice(trigger.from, trigger.to)
    .some(({ lower }) => /^(?:was|were|been|being|is|are)$/u.test(lower));
  return where({
    strong: STRONG_VERBS.has(lowerAt(tokens, trigger.to - 1)),
    passive,
    active: !passive,
    subject: subject !== null,
    object: object !== null,
    "particular subject": subject !== null && isParticular(sentence, subject.whole, article),
    "particular object": object !== null && isParticular(sentence, object.range, article),
  });
}

/** What holds it: a day, a place, a toll, a name. */
function ofHold(one: Candidate, article: Article): string[] {
  const roles = new Set(one.actors.map(({ role }) => role));
  const holds = {
    dated: one.date !== null,
    "a place below a country": one.place !== null && one.place.rank >= 2,
    "a toll": one.killed !== null || one.injured !== null,
    "a target": roles.has("target"),
    "an attacker": roles.has("attacker"),
  };
  return [
    ...where(holds),
    `held by ${where(holds).length}`,
    `date ${one.date?.basis ?? "none"}`,
    `place rank ${one.place?.rank ?? "none"}`,
    ...where({
      killed: one.killed !== null,
      injured: one.injured !== null,
      "a weapon named": one.weapon !== null,
      anchored: isAnchored(one, article),
    }),
  ];
}

/** What stands in its clause. */
function ofClause({ clause, why }: Candidate, { tokens }: Sentence): string[] {
  const words = tokens.slice(clause.from, clause.to);
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    words.some(({ lower }) => sets.some((set) => set.has(lower)));
  const names = words.filter(({ pos }) => pos === "PROPN").length;
  return [
    `names ${Math.min(3, names)}`,
    `words of attack ${Math.min(3, why.filter(({ stage }) => stage === "find strikes").length)}`,
    ...where({
      "a number": words.some(({ pos }) => pos === "NUM"),
      "a word of weapons": has(WEAPON_NOUNS),
      "a word of attackers": has(ATTACKER_NOUNS, ARMED_GROUPS),
      "a word of targets": has(TARGET_NOUNS, VICTIM_NOUNS),
      "a modal": has(MODALS),
      negated: has(NEGATIONS),
    }),
  ];
}

/** Where and how the article tells it. */
function ofTelling(
  { sentence: index, telling, trigger, doubt }: Candidate,
  { tokens }: Sentence,
  article: Article,
  beside: readonly Candidate[],
): string[] {
  const said = tokens[trigger.to - 1];
  const others = beside.filter(({ sentence }) => sentence === index);
  return [
    `telling ${telling}`,
    ...(doubt === null ? [] : [`doubt ${familyOf(doubt.rule)}`]),
    index < 2 ? "opening" : index < 6 ? "early" : "later",
    `quarter ${Math.floor((4 * index) / article.sentences.length)}`,
    ...where({
      quoted: said !== undefined && isInQuotes(article, said),
      caption: isCaption(tokens),
      "a statement beside it": others.some(({ type }) => type === "statement"),
      "a strike beside it": others.filter(({ type }) => type === "strike").length > 1,
      "long sentence": tokens.length > 45,
      "short sentence": tokens.length < 12,
    }),
  ];
}

/** Rules that name the word they saw are one: "plan", "prevent". */
function familyOf(rule: string): string {
  if (rule.startsWith("general")) return "general";
  return rule.startsWith('"') ? "undone" : rule;
}
