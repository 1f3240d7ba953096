import type { Sentence } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import type { Tense } from "../../time/resolve-date";
import { resolveDate } from "../../time/resolve-date";
import type { Article } from "../article";
import { bySentence } from "../by-sentence";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../clause";
import type { Stage } from "../pipeline";

const STAGE = "resolve dates";

/** Dates each happening by the words of its own clause; without any, by how the article tells of it. */
export const resolveDates: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    const resolved = datesOf(article, candidates);
    return candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      if (sentence === undefined) return one;
      const words = ownDate(article, sentence, one, told.get(one.sentence) ?? []);
      const date = words === null ? null : (resolved.get(words) ?? null);
      if (date !== null)
        return { ...one, date, why: [...one.why, { stage: STAGE, rule: `dated by "${words?.text ?? ""}"` }] };
      return one;
    });
  },
};

/** A date with, beside when the happening was, the calendar unit that its words name. */
type Resolved = DateFound & { readonly named: string };

/** Every date expression that can be worked out, by the tense around it and the date told before it. */
export function datesOf(
  article: Article,
  candidates: readonly Candidate[],
): ReadonlyMap<DateExpression, Resolved> {
  const told = bySentence(candidates);
  const resolved = new Map<DateExpression, Resolved>();
  let anchor: string | null = null;
  for (const sentence of article.sentences) {
    for (const expression of article.datesIn[sentence.index] ?? []) {
      const planned = (told.get(sentence.index) ?? []).some(({ status }) => status === "planned");
      const result = resolveDate(expression, {
        published: article.published,
        tense: tenseAround(sentence, expression, planned),
        anchor,
      });
      if (result === null) continue;
      resolved.set(expression, {
        edtf: result.edtf,
        named: result.named,
        basis: result.basis,
        span: { start: expression.start, end: expression.end },
      });
      if (!result.named.includes("..")) anchor = result.named;
    }
  }
  const inSentences = new Set(article.datesIn.flat());
  for (const expression of article.dates) {
    if (inSentences.has(expression)) continue;
    const context = { published: article.published, tense: "present", anchor: null } as const;
    const result = resolveDate(expression, context);
    const span = { start: expression.start, end: expression.end };
    if (result !== null)
      resolved.set(expression, { edtf: result.edtf, named: result.named, basis: result.basis, span });
  }
  return resolved;
}

const AHEAD =
  /^(?:will|'ll|’ll|shall|wo|would|expected|scheduled|due|set|plans|planned|plan|planning|upcoming|until)$/u;
const BEHIND =
  /^(?:said|says|was|were|had|did|killed|hit|struck|met|told|attacked|launched|held|announced|has|have|spoke|began|came|went|took|made|arrived|visited|fired|fell|died|left|gave|called|issued|signed)$/u;
/** How far a verb may stand from the date it governs. */
const [REACH_BACK, REACH_ON] = [12, 14] as const;

/** The tense of the verb that governs a date; "present" when none is near, for a date then goes to its nearest day. */
function tenseAround(sentence: Sentence, expression: DateExpression, planned: boolean): Tense {
  const { tokens } = sentence;
  const found = tokens.findIndex(({ start }) => start >= expression.start);
  const index = found < 0 ? tokens.length : found;
  const isPast = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined && (BEHIND.test(token.lower) || (token.pos === "VERB" && /ed$/u.test(token.lower)))
    );
  };
  // "to be published in May", "extended to 20 November"
  const isAhead = (i: number): boolean =>
    lowerAt(tokens, i) === "to" &&
    (i === index - 1 || /^(?:be|begin|start|expire|end|take)$/u.test(lowerAt(tokens, i + 1)));
  for (let i = index - 1; i >= Math.max(0, index - REACH_BACK); i -= 1) {
    if (AHEAD.test(lowerAt(tokens, i)) || isAhead(i)) return "future";
    if (isPast(i)) return "past";
  }
  for (let i = index; i < Math.min(tokens.length, index + REACH_ON); i += 1) {
    if (AHEAD.test(lowerAt(tokens, i))) return "future";
    if (isPast(i)) return "past";
  }
  return planned ? "future" : "present";
}

/** The date expression that belongs to the trigger: for a statement the one beside its verb, for the others the nearest in the clause. */
function ownDate(
  article: Article,
  sentence: Sentence,
  one: Candidate,
  beside: readonly Candidate[],
): DateExpression | null {
  const dates = article.datesIn[sentence.index] ?? [];
  if (dates.length === 0) return null;
  const spots = dates.map((date) => ({
    date,
    at: sentence.tokens.findIndex(({ start, end }) => end > date.start && start < date.end),
  }));
  if (one.type === "statement") return spots.find(({ at }) => datesSpeech(sentence, one, at))?.date ?? null;
  const statement = beside.find(({ type }) => type === "statement");
  const own = spots.filter(
    ({ at }) =>
      statement === undefined ||
      !datesSpeech(sentence, statement, at) ||
      (inClause(one, at) && !inClause(statement, at)),
  );
  const inside = own
    .filter(({ at }) => inClause(one, at))
    .sort((a, b) => distance(one, a.at) - distance(one, b.at));
  const first =
    inside[0] ??
    own
      .filter(({ at }) => at <= 6 || Math.abs(at - one.clause.to) <= 3)
      .sort((a, b) => distance(one, a.at) - distance(one, b.at))[0];
  return first?.date ?? null;
}

const inClause = ({ clause }: Candidate, at: number): boolean => at >= clause.from && at < clause.to;
const distance = ({ trigger }: Candidate, at: number): number =>
  at < trigger.from ? trigger.from - at + 2 : at - trigger.to;

/** Whether a date says when something was said: at the head of the sentence, or between the verb and what is said. */
function datesSpeech(sentence: Sentence, { trigger }: Candidate, at: number): boolean {
  const { tokens } = sentence;
  if (at < trigger.from) {
    // "On Saturday, it said, missiles were fired": the day is that of the missiles.
    if (
      tokens[trigger.to]?.text === "," &&
      tokens.slice(at, trigger.from).filter(({ text }) => text === ",").length > 0
    )
      return false;
    const head = at <= 3;
    // "killed in Herat on Monday, the ministry said": a comma parts the day from the saying.
    if (!head && tokens.slice(at, trigger.from).filter(({ text }) => text === ",").length === 1) return false;
    const wall = tokens
      .slice(at, trigger.from)
      .some(({ text, pos }, k) => k > 0 && (/^[;“”"]$/u.test(text) || pos === "SCONJ"));
    const verbs = tokens
      .slice(at, trigger.from)
      .some(({ pos, lower }) => pos === "VERB" && !/ing$/u.test(lower));
    return (head || trigger.from - at <= 5) && !wall && !verbs;
  }
  let words = 0;
  for (let i = trigger.to; i < at; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (/^(?:that|:|“|")$/u.test(token.lower) || token.pos === "SCONJ") return false;
    if (
      token.pos === "VERB" &&
      !/^(?:following|speaking|released|published|posted|issued)$/u.test(token.lower)
    )
      return false;
    if (token.text !== ",") words += 1;
  }
  const ended = tokens[trigger.from - 1];
  const afterQuote = ended !== undefined && /^[”"]$/u.test(ended.text);
  return words <= (afterQuote ? 20 : 12);
}
