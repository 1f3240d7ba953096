import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter, phraseBefore, subjectOf, verbGroupAt } from "../grammar/clause";

/** "by Russian forces", "claimed by the Taliban", "blamed on the group", "ascribed to the Taliban". */
export function* agentsBehind(
  tokens: readonly Token[],
  { trigger, clause }: Candidate,
): Generator<Range | null> {
  for (let i = trigger.to; i < Math.min(clause.to + 8, tokens.length); i += 1) {
    const [word, before] = [lowerAt(tokens, i), lowerAt(tokens, i - 1)];
    if (STOPS.has(word)) break;
    const agent =
      (word === "by" && isDoneBy(tokens, i, trigger.to)) ||
      (word === "from" && /^(?:fire|attack|gunfire)$/u.test(before)) ||
      (word === "on" && before === "blamed") ||
      // "soldiers were killed fighting rebels"
      (word === "fighting" && /^(?:killed|wounded|injured|died|captured)$/u.test(before)) ||
      (word === "to" && /^(?:ascribed|attributed)$/u.test(before));
    if (agent) yield phraseAfter(tokens, i + 1)?.head ?? null;
  }
}

const STOPS: ReadonlySet<string> = new Set([".", ";"]);

/** "a strike by", "was hit by", "claimed by": not "a market held by", "condemned by". */
function isDoneBy(tokens: readonly Token[], by: number, trigger: number): boolean {
  const before = tokens[by - 1];
  if (
    by === trigger ||
    before === undefined ||
    before.pos !== "VERB" ||
    !/(?:ed|en|ld|un|ck|id|wn)$/u.test(before.lower)
  )
    return !/^(?:held|backed|led|run|followed)$/u.test(before?.lower ?? "");
  return ATTACKED.test(before.lower);
}

const ATTACKED =
  /^(?:claimed|carried|launched|conducted|staged|perpetrated|fired|mounted|committed|planted|killed|shot|hit|struck|targeted|attacked|wounded|injured|bombed|shelled|destroyed|damaged|detonated|caused|stormed|ambushed|murdered|executed|stabbed|raided|set|downed|sunk|thrown|dropped|murdered|massacred|assassinated|gunned)$/u;

/** "attributed the bombing to militants", "blamed the attack on the group". */
function accusedBehind(tokens: readonly Token[], noun: number, word: string): Range | null {
  for (let k = noun + 1; k < Math.min(tokens.length, noun + 8); k += 1)
    if (lowerAt(tokens, k) === word) return phraseAfter(tokens, k + 1)?.head ?? null;
  return null;
}

/** "accused Kyiv of shelling": of a verb behind "of" who is accused, null for others. */
export function accusedOfDoing(tokens: readonly Token[], verb: number): Range | null {
  if (lowerAt(tokens, verb - 1) !== "of") return null;
  const accused = phraseBefore(tokens, verb - 1);
  const told = (accused?.range.from ?? 0) - 1;
  if (accused === null || !BLAMES.test(lowerAt(tokens, told)) || verbGroupAt(tokens, told).negated)
    return null;
  return accused.head;
}

/** How far before a noun of attack its doer may stand, and who is accused "of trying to frighten people with" it. */
const DOER_REACH = 9;
const ACCUSED_REACH = 16;

/** "accused Kyiv of trying to frighten people with raids": who is accused of what a noun of attack is part of; null without it. */
function accusedFarOff(tokens: readonly Token[], { from }: Range): Range | null {
  const first = Math.max(0, from - ACCUSED_REACH);
  const told = tokens.findLastIndex(({ lower }, i) => i >= first && i < from - 2 && ACCUSES.has(lower));
  if (told < 0 || verbGroupAt(tokens, told).negated) return null;
  const accused = phraseAfter(tokens, told + 1)?.head ?? null;
  return accused !== null && lowerAt(tokens, accused.to) === "of" ? accused : null;
}

const DOES =
  /^(?:claimed|claims|carried|launched|conducted|staged|mounted|committed|perpetrated|ordered|began|begun|started|unleashed|renewed|resumed|continued|intensified|made|admitted)$/u;
const HARMS = /^(?:killed|wounded|injured|hit|struck|targeted|destroyed|damaged|eliminated)$/u;
const ACCUSES = new Set(["accused", "accuses", "accusing"]);
const BLAMES = /^(?:blamed|blames|blaming|accused|accuses|accusing|suspects?)$/u;

/** "X carried out the attack", "X claimed responsibility for it", "officials blamed X for the blast". */
export function* doersOfNoun(tokens: readonly Token[], phrase: Range): Generator<Range | null> {
  yield accusedFarOff(tokens, phrase);
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - DOER_REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^[.;:]$/u.test(word)) break;
    if (BLAMES.test(word)) {
      const accused = phraseAfter(tokens, i + 1);
      if (accused !== null && accused.head.to <= phrase.from) yield accused.head;
    }
    if (/^(?:attributed|ascribed|linked)$/u.test(word)) yield accusedBehind(tokens, phrase.to - 1, "to");
    if (/^blam(?:ed|es|ing)$/u.test(word)) yield accusedBehind(tokens, phrase.to - 1, "on");
    const group = verbGroupAt(tokens, i);
    if (DOES.test(word) && !group.negated && !group.passive && lowerAt(tokens, group.from - 1) !== "no")
      yield subjectOf(tokens, group);
    // "the army killed two men in a strike on a car"
    const within = /^(?:in|with|during)$/u.test(lowerAt(tokens, phrase.from - 1));
    if (within && HARMS.test(word) && !group.negated && !group.passive) yield subjectOf(tokens, group);
    if (/^(?:behind|responsible)$/u.test(word)) {
      const be = lowerAt(tokens, i - 1);
      if (/^(?:was|were|is|are)$/u.test(be)) yield phraseBefore(tokens, i - 1)?.head ?? null;
    }
  }
}
