import type { Token } from "../../text/sentences";
import type { Telling } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { strikeNounAt } from "./strike-noun";
import type { Trigger } from "./trigger";

const OWN = /^(?:its|their)$/u;

/** Whether the words around a trigger tell of it as news, point back to it or recall it. */
export function tellingOf(tokens: readonly Token[], { at, noun, kind }: Trigger, clause: Range): Telling {
  if (kind === "toll") return "reference";
  for (let i = Math.max(0, at - 5); i < at; i += 1) {
    if (/^(?:recent|earlier|previous|past|deadliest|latest)$/u.test(lowerAt(tokens, i)) && noun) {
      return lowerAt(tokens, i) === "latest" || lowerAt(tokens, i) === "deadliest" ? "fresh" : "recalled";
    }
  }
  const counted = tokens.slice(Math.max(clause.from, at - 7), at).map(({ lower }) => lower);
  if (counted.some((word, n) => word === "number" && counted[n + 1] === "of")) return "reference";
  if (!noun) {
    const known = isOfTheirs(tokens, at) || isBackReference(tokens, at) || isDoneByKnown(tokens, at, clause);
    return known || (kind === "harm" && isBareHarm(tokens, at, clause)) ? "reference" : "fresh";
  }
  const { determiner, phrase } = strikeNounAt(tokens, at);
  if (tokens.slice(phrase.from, at).some(({ lower }) => ANOTHER.test(lower))) return "fresh";
  const ofDay = tokens
    .slice(phrase.from, at)
    .some(
      ({ lower }, n, all) => /^(?:'s|’s)$/u.test(lower) && /day$|week|month/u.test(all[n - 1]?.lower ?? ""),
    );
  if (determiner === "definite" || OWN.test(lowerAt(tokens, phrase.from)) || ofDay) return "reference";
  return "fresh";
}

/** "their murdered neighbours": says whom, of people whose death is known. */
const isOfTheirs = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:their|his|her|our|its)$/u.test(lowerAt(tokens, verb - 1)) && tokens[verb + 1]?.pos === "NOUN";

/** "the second attack", "a separate blast": not the one told before. */
export const ANOTHER = /^(?:second|third|fourth|fifth|another|other|separate|different)$/u;

/** "the car bomb struck", "the gunman shot", "the plane was downed": a verb whose subject was told before. */
function isBackReference(tokens: readonly Token[], verb: number): boolean {
  let group: Range = verbGroupAt(tokens, verb);
  if (/^(?:that|which|who)$/u.test(lowerAt(tokens, group.from - 1)))
    group = { from: group.from - 1, to: group.to };
  const subject = subjectOf(tokens, group);
  if (subject === null || !/^(?:the|this|that)$/u.test(lowerAt(tokens, subject.from))) return false;
  const head = lowerAt(tokens, subject.to - 1);
  if (/s$/u.test(head)) return false;
  return ATTACK_NOUNS.has(head) || ONE_WEAPON.test(head) || ONE_ATTACKER.test(head);
}

const ONE_WEAPON =
  /^(?:missile|rocket|drone|bomb|shell|device|grenade|mine|car|truck|van|lorry|vehicle|plane|jet|airliner|aircraft|helicopter|projectile|warhead)$/u;
const ONE_ATTACKER =
  /^(?:gunman|shooter|attacker|assailant|bomber|driver|knifeman|suspect|perpetrator|killer|assassin|sniper|hijacker|arsonist)$/u;

/** "shattered by the blast", "hurt in the attack": done by what was told before. */
function isDoneByKnown(tokens: readonly Token[], verb: number, clause: Range): boolean {
  for (let i = verb + 1; i < Math.min(clause.to, verb + 6); i += 1) {
    if (
      !/^(?:by|in|from|during)$/u.test(lowerAt(tokens, i)) ||
      !/^(?:the|this|that)$/u.test(lowerAt(tokens, i + 1))
    )
      continue;
    const head = lowerAt(tokens, i + 2);
    return (
      (ATTACK_NOUNS.has(head) || ONE_WEAPON.test(head)) && !/^(?:of|on|at|in)$/u.test(lowerAt(tokens, i + 3))
    );
  }
  return false;
}

/** "Up to 40 were killed": a number of people, and nothing of where or by what. */
function isBareHarm(tokens: readonly Token[], verb: number, clause: Range): boolean {
  const group = verbGroupAt(tokens, verb);
  if (!group.passive && !/^d(?:ied|ying)$/u.test(lowerAt(tokens, verb))) return false;
  if (/^(?:where|when|as|after)$/u.test(lowerAt(tokens, clause.from))) return false;
  if (WHERE_OR_HOW.test(lowerAt(tokens, verb + 1))) return false;
  // "but nobody was hurt": in what, only another clause tells.
  const nobody = `${lowerAt(tokens, group.from - 2)} ${lowerAt(tokens, group.from - 1)}`;
  if (/(?:^| )(?:nobody|no-one|no one|none)$/u.test(nobody)) return true;
  const counted = tokens
    .slice(clause.from, group.from)
    .some(
      ({ lower, pos }) =>
        pos === "NUM" || /^(?:people|civilians|dozens|several|many|others|victims)$/u.test(lower),
    );
  return (
    counted && !tokens.slice(clause.from, verb).some(({ lower }) => /^(?:in|near|at|outside)$/u.test(lower))
  );
}

const WHERE_OR_HOW = /^(?:in|near|at|by|when|as|after|during|outside|on|inside)$/u;
