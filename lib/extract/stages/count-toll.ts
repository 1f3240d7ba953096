import type { Sentence, Token } from "../../text/sentences";
import { bySentence } from "../by-sentence";
import type { Candidate, ClaimFound } from "../candidate";
import { lowerAt } from "../clause";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { NAMED_WEAPONS } from "../lexicon/strike-words";
import type { Toll } from "../mention";
import type { Stage } from "../pipeline";

const STAGE = "count toll";

const DEATH_BEFORE = new Set([
  "killed",
  "died",
  "dead",
  "deaths",
  "fatalities",
  "perished",
  "murdered",
  "executed",
  "slain",
]);
const DEATH_AFTER = new Set([
  "killed",
  "killing",
  "kill",
  "kills",
  "claimed",
  "leaving",
  "left",
  "murdered",
  "murdering",
  "dead",
  "toll",
  "claiming",
  "deaths",
]);
const HURT_BEFORE = new Set(["injured", "wounded", "hurt", "injuries", "hospitalised", "hospitalized"]);
const HURT_AFTER = new Set([
  "injured",
  "injuring",
  "wounded",
  "wounding",
  "injure",
  "wound",
  "hurt",
  "hurting",
]);

export type Counted = {
  readonly kind: "killed" | "injured";
  readonly toll: Toll | null;
  readonly from: number;
  readonly to: number;
};

/** Reads how many were killed and injured, as ranges, and keeps each figure as a claim with whoever gives it. */
export const countToll: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const told = bySentence(candidates);
    return candidates.map((one) => {
      if (one.type !== "strike") return one;
      const sentence = article.sentences[one.sentence];
      if (sentence === undefined) return one;
      const counts = countsIn(sentence.tokens);
      const beside = told.get(one.sentence) ?? [];
      const several = beside.filter(({ type }) => type === "strike").length > 1;
      const own = several
        ? counts.filter(({ from }) => from >= one.clause.from - 1 && from < one.clause.to)
        : counts;
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
  const words = sentence.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  return { attribute: kind, low: toll?.[0] ?? null, high: toll?.[1] ?? null, words, attribution, span };
}

function weaponIn(tokens: readonly Token[]): Token | null {
  return tokens.find(({ lower }) => NAMED_WEAPONS.has(lower)) ?? null;
}

const weaponClaim = (
  sentence: Sentence,
  { start, end, text }: Token,
  attribution: string | null,
): ClaimFound => ({
  attribute: "weapon",
  low: null,
  high: null,
  words: text,
  attribution,
  span: { start: Math.max(sentence.start, start) as Token["start"], end },
});

type Figure = { readonly from: number; readonly to: number; readonly toll: Toll | null };

/** All figures of dead and injured that a sentence gives. */
export function countsIn(tokens: readonly Token[]): readonly Counted[] {
  const figures = figuresIn(tokens);
  const used = new Set<Figure>();
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    const kind =
      DEATH_AFTER.has(word) || DEATH_BEFORE.has(word)
        ? "killed"
        : HURT_AFTER.has(word) || HURT_BEFORE.has(word)
          ? "injured"
          : null;
    if (kind === null || (/^(?:left|leaving|claimed|claiming)$/u.test(word) && !leadsToDead(tokens, i)))
      continue;
    const none = noneBefore(tokens, i);
    if (none !== null) {
      counts.push({ kind, toll: [0, 0], from: none, to: i + 1 });
      continue;
    }
    const figure = figureFor(tokens, figures, used, i, word, kind);
    if (figure === null) continue;
    used.add(figure);
    counts.push({ kind, toll: figure.toll, from: Math.min(figure.from, i), to: Math.max(figure.to, i + 1) });
    for (const extra of listed(tokens, figures, figure)) {
      used.add(extra);
      counts.push({ kind, toll: extra.toll, from: extra.from, to: extra.to });
    }
  }
  const casualties = tokens.findIndex(
    ({ lower }, i) => lower === "casualties" && /^(?:no|without|any)$/u.test(lowerAt(tokens, i - 1)),
  );
  if (casualties > 0 && counts.length === 0 && lowerAt(tokens, casualties - 1) === "no") {
    const span = { from: casualties - 1, to: casualties + 1 };
    counts.push({ kind: "killed", toll: [0, 0], ...span }, { kind: "injured", toll: [0, 0], ...span });
  }
  return counts;
}

