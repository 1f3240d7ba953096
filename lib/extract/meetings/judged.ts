import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { CONDITIONS } from "../lexicon/unreal-words";

const NOT_AGREED =
  /^(?:no|refusal|refused|refuses|declined|cancelled|canceled|postponed|without|possible|possibility|potential|prospect|proposed|hopes?|wants?|wanted|seeking|offered|offer|invitation|urged|urge|called|demanded|ready|willing|willingness|readiness|interested|interest)$/u;

const ANNOUNCED =
  /^(?:scheduled|planned|upcoming|due|set|expected|forthcoming|next|plans?|planning|will|agreed)$/u;

/** So many words on stands what is said of a meeting, or not at all. */
const REACH = 16;

/** Refuses a meeting that is negated, wished or possible; marks one that is announced as planned. */
export function judgeMeeting(
  one: Candidate,
  tokens: readonly Token[],
  published: string | null,
  stage: string,
): Candidate {
  const { trigger, clause, tense } = one;
  const words = tokens.map(({ lower }) => lower);
  const near = words.slice(Math.max(clause.from, trigger.from - 7, joinedTo(one, words)), trigger.from);
  const rest = words.slice(trigger.from, trigger.from + REACH);
  if (CONDITIONS.has(words[clause.from] ?? "")) return refuse(one, stage, "conditional");
  if (words.slice(trigger.from, trigger.to).some((word) => /^(?:not|n't|n’t|never)$/u.test(word)))
    return refuse(one, stage, "negated");
  if (near.some((word) => NOT_AGREED.test(word))) return refuse(one, stage, "not agreed");
  // "The plan was approved at a meeting" announces none.
  const announced = near.some(
    (word, n) =>
      ANNOUNCED.test(word) &&
      !(word === "plan" && /^(?:was|were|is|has|had|of|by)$/u.test(near[n + 1] ?? "")),
  );
  if (!announced && isOnlyPossible(one, rest)) return refuse(one, stage, "only possible");
  if (tense === "modal" && !isPromised(one, words)) return refuse(one, stage, "not agreed");
  const ahead = tense === "future" || tense === "modal" || announced;
  if (tense === "future" && words.slice(trigger.to).some((word) => /^(?:if|unless)$/u.test(word)))
    return refuse(one, stage, "conditional");
  if (
    ahead ||
    isOnDayAhead(one, words, published) ||
    isInPlan(one, words) ||
    isDue(one, tokens) ||
    isOnTheWay(one, tokens) ||
    isAheadOf(one, words)
  ) {
    return { ...one, status: "planned", why: [...one.why, { stage, rule: "announced" }] };
  }
  return tense === "infinitive" ? refuse(one, stage, "only intended") : one;
}

/** "urged the bank to pay and spoke with Y": where a verb of its own begins, behind "and"; 0 where none does. */
const joinedTo = ({ trigger, tense, why }: Candidate, words: readonly string[]): number =>
  tense === "past" && why[0]?.rule.startsWith("noun") !== true && words[trigger.from - 1] === "and"
    ? trigger.from
    : 0;

/** "A summit would need preparation", "a meeting is possible" */
function isOnlyPossible({ trigger, tense }: Candidate, rest: readonly string[]): boolean {
  if (trigger.to - trigger.from !== 1 || tense !== null) return false;
  // "9 May" is a day.
  const doubt = rest.findIndex(
    (word, n) => n > 0 && DOUBT.test(word) && !/\d/u.test(`${rest[n - 1]}${rest[n + 1] ?? ""}`),
  );
  const between = rest.slice(1, Math.max(doubt, 1));
  const link = between.at(-1) === "only" ? between.at(-2) : between.at(-1);
  const predicate =
    /^(?:was|were)$/u.test(link ?? "") && !/^(?:would|could|might|may)$/u.test(rest[doubt] ?? "");
  return (
    doubt >= 0 &&
    (predicate || !between.some((word) => /^[,;]$|^(?:was|were|said|which|who|that|had)$/u.test(word)))
  );
}

const DOUBT = /^(?:would|could|might|may|possible|unlikely|impossible|premature|conceivable|unthinkable)$/u;

/** "said he would convene the council on Thursday": what somebody announced, in the past of reported speech. */
function isPromised({ trigger, clause }: Candidate, words: readonly string[]): boolean {
  if (words[trigger.from] !== "would") return false;
  const before = words.slice(Math.max(0, trigger.from - 8), trigger.from);
  const announces = before.findLastIndex((word) => ANNOUNCES.test(word));
  if (announces < 0 || before.slice(announces).some((word) => /^[,;“”"]$/u.test(word))) return false;
  return !words.slice(Math.max(0, clause.from), clause.to + 6).some((word) => DEPENDS.test(word));
}

const ANNOUNCES = /^(?:said|announced|confirmed|told|added|promised|reported|revealed|stated|wrote)$/u;
const DEPENDS = /^(?:if|unless|only|once|provided|whether|like|love|prefer|should|able|consider)$/u;

/** "The summit opens on Thursday", told on Monday: the present with another day than that of the report. */
function isOnDayAhead(
  { trigger, clause, tense }: Candidate,
  words: readonly string[],
  published: string | null,
): boolean {
  if (tense !== "present" || published === null) return false;
  if (words.slice(trigger.from, trigger.to).some((word) => /^(?:was|were|had)$/u.test(word))) return false;
  const today = DAYS[new Date(`${published}T00:00:00Z`).getUTCDay()];
  const day = words.slice(trigger.from, clause.to).find((word) => DAYS.includes(word));
  return day !== undefined && day !== today;
}

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** "will discuss it when they meet on Monday": the present of what lies ahead. */
const isInPlan = ({ trigger, clause, tense }: Candidate, words: readonly string[]): boolean =>
  tense === "present" &&
  /^(?:when|before|until)$/u.test(words[clause.from] ?? "") &&
  words
    .slice(Math.max(0, clause.from - 20), trigger.from)
    .some((word) => /^(?:will|to|expected|due)$/u.test(word));

/** "is to meet", "are due to hold" */
const isDue = ({ trigger, tense }: Candidate, tokens: readonly Token[]): boolean =>
  tense === "infinitive" &&
  /^(?:is|are|was|were|due|set|scheduled|expected|plans|planning|agreed)$/u.test(
    lowerAt(tokens, trigger.from - 1),
  );

/** "was flying to Washington to meet Y": still on the way when it is told. */
const isOnTheWay = ({ trigger, why }: Candidate, tokens: readonly Token[]): boolean =>
  /visit|arrived/u.test(why[0]?.rule ?? "") &&
  /^(?:flying|travelling|traveling|heading|going|coming|returning)$/u.test(lowerAt(tokens, trigger.to - 1)) &&
  tokens.slice(trigger.from, trigger.to).some(({ pos }) => pos === "AUX");

/** "ahead of a summit": not yet begun when it is told. */
function isAheadOf({ trigger }: Candidate, words: readonly string[]): boolean {
  if (trigger.to - trigger.from !== 1) return false;
  const ahead = words.lastIndexOf("ahead", trigger.from);
  return ahead >= 0 && trigger.from - ahead <= 8 && words[ahead + 1] === "of";
}
