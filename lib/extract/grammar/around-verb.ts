import type { Token } from "../../text/sentences";
import { ARMED_GROUPS, ATTACKER_NOUNS, WEAPON_NOUNS } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { TITLES } from "../lexicon/people-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import type { Range, VerbGroup } from "./clause";
import { lowerAt, phraseAfter, subjectOf, verbGroupAt } from "./clause";

/** What stands around a verb in its clause: enough to tell an attack from a figure of speech. */
export type AroundVerb = {
  readonly tokens: readonly Token[];
  readonly verb: number;
  readonly lemma: string;
  readonly group: VerbGroup;
  /** The clause before and behind the verb, thirty words at most. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** The sides of who does it and to whom it is done, by the voice of the verb. */
  readonly doer: readonly Token[];
  readonly undergoer: readonly Token[];
  /** The clause with its surroundings. */
  readonly whole: readonly Token[];
};

export function aroundVerb(tokens: readonly Token[], verb: number, lemma: string, clause: Range): AroundVerb {
  // "the missile that hit": what a relative clause tells of stands before it.
  const relative = /^(?:that|which|who)$/u.test(lowerAt(tokens, clause.from)) ? 5 : 0;
  const before = tokens.slice(Math.max(0, clause.from - relative, verb - 30), verb);
  const after = tokens.slice(verb + 1, Math.min(clause.to, verb + 30));
  const group = verbGroupAt(tokens, verb);
  return {
    tokens,
    verb,
    lemma,
    group,
    before,
    after,
    doer: group.passive ? after : before,
    undergoer: group.passive ? before : after,
    whole: tokens.slice(
      Math.max(0, clause.from - 25, verb - 50),
      Math.min(tokens.length, clause.to + 25, verb + 50),
    ),
  };
}

export const hasAny = (list: readonly Token[], words: ReadonlySet<string>): boolean =>
  list.some(({ lower }) => words.has(lower));

export const hasWord = (list: readonly Token[], words: RegExp): boolean =>
  list.some(({ lower }) => words.test(lower));

/** Somebody who can attack: armed people, an armed group, a country or its capital. */
export const hasParty = (list: readonly Token[]): boolean =>
  hasAny(list, ATTACKER_NOUNS) ||
  list.some(
    ({ text, lower }) =>
      DEMONYMS.has(text) ||
      PLACES.get(text)?.kind === "country" ||
      CAPITALS.has(text) ||
      ARMED_GROUPS.has(lower),
  );

export const hasWeapon = (list: readonly Token[]): boolean => hasAny(list, WEAPON_NOUNS);

/** Something or somebody that can be hit, or a place. */
export const hasTarget = (list: readonly Token[]): boolean =>
  hasAny(list, TARGET_NOUNS) || hasAny(list, VICTIM_NOUNS) || list.some(({ text }) => PLACES.has(text));

/** The head of the subject, lower case: "the president's guards" → "guards"; "" without one. */
export function subjectHead({ tokens, group }: AroundVerb): string {
  const subject = subjectOf(tokens, group);
  return subject === null ? "" : headWord(tokens, subject);
}

/** The head of the object right behind the verb, lower case; "" without one. */
export function objectHead({ tokens, verb }: AroundVerb): string {
  const phrase = phraseAfter(tokens, verb + 1);
  return phrase === null ? "" : headWord(tokens, phrase.head);
}

function headWord(tokens: readonly Token[], { from, to }: Range): string {
  for (let i = to - 1; i >= from; i -= 1) {
    const word = lowerAt(tokens, i);
    if (!/^(?:'s|’s|'|’)$/u.test(word)) return word;
  }
  return "";
}

/** "The president attacked the judges": people in office do it with words, unless a weapon is named. */
export const isOfficial = (around: AroundVerb): boolean => {
  const head = subjectHead(around);
  return (
    TITLES.has(head) || /^(?:critics?|senators?|opposition|lawmakers?|party|campaign|newspaper)$/u.test(head)
  );
};
