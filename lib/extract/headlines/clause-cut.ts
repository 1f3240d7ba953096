import type { Token } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";

/** Words after which a clause may end before they begin. Conditions are never cut off: they change what is said. */
const OPENERS = new Set(
  "and but while which who whose where as after before because since although though when with including despite following according adding saying".split(
    " ",
  ),
);
/** Of these, the ones that begin a new clause without a comma before them. */
const WITHOUT_COMMA = new Set(
  "after before while although though because since when despite following".split(" "),
);
const CONDITION = new Set(["if", "unless", "until", "till", "provided", "except", "whether", "only"]);
const NEGATION = new Set(["not", "n't", "n’t", "never", "no", "without", "neither", "nor", "none", "nobody"]);
const OPEN_ENDS = new Set(
  "of for in to at by with from on and or but that which who the a an his her their its as than about into over against between near during is are was were be been has have had will would could can may might should must not".split(
    " ",
  ),
);

/** Where a sentence may be parted: its clauses, and its date expressions, whose day an event shows by itself. */
export type Joints = { readonly clauses: readonly Range[]; readonly dates: readonly DateExpression[] };

/** The longest stretch from `from` that ends where a clause ends, before `limit`, and is short enough; null when none is whole. */
export function wholeClause(
  tokens: readonly Token[],
  { from, to }: Range,
  { clauses, dates }: Joints,
  fits: (range: Range) => boolean,
): Range | null {
  const ends = [to, ...cuts(tokens, { from, to }, clauses).reverse()];
  const dropped = ends.flatMap((end) => [end, ...beforeDate(tokens, end, dates)]);
  for (const end of dropped) {
    const range = trimmed(tokens, { from, to: end });
    if (range.to - range.from < 1 || staysOpen(tokens[range.to - 1]) || !balanced(tokens, range)) continue;
    if (fits(range)) return range;
  }
  return null;
}

/** Whether a stretch that ends on this word wants another; "in May" does not. */
const staysOpen = (last: Token | undefined): boolean =>
  last !== undefined && OPEN_ENDS.has(last.lower) && last.text !== "May";

/** The end before "on Sunday" or "in recent days" at an end. */
function beforeDate(tokens: readonly Token[], to: number, dates: readonly DateExpression[]): number[] {
  const end = trimmed(tokens, { from: 0, to }).to;
  const last = tokens[end - 1];
  const date = dates.find(
    (one) => one.relation === "on" && last !== undefined && one.end >= last.end && one.start < last.start + 1,
  );
  if (date === undefined) return [];
  let from = end;
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= date.start) from -= 1;
  while (/^(?:on|in|at|during|early|late|the)$/u.test(lowerAt(tokens, from - 1))) from -= 1;
  return [from];
}

function cuts(tokens: readonly Token[], { from, to }: Range, clauses: readonly Range[]): number[] {
  const starts = new Set(clauses.map((clause) => clause.from));
  const found: number[] = [];
  let negated = false;
  for (let i = from; i < to; i += 1) {
    const word = lowerAt(tokens, i);
    if (CONDITION.has(word)) break;
    if (NEGATION.has(word)) negated = true;
    if (i < from + 2) continue;
    if (word === ";" || (DASHES.has(word) && !isSpan(tokens, i))) found.push(i);
    if (word === "," && afterComma(tokens, i + 1, to, starts)) found.push(i);
    else if (
      starts.has(i) &&
      WITHOUT_COMMA.has(word) &&
      lowerAt(tokens, i - 1) !== "," &&
      !(negated && /^(?:before|because|since|when)$/u.test(word))
    )
      found.push(beforeSpan(tokens, i));
    else if (
      (word === "and" || word === "but") &&
      lowerAt(tokens, i - 1) !== "," &&
      goesOn(tokens, i, starts)
    )
      found.push(i);
  }
  return found;
}

const DASHES: ReadonlySet<string> = new Set(["–", "—"]);

/** The dash in "3–5 March". */
const isSpan = (tokens: readonly Token[], dash: number): boolean =>
  /^\d/u.test(lowerAt(tokens, dash - 1)) && /^\d/u.test(lowerAt(tokens, dash + 1));

/** Where "two hours after" or "immediately after" begins when its last word stands at `i`: how long goes with it. */
function beforeSpan(tokens: readonly Token[], i: number): number {
  if (/^(?:immediately|shortly|soon|right|just|long|well|only)$/u.test(lowerAt(tokens, i - 1))) return i - 1;
  const last = lowerAt(tokens, i - 1);
  if (!/^(?:minute|hour|morning|evening|night|day|week|month|year)s?$/u.test(last)) return i;
  let from = i - 1;
  while (
    tokens[from - 1]?.pos === "NUM" ||
    /^(?:an?|just|only|few|several)$/u.test(lowerAt(tokens, from - 1))
  )
    from -= 1;
  // "on Wednesday morning when" tells a day, "two mornings before" a span.
  return from === i - 1 && /^(?:morning|evening|night)$/u.test(last) ? i : from;
}

/** "said A was so and that B", "accused A of it and asked whether B": another thing said begins. */
const goesOn = (tokens: readonly Token[], and: number, starts: ReadonlySet<number>): boolean =>
  starts.has(and) ||
  (tokens[and + 1]?.pos === "VERB" && REPORTING_VERBS.has(lowerAt(tokens, and + 1))) ||
  (lowerAt(tokens, and + 1) === "that" && tokens[and + 2]?.pos !== "AUX");

function afterComma(tokens: readonly Token[], at: number, to: number, starts: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || at >= to) return true;
  // "…, personally" hangs on by itself.
  if (token.pos === "ADV" && at + 1 >= to) return true;
  // "A, B, and C" is a list unless a clause of its own follows.
  if (token.lower === "and" || token.lower === "but") return starts.has(at);
  return OPENERS.has(token.lower) || (token.pos === "VERB" && token.lower.endsWith("ing"));
}

/** Without punctuation at either end. */
export function trimmed(tokens: readonly Token[], { from, to }: Range): Range {
  let [first, last] = [from, to];
  while (first < last && PUNCTUATION.has(lowerAt(tokens, first))) first += 1;
  while (last > first && PUNCTUATION.has(lowerAt(tokens, last - 1))) last -= 1;
  return { from: first, to: last };
}

const PUNCTUATION: ReadonlySet<string> = new Set([",", ";", ":", ".", "–", "—", "-"]);

function balanced(tokens: readonly Token[], { from, to }: Range): boolean {
  let straight = 0;
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const text = tokens[i]?.text ?? "";
    if (text === '"') straight += 1;
    if (OPENING.has(text)) depth += 1;
    if (CLOSING.has(text)) depth -= 1;
    if (depth < 0) return false;
  }
  return straight % 2 === 0 && depth === 0;
}

const CLOSING: ReadonlySet<string> = new Set(["”", "»", ")"]);
const OPENING: ReadonlySet<string> = new Set(["“", "«", "("]);

/** The month is no verb: "a truce for 3 May". */
export const isAuxiliary = ({ pos, text }: Token): boolean => pos === "AUX" && text !== "May";

/** Whether the stretch holds a subject and a verb that says something of it. */
export function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (first === undefined || first.pos === "VERB" || first.pos === "AUX") return false;
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i] as Token;
    const before = lowerAt(tokens, i - 1);
    if (isAuxiliary(token)) return true;
    if (token.pos === "VERB" && before !== "to" && !token.lower.endsWith("ing")) {
      // A participle after a noun ("the men killed in Odesa") says nothing by itself unless a form of the past could.
      return true;
    }
  }
  return false;
}
