import type { Sentence, Token } from "../../text/sentences";
import { bySentence } from "../by-sentence";
import type { Candidate, ClaimFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { NAMED_WEAPONS } from "../lexicon/armed-words";
import type { Toll } from "../mention";
import type { Stage } from "../pipeline";
import type { Counted } from "../tolls/casualties";
import { countsIn } from "../tolls/casualties";

const STAGE = "count toll";

/** Reads how many were killed and injured, as ranges, and keeps each figure as a claim with whoever gives it. */
export const countToll: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    return candidates.map((one) => {
      if (one.type !== "strike") return one;
      const sentence = article.sentences[one.sentence];
      if (sentence === undefined) return one;
      const counts = countsIn(sentence.tokens).filter((count) => !isSuperseded(sentence.tokens, count));
      const beside = told.get(one.sentence) ?? [];
      const strikes = beside.filter(({ type }) => type === "strike");
      const own =
        strikes.length > 1 ? counts.filter((count) => isOwn(count, one, strikes, sentence)) : counts;
      const attribution = attributionOf(beside);
      const claims = own.map((count) => claim(sentence, count, attribution));
      const weapon = weaponIn(sentence.tokens.slice(one.clause.from, one.clause.to));
      return {
        ...one,
        killed: widest(own, "killed"),
        injured: widest(own, "injured"),
        weapon: weapon?.text ?? null,
        claims: [
          ...one.claims,
          ...claims,
          ...(weapon === null ? [] : [weaponClaim(sentence, weapon, attribution)]),
        ],
        why:
          own.length === 0
            ? one.why
            : [
                ...one.why,
                {
                  stage: STAGE,
                  rule: own.map(({ kind, toll }) => `${kind} ${toll?.join("–") ?? "unnumbered"}`).join(", "),
                },
              ],
      };
    });
  },
};

/** Of several strikes in a sentence the one whose clause gives a figure; "two were killed when a shell hit their car" is of the shell, whatever else that clause tells. */
function isOwn(count: Counted, one: Candidate, strikes: readonly Candidate[], { tokens }: Sentence): boolean {
  const cause = strikes.find(({ clause }) => isCause(tokens, clause, count));
  if (cause !== undefined) return cause === one || cause.clause.from === one.clause.from;
  return count.from >= one.clause.from - 1 && count.from < one.clause.to;
}

/** Whether a clause opens with "when" right behind a figure of the dead or hurt, but for a day between them. */
const isCause = (tokens: readonly Token[], clause: Range, { to }: Counted): boolean =>
  [clause.from, clause.from - 1].some(
    (at) =>
      at >= to &&
      at - to <= 3 &&
      /^(?:when|as|after)$/u.test(lowerAt(tokens, at)) &&
      tokens.slice(to, at).every(({ pos }) => /^(?:ADP|PROPN|NOUN|ADV|NUM)$/u.test(pos)),
  );

/** "officials first put the number of dead at 12": a figure that the article has given up. */
const isSuperseded = (tokens: readonly Token[], { from }: Counted): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:initially|first|originally)$/u.test(lower)) &&
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:put|reported|said|gave|estimated|counted)$/u.test(lower));

/** The figures of a kind as one range, null without one. */
export function widest(
  counts: readonly Pick<Counted, "kind" | "toll">[],
  kind: Counted["kind"],
): Toll | null {
  const tolls = counts
    .filter((count) => count.kind === kind)
    .map(({ toll }) => toll)
    .filter((toll) => toll !== null);
  if (tolls.length === 0) return null;
  return [Math.min(...tolls.map(([low]) => low)), Math.max(...tolls.map(([, high]) => high))];
}

function attributionOf(beside: readonly Candidate[]): string | null {
  const statement = beside.find(({ type }) => type === "statement");
  return statement?.actors.find(({ role }) => role === "speaker")?.name ?? null;
}

function claim(
  sentence: Sentence,
  { kind, toll, from, to }: Counted,
  attribution: string | null,
): ClaimFound {
  const span = {
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  };
  return { attribute: kind, low: toll?.[0] ?? null, high: toll?.[1] ?? null, attribution, span };
}

function weaponIn(tokens: readonly Token[]): Token | null {
  return tokens.find(({ lower }) => NAMED_WEAPONS.has(lower)) ?? null;
}

const weaponClaim = (sentence: Sentence, { start, end }: Token, attribution: string | null): ClaimFound => ({
  attribute: "weapon",
  low: null,
  high: null,
  attribution,
  span: { start: Math.max(sentence.start, start) as Token["start"], end },
});
