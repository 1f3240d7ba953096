import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { isCalledOff } from "./called-off";

/** Why a meeting did not or need not take place: a habit, called off, asked for. Null when nothing speaks against it. */
export function unrealBecause(one: Candidate, tokens: readonly Token[]): string | null {
  if (isHabit(one, tokens)) return "a habit";
  if (isCalledOff(one, tokens)) return "called off";
  const byNoun = one.why[0]?.rule.startsWith("noun") === true;
  if (byNoun && isStalled(one, tokens)) return "called off";
  if (byNoun && isWished(one, tokens)) return "only asked for";
  // "urged him to go and spoke with Y": the verb itself says that it was done.
  const done = one.tense === "past" && !byNoun;
  return one.trigger.to - one.trigger.from === 1 && !done ? askedFor(tokens, one.trigger.from) : null;
}

/** "meet every Monday", "in regular meetings". */
function isHabit({ trigger, clause, tense }: Candidate, tokens: readonly Token[]): boolean {
  const base = /^(?:meet|hold|speak|talk|gather|convene|visit|host|receive)$/u.test(
    lowerAt(tokens, trigger.to - 1),
  );
  if ((tense === "past" && !base) || tense === "perfect" || tense === "pluperfect" || tense === "future")
    return false;
  const end = Math.min(clause.to, trigger.to + 14);
  for (let k = Math.max(clause.from, trigger.from - 5); k < end; k += 1) {
    const word = lowerAt(tokens, k);
    if (/^(?:regularly|routinely|often|usually|frequently|regular|routine|frequent)$/u.test(word))
      return true;
    if (
      word === "every" &&
      /^(?:\p{L}+day|week|month|year|few|two|three|six|other)$/u.test(lowerAt(tokens, k + 1))
    )
      return true;
  }
  return false;
}

/** "talks between X and Y have been cut off for two years" */
function isStalled({ trigger }: Candidate, tokens: readonly Token[]): boolean {
  const behind = tokens.slice(trigger.to, trigger.to + 14).map(({ lower }) => lower);
  const end = behind.findIndex((word) => /^[,;:“”"]$/u.test(word));
  return /\b(?:(?:have|has|had) been|are|is|were|was|remain|remains|remained) (?:long )?(?:stalled|frozen|suspended|deadlocked|cut off|broken off|on hold|at a standstill)\b/u.test(
    behind.slice(0, end < 0 ? behind.length : end).join(" "),
  );
}

/** "The next step should be a meeting", "there must be talks": what somebody would have, announced by nobody. */
function isWished({ trigger }: Candidate, tokens: readonly Token[]): boolean {
  let k = trigger.from - 1;
  while (k > trigger.from - 6 && /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM)$/u.test(tokens[k]?.pos ?? "")) k -= 1;
  if (lowerAt(tokens, k) !== "be") return false;
  return tokens
    .slice(Math.max(0, k - 3), k)
    .some(({ lower }) => /^(?:should|must|ought|could|might|may|needs?|shouldn['’]t)$/u.test(lower));
}

const WISHES =
  /^(?:calls?|calling|called|hopes?|hoping|push|pushing|prospects?|pressure|demands?|conditions?|preparations?|ready|opportunity|need|appeals?|proposals?|requests?|chance|chances|willingness|possibility|idea|invitation|offers?|bid|efforts?|deadline|framework|basis|room|venue)$/u;

/** "to renew talks", "calls for talks", "the prospect of a summit": wanted, not told. */
function askedFor(tokens: readonly Token[], noun: number): string | null {
  for (let k = noun - 1; k >= Math.max(0, noun - 5); k -= 1) {
    const word = lowerAt(tokens, k);
    if (
      /^(?:[,;]|while|when|where|who|which|that|he|she|they|after|during|at|in|following|before)$/u.test(word)
    )
      return null;
    if (word === "to" && tokens[k + 1]?.pos === "VERB") return "only intended";
    if (/^(?:for|of)$/u.test(word)) return WISHES.test(lowerAt(tokens, k - 1)) ? "only asked for" : null;
    if (tokens[k]?.pos === "AUX") return null;
  }
  return null;
}