function leadsToDead(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(i + 1, i + 9).some(({ lower }) => /^(?:dead|lives|life)$/u.test(lower));
}

function noneBefore(tokens: readonly Token[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) {
    const word = lowerAt(tokens, k);
    if (
      word === "nobody" ||
      (word === "no" && /^(?:one|people|civilians|deaths|injuries)$/u.test(lowerAt(tokens, k + 1)))
    )
      return k;
    if (/^[,;]$/u.test(word)) break;
  }
  return null;
}

/** The figure that belongs to a word of death or injury: after an active verb, before a passive one. */
function figureFor(
  tokens: readonly Token[],
  figures: readonly Figure[],
  used: ReadonlySet<Figure>,
  i: number,
  word: string,
  kind: Counted["kind"],
): Figure | null {
  const free = figures.filter((figure) => !used.has(figure) && !included(tokens, figure));
  const passive =
    /^(?:was|were|been|being|be|are|is|got)$/u.test(lowerAt(tokens, i - 1)) ||
    /^(?:were|was)$/u.test(lowerAt(tokens, i - 2)) ||
    /^(?:died|dead|perished|deaths|injuries|fatalities)$/u.test(word);
  const afterSet = kind === "killed" ? DEATH_AFTER : HURT_AFTER;
  const after =
    !passive && afterSet.has(word)
      ? free.find(
          (figure) =>
            figure.from > i &&
            figure.from <= i + (word === "toll" ? 9 : 5) &&
            clear(tokens, i + 1, figure.from),
        )
      : undefined;
  if (after !== undefined) return after;
  const before = free
    .filter((figure) => figure.to <= i && figure.to >= i - 9 && clearBefore(tokens, figure.to, i))
    .at(-1);
  return before ?? null;
}

/** Nothing between a verb and its figure that ends the phrase. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens
    .slice(from, to)
    .some(({ lower }) => /^[,;:]$|^(?:in|on|and|after|when|by|since|during)$/u.test(lower));
}

function clearBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^[;:]$|^(?:but|while|after|before|missiles?|drones?|rockets?|km|miles?|years?|hours?|days?|kilometers?|kilometres?|months?|weeks?|%|percent|shells?)$/u.test(
        lower,
      ),
    );
}

/** "19 in Kryvyi Rih" after "killed 35 in Sumy" and "five soldiers" after "fourteen civilians" are left for other stages. */
function listed(_tokens: readonly Token[], _figures: readonly Figure[], _first: Figure): readonly Figure[] {
  return [];
}

/** "including two children": part of a figure, not one of its own. */
function included(tokens: readonly Token[], { from }: Figure): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 4); k -= 1) {
    if (/^(?:including|among|aged|age)$/u.test(lowerAt(tokens, k))) return true;
    if (tokens[k]?.pos === "NOUN") break;
  }
  const next = lowerAt(tokens, from + 1);
  return (
    /^(?:of|km|miles?|years?|year-old|hours?|days?|percent|%|missiles?|drones?|rockets?|shells?|am|pm|a\.m\.|p\.m\.|times?|others?-)$/u.test(
      next,
    ) && next !== "of"
  );
}

export function figuresIn(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    if (/^(?:dozens|scores|hundreds|thousands|several|many)$/u.test(word)) {
      figures.push({ from: i, to: i + 1, toll: null });
      continue;
    }
    const value = numberAt(tokens, i);
    if (value === null) continue;
    const joint = lowerAt(tokens, i + 1);
    const second = /^(?:to|and|or|–|-)$/u.test(joint) ? numberAt(tokens, i + 2) : null;
    const between = lowerAt(tokens, i - 1) === "between";
    if (second !== null && second > value && (between || joint === "to" || joint === "or" || joint === "–")) {
      figures.push({ from: i, to: i + 3, toll: [value, second] });
      i += 2;
    } else figures.push({ from: i, to: i + 1, toll: [value, value] });
  }
  return figures;
}

function numberAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/u.test(token.text)) {
    const value = Number(token.text.replaceAll(",", ""));
    if (value >= 1900 && value <= 2100 && !token.text.includes(",")) return null;
    return /^[$£€]$/u.test(lowerAt(tokens, i - 1)) ? null : value;
  }
  const word = NUMBER_WORDS.get(token.lower);
  if (word === undefined || (token.lower === "one" && /^(?:of|another)$/u.test(lowerAt(tokens, i + 1))))
    return null;
  return word;
}
