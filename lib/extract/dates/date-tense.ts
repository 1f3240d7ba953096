import type { Sentence, Token } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Tense } from "../../time/resolve-date";
import { lowerAt } from "../grammar/clause";

const AHEAD = new Set(
  "will 'll ’ll shall wo would expected scheduled due set plans planned plan planning upcoming until".split(
    " ",
  ),
);
const BEHIND = new Set(
  "said says was were had did killed hit struck met told attacked launched held announced has have spoke began came went took made arrived visited fired fell died left gave called issued signed".split(
    " ",
  ),
);
const ON_THE_WAY = new Set(
  "flying heading travelling traveling going meeting hosting holding visiting leaving".split(" "),
);
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
  const from = opensClause(tokens, index) ? index : Math.max(0, index - REACH_BACK);
  for (let i = index - 1; i >= from; i -= 1) {
    if (looksAhead(tokens, i, index)) return "future";
    if (isPast(tokens, i)) return "past";
  }
  if (planned) return "future";
  for (let i = index; i < Math.min(tokens.length, index + REACH_ON); i += 1) {
    if (isAhead(tokens, i)) return "future";
    if (isPast(tokens, i)) return "past";
  }
  return "present";
}

/** "You will recall that on 17 May they fired": the day stands at the head of what is recalled, so the verb before it says nothing of it. */
const opensClause = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index - (/^(?:on|in)$/u.test(lowerAt(tokens, index - 1)) ? 2 : 1)) === "that";

function isPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    !(BEHIND.has(token.lower) || (token.pos === "VERB" && token.lower.endsWith("ed")))
  )
    return false;
  // "will be held"
  const before = lowerAt(tokens, i - 1);
  return before !== "be" && before !== "being";
}

/** Whether the word at `i`, before the date at `index`, says that the date lies ahead. */
const looksAhead = (tokens: readonly Token[], i: number, index: number): boolean =>
  isAhead(tokens, i) || isPurpose(tokens, i, index) || isOnTheWay(tokens, i) || isScheduled(tokens, i);

/** "is set to fly" looks ahead, "set off a bomb" and "due to the raid" do not; "carrying out the plan" looks nowhere. */
function isAhead(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (!AHEAD.has(word) || tokens[i]?.pos === "NOUN") return false;
  const next = lowerAt(tokens, i + 1);
  if (word === "set") return /^(?:to|for)$/u.test(next);
  return word !== "due" || next !== "to" || tokens[i + 2]?.pos === "VERB";
}

/** "is flying to Washington for talks on Tuesday" */
const isOnTheWay = (tokens: readonly Token[], i: number): boolean =>
  ON_THE_WAY.has(lowerAt(tokens, i)) && /^(?:is|are)$/u.test(lowerAt(tokens, i - 1));

/** "to be published in May", "extended to 20 November": "to" right before the date at `index`, or before a verb of what comes; "linked to Thursday's attack" looks back. */
const isPurpose = (tokens: readonly Token[], i: number, index: number): boolean =>
  lowerAt(tokens, i) === "to" &&
  ((i === index - 1 && !/^['’]s$/u.test(lowerAt(tokens, index + 1))) ||
    /^(?:be|begin|start|expire|end|take)$/u.test(lowerAt(tokens, i + 1)));
