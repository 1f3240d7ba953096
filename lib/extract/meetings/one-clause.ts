import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";

/** Clauses as meetings need them: in "X, who met Y on Monday, is due to see Z" the relative clause ends where the main verb follows. */
export function afterRelatives(tokens: readonly Token[], clauses: readonly Range[]): readonly Range[] {
  const parted: Range[] = [];
  for (const clause of clauses) {
    const end = RELATIVES.has(lowerAt(tokens, clause.from)) ? mainVerb(tokens, clause) : null;
    if (end === null) parted.push(clause);
    else parted.push({ from: clause.from, to: end }, { from: end, to: clause.to });
  }
  return parted;
}

const RELATIVES = wordSet("who, which, whose");

/** The finite verb behind the comma that closes a relative clause, null where none follows. */
function mainVerb(tokens: readonly Token[], { from, to }: Range): number | null {
  for (let k = from + 3; k < to; k += 1) {
    const token = tokens[k];
    const goes = GOES.has(token?.lower ?? "");
    const finite = goes || token?.pos === "AUX" || (token?.pos === "VERB" && !/ing$/u.test(token.lower));
    if (finite && lowerAt(tokens, k - 1) === ",") return k;
  }
  return null;
}

const GOES = wordSet("travels, flies, heads, visits, meets, hosts, arrives");

/** The meetings that one clause tells: the one with the most parties, and with "met Y in A and hosted Z in B" the other, each in its own half. */
export function meetingsOfClause(told: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const best = told.reduce<Candidate | null>(
    (most, one) => (one.actors.length > (most?.actors.length ?? -1) ? one : most),
    null,
  );
  if (best === null) return [];
  for (const other of told) {
    const [first, second] = best.trigger.from < other.trigger.from ? [best, other] : [other, best];
    const joint = jointBetween(tokens, first, second);
    if (joint === null || !isOther(first, second)) continue;
    return [
      { ...first, clause: { from: first.clause.from, to: joint } },
      { ...second, clause: { from: joint, to: second.clause.to } },
    ];
  }
  return [best];
}

/** Both of several parties, of whom only the subject is the same. */
const isOther = (one: Candidate, other: Candidate): boolean =>
  one.actors.length > 1 &&
  other.actors.length > 1 &&
  one.actors.slice(1).every(({ name }) => other.actors.every((each) => each.name !== name)) &&
  other.actors.slice(1).every(({ name }) => one.actors.every((each) => each.name !== name));

function jointBetween(tokens: readonly Token[], first: Candidate, second: Candidate): number | null {
  const joint = tokens.findLastIndex(
    ({ lower }, k) =>
      k < second.trigger.from && k >= second.trigger.from - 3 && /^(?:and|then)$/u.test(lower),
  );
  return joint > first.trigger.to ? joint : null;
}
