import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { WEAPON_NOUNS } from "../lexicon/armed-words";
import { DEATH, HURT } from "../lexicon/harm-words";
import {
  ATTACK_NOUNS,
  LOOSE_NOUNS,
  NOT_ATTACKS,
  STRONG_VERBS,
  TOLL_NOUNS,
  WEAK_VERBS,
} from "../lexicon/strike-words";
import { wordSet } from "../lexicon/word-set";
import { countsIn } from "../tolls/casualties";
import { ACTS, isActOfTerror } from "./act-of-terror";
import { tellsOfAttack } from "./ambiguous-verbs";
import { beginsWar, WARS } from "./beginning-of-war";
import { isHeld } from "./loose-noun";
import { GERUND_NOUNS, isGerundNoun, isNounHere, isVerb } from "./part-of-speech";
import { isFigurative, strikeNounAt } from "./strike-noun";

/** A word of attack; harm and tolls tell of one only by what they did to people. */
export type Trigger = {
  readonly at: number;
  readonly noun: boolean;
  readonly kind: "attack" | "harm" | "toll";
  readonly rule: string;
};

/** The word at `i` as one that tells of an attack, null when it does not. */
export function triggerAt(article: Article, sentence: Sentence, i: number, clause: Range): Trigger | null {
  const { tokens } = sentence;
  const word = lowerAt(tokens, i);
  if (!TRIGGERS.has(word)) return null;
  const pair = [`${lowerAt(tokens, i - 1)} ${word}`, `${word} ${lowerAt(tokens, i + 1)}`];
  if (pair.some((phrase) => NOT_ATTACKS.has(phrase))) return null;
  if (isGerundNoun(tokens, i)) return { at: i, kind: "attack", noun: true, rule: `noun "${word}"` };
  if (STRONG_VERBS.get(word) === "gun" && lowerAt(tokens, i + 1) !== "down") return null;
  if (STRONG_VERBS.has(word) && isVerb(tokens, i))
    return { at: i, kind: "attack", noun: false, rule: `"${word}"` };
  if (isWeakVerb(tokens, i)) return weakVerbAt(article, sentence, i, clause);
  return nounAt(article, sentence, i, clause);
}

/** An ambiguous word of attack, used as a verb. */
const isWeakVerb = (tokens: readonly Token[], i: number): boolean => {
  const word = lowerAt(tokens, i);
  return WEAK_VERBS.has(word) && isVerb(tokens, i) && !(ATTACK_NOUNS.has(word) && isNounHere(tokens, i));
};

function weakVerbAt(article: Article, sentence: Sentence, i: number, clause: Range): Trigger | null {
  const word = lowerAt(sentence.tokens, i);
  const lemma = WEAK_VERBS.get(word) ?? word;
  if (!tellsOfAttack(sentence.tokens, i, lemma, clause, warBefore(article, sentence))) return null;
  const kind = DONE_TO_PEOPLE.has(lemma) ? "harm" : "attack";
  return { at: i, noun: false, kind, rule: `"${word}" with attacker, weapon or victim` };
}

function nounAt(article: Article, sentence: Sentence, i: number, clause: Range): Trigger | null {
  const { tokens } = sentence;
  const word = lowerAt(tokens, i);
  if (/^strikes?$/u.test(word) && isLabour(tokens, i)) return null;
  if (beginsWar(article, sentence, i, clause))
    return { at: i, kind: "attack", noun: true, rule: "the start of a war" };
  const toll = TOLL_NOUNS.has(word) || (HOSPITALS.has(word) && lowerAt(tokens, i - 1) === "to");
  if (toll && countsIn(tokens).length > 0) return { at: i, noun: true, kind: "toll", rule: "a toll" };
  const act = isActOfTerror(tokens, i);
  if (!act && (!ATTACK_NOUNS.has(word) || !isNounHere(tokens, i))) return null;
  if (isFigurative(tokens, strikeNounAt(tokens, i))) return null;
  // "to “combat drug smuggling”": a verb, whatever the tagger says.
  const opener = /^["“‘']$/u.test(lowerAt(tokens, i - 1)) ? i - 2 : i - 1;
  if (/^(?:combat|battle|ambush)$/u.test(word) && lowerAt(tokens, opener) === "to") return null;
  if (word === "offensive" && tokens[i + 1]?.pos === "NOUN") return null;
  if (
    (act || LOOSE_NOUNS.has(word)) &&
    !isHeld(article, sentence, i, clause) &&
    !pointsBack(article, sentence, i)
  )
    return null;
  return { at: i, kind: "attack", noun: true, rule: `noun "${word}"` };
}

/** "The battle left the port in ruins", "the gunfire", where the sentences before tell of an attack. */
function pointsBack(article: Article, sentence: Sentence, i: number): boolean {
  const { determiner, object } = strikeNounAt(sentence.tokens, i);
  if (determiner !== "definite" || object !== null) return false;
  const before = [1, 2].flatMap((back) => article.sentences[sentence.index - back]?.tokens ?? []);
  // "the battle" is none of the shots and shells told before.
  const kind = OF_BATTLE.test(lowerAt(sentence.tokens, i)) ? OF_BATTLE : null;
  return kind === null ? warBefore(article, sentence) : before.some(({ lower }) => kind.test(lower));
}

const OF_BATTLE =
  /^(?:fighting|combat|battles?|(?:counter-?)?offensives?|invasions?|incursions?|onslaughts?|blitz|clash(?:es)?|invaded|fought)$/u;

/** "Three were taken to hospital" tells what an attack did, once one is told. */
const HOSPITALS = wordSet("hospital, hospitals");

/** All words that may be a trigger. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...STRONG_VERBS.keys(),
  ...WEAK_VERBS.keys(),
  ...ATTACK_NOUNS,
  ...TOLL_NOUNS,
  ...HOSPITALS,
  ...WARS,
  ...GERUND_NOUNS,
  ...ACTS,
]);

/** Verbs that say what an attack did, not how it was done. */
const DONE_TO_PEOPLE = new Set(["kill", "wound", "injure", "hurt", "die", "claim"]);
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

/** Whether one of the two sentences before tells of attacks, so that bare deaths belong to one; or the one before of other dead, and what came before it of weapons. */
function warBefore(article: Article, { index }: Sentence): boolean {
  const tells = (at: number, told: (sentence: Sentence) => boolean): boolean => {
    const before = article.sentences[at];
    return before !== undefined && told(before);
  };
  if (tells(index - 1, tellsOfWar) || tells(index - 2, tellsOfWar)) return true;
  return tells(index - 1, tellsOfHarm) && tells(index - 3, namesWeapon);
}

const namesWeapon = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => WEAPONS.has(lower));

const tellsOfHarm = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => DEATH.has(lower) || HURT.has(lower));

const known = new WeakMap<Sentence, boolean>();

function tellsOfWar(sentence: Sentence): boolean {
  // A sentence is asked again by each verb of the two behind it.
  const answer = known.get(sentence) ?? sentence.tokens.some(({ lower }) => TELLS_OF_WAR.has(lower));
  known.set(sentence, answer);
  return answer;
}

const WEAPONS = wordSet(
  "missile, missiles, drone, drones, rocket, rockets, shell, shells, shrapnel, bomb, bombs, mortar, mortars, artillery, grenade, grenades, gunmen, gunman, bomber, airstrike, airstrikes",
);
const TELLS_OF_WAR: ReadonlySet<string> = new Set([...ATTACK_NOUNS, ...WEAPONS]);
