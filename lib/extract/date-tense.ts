import type { Sentence, Token } from "../text/sentences";
import type { DateExpression } from "../time/find-dates";
import type { Tense } from "../time/resolve-date";
import { lowerAt } from "./clause";

const AHEAD =
  /^(?:will|'ll|’ll|shall|wo|would|expected|scheduled|due|set|plans|planned|plan|planning|upcoming|until)$/u;
const BEHIND =
  /^(?:said|says|was|were|had|did|killed|hit|struck|met|told|attacked|launched|held|announced|has|have|spoke|began|came|went|took|made|arrived|visited|fired|fell|died|left|gave|called|issued|signed)$/u;
/** How far a verb may stand from the date it governs. */
const [REACH_BACK, REACH_ON] = [12, 20] as const;

/** Whether the verb at `i` tells in the present of a gathering that is due: "the summit opens on Thursday", "ministers meet in Oslo on Friday". */
export function isScheduled(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.pos !== "VERB" || /^(?:to|did|not|n't|n’t)$/u.test(lowerAt(tokens, i - 1))) return false;
  if (GATHER.test(lowerAt(tokens, i))) return true;
  return (
    lowerAt(tokens, i) === "meets" &&
    tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => BODIES.test(lower))
  );
}
const GATHER = /^(?:opens?|begins?|starts?|convenes?|resumes?|gathers?|meet)$/u;
const BODIES = /^(?:council|cabinet|committee|parliament|assembly|group|congress|bloc|commission|court)$/u;

/** The tense of the verb that governs a date; "present" when none is near, for a date then goes to its nearest day. */
export function tenseAround(sentence: Sentence, expression: DateExpression, planned: boolean): Tense {
  const { tokens } = sentence;
  const found = tokens.findIndex(({ start }) => start >= expression.start);
  const index = found < 0 ? tokens.length : found;
  const isPast = (i: number): boolean => {
    const token = tokens[i];
    // "will be held"
    if (/^(?:be|being)$/u.test(lowerAt(tokens, i - 1))) return false;
    return (
      token !== undefined && (BEHIND.test(token.lower) || (token.pos === "VERB" && /ed$/u.test(token.lower)))
    );
  };
  // "to be published in May", "extended to 20 November"
  // "carrying out the plan" looks nowhere.
  const isAhead = (i: number): boolean => AHEAD.test(lowerAt(tokens, i)) && tokens[i]?.pos !== "NOUN";
  // "is flying to Washington for talks on Tuesday"
  const isOnTheWay = (i: number): boolean =>
    /^(?:flying|heading|travelling|traveling|going|meeting|hosting|holding|visiting|leaving)$/u.test(
      lowerAt(tokens, i),
    ) && /^(?:is|are)$/u.test(lowerAt(tokens, i - 1));
  // "the summit opens on Thursday", "ministers meet in Oslo on Friday"
  const isDue = (i: number): boolean => i < index && isScheduled(tokens, i);
  const isPurpose = (i: number): boolean =>
    lowerAt(tokens, i) === "to" &&
    (i === index - 1 || /^(?:be|begin|start|expire|end|take)$/u.test(lowerAt(tokens, i + 1)));
  for (let i = index - 1; i >= Math.max(0, index - REACH_BACK); i -= 1) {
    if (isAhead(i) || isPurpose(i) || isOnTheWay(i) || isDue(i)) return "future";
    if (isPast(i)) return "past";
  }
  if (planned) return "future";
  for (let i = index; i < Math.min(tokens.length, index + REACH_ON); i += 1) {
    if (isAhead(i)) return "future";
    if (isPast(i)) return "past";
  }
  return "present";
}
