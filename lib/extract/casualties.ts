import type { Token } from "../text/sentences";
import { lowerAt } from "./clause";
import type { Figure } from "./figures";
import { figuresIn } from "./figures";
import { wordSet } from "./lexicon/word-set";
import type { Toll } from "./mention";

/** How many a sentence says were killed or injured, at the tokens that say it; `toll` is null for "dozens". */
export type Counted = {
  readonly kind: "killed" | "injured";
  readonly toll: Toll | null;
  readonly from: number;
  readonly to: number;
};

const DEATH = wordSet(
  "killed, killing, kill, kills, died, dead, deaths, fatalities, perished, murdered, murdering, executed, slain, massacred, lives",
);
const HURT = wordSet(
  "injured, injuring, injure, injures, wounded, wounding, wound, hurt, hurting, injuries, hospitalised, hospitalized, maimed",
);
/** Words that stand behind their figure only: "12 dead". */
const BEHIND = wordSet("died, dead, perished, deaths, injuries, fatalities, lives");
const NOUNS_OF_DEATH = wordSet("deaths, fatalities, dead, casualties, injuries");

/** All figures of dead and injured that a sentence gives. */
export function countsIn(tokens: readonly Token[]): readonly Counted[] {
  const denied = deniedIn(tokens);
  const figures = figuresIn(tokens);
  const changed = changedTolls(tokens, figures);
  const settled = [...denied, ...changed];
  const used = new Set<Figure>(figures.filter((figure) => settled.some((count) => touches(count, figure))));
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    const kind = DEATH.has(word) ? "killed" : HURT.has(word) || isTreated(tokens, i) ? "injured" : null;
    if (kind === null || settled.some(({ from, to }) => from <= i && i < to)) continue;
    if (word === "lives" && !/^(?:claim|cost|t(?:ake|ook))/u.test(verbOfLives(tokens, i))) continue;
    if (word === "dead" && /^(?:the|of)$/u.test(lowerAt(tokens, i - 1)) && lowerAt(tokens, i + 1) !== ":")
      continue;
    const onTop = kind === "killed" || [...settled, ...counts].some((count) => count.kind === kind);
    const figure = figureFor(tokens, figures, used, i, word, onTop);
    if (figure === null) continue;
    used.add(figure);
    counts.push({ kind, toll: figure.toll, from: Math.min(figure.from, i), to: Math.max(figure.to, i + 1) });
  }
  return [...settled, ...counts].sort((a, b) => a.from - b.from);
}

/** "were taken to hospital", "needed hospital treatment": as good as injured. */
function isTreated(tokens: readonly Token[], i: number): boolean {
  const ahead = tokens.slice(i + 1, i + 5).map(({ lower }) => lower);
  const word = lowerAt(tokens, i);
  if (/^(?:taken|rushed|brought|admitted|transferred|evacuated)$/u.test(word))
    return ahead.some((each) => /^hospitals?$/u.test(each));
  return /^(?:needed|required|received|sought)$/u.test(word) && ahead.includes("treatment");
}

const touches = (count: Counted, figure: Figure): boolean => figure.from < count.to && figure.to > count.from;

/** "no casualties", "nobody was hurt", "without deaths or injuries". */
function deniedIn(tokens: readonly Token[]): Counted[] {
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    if (!/^(?:no|nobody|without|none)$/u.test(word)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 7); k += 1) {
      const next = lowerAt(tokens, k);
      if (/^(?:[,;.:]|but|in|after|which|who|that)$/u.test(next)) break;
      const both = next === "casualties" || next === "victims";
      const noun = NOUNS_OF_DEATH.has(next);
      const person =
        word === "nobody" || /^(?:one|people|civilians|person|residents)$/u.test(lowerAt(tokens, i + 1));
      const span = { from: i, to: k + 1 };
      if (both || (DEATH.has(next) && (noun || person)))
        counts.push({ kind: "killed", toll: [0, 0], ...span });
      if (both || (HURT.has(next) && (noun || person)))
        counts.push({ kind: "injured", toll: [0, 0], ...span });
    }
  }
  return counts;
}

const RISES = wordSet(
  "rose, risen, rises, rising, climbed, climbs, climbing, reached, reaches, stood, stands, grew, grown, increased, jumped, went, gone, passed, at, is, was, now, of, to, put, revised, fell",
);

/** "the death toll rose to 12", "the number of wounded had reached 40", "a toll of 9": the figure behind the word of change. */
function changedTolls(tokens: readonly Token[], figures: readonly Figure[]): Counted[] {
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const kind = tollKind(tokens, i);
    if (kind === null) continue;
    const figure = figures.find(
      ({ from, toll }) => from > i && from <= i + 30 && toll !== null && isNewToll(tokens, i, from),
    );
    if (figure !== undefined) counts.push({ kind, toll: figure.toll, from: i, to: figure.to });
  }
  return counts;
}

/** Whether a death toll or a number of dead or injured is named at `i`, and which. */
function tollKind(tokens: readonly Token[], i: number): Counted["kind"] | null {
  const word = lowerAt(tokens, i);
  if (word === "toll") return /^injur/u.test(lowerAt(tokens, i - 1)) ? "injured" : "killed";
  if (word !== "number" || lowerAt(tokens, i + 1) !== "of") return null;
  const words = tokens.slice(i + 2, i + 9).map(({ lower }) => lower);
  const at = words.findIndex((each) => DEATH.has(each) || HURT.has(each));
  if (at < 0) return null;
  return DEATH.has(words[at] ?? "") ? "killed" : "injured";
}

function isNewToll(tokens: readonly Token[], toll: number, figure: number): boolean {
  for (let i = figure - 1; i > toll && figure - i <= 5; i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^(?:to|at|of|reached|passed|was|is|stood|surpassed|exceeded|hit|topped)$/u.test(word)) {
      if (!/^(?:to|at|of)$/u.test(word)) return true;
      if (word === "of") return i === toll + 1;
      const put = tokens
        .slice(Math.max(0, toll - 3), toll)
        .some(({ lower }) => /^(?:put|puts|putting)$/u.test(lower));
      return (
        (put && word === "at") ||
        tokens.slice(Math.max(toll, i - 4), i).some(({ lower }) => RISES.has(lower) || lower === "toll")
      );
    }
    if (!/^(?:least|more|than|about|some|nearly|almost|around|over|now|as|many|from|\d+)$/u.test(word))
      return false;
  }
  return false;
}

/** The verb before "the lives of 12" or "12 lives". */
function verbOfLives(tokens: readonly Token[], i: number): string {
  return (
    tokens.slice(Math.max(0, i - 7), i).find(({ lower }) => /^(?:claim|cost|tak(?:e|ing)|took)/u.test(lower))
      ?.lower ?? ""
  );
}

/** The figure that belongs to a word of death or injury: after an active verb, before a passive one. */
function figureFor(
  tokens: readonly Token[],
  figures: readonly Figure[],
  used: ReadonlySet<Figure>,
  i: number,
  word: string,
  onTop: boolean,
): Figure | null {
  const free = figures.filter((figure) => !used.has(figure) && !isPart(tokens, figures, figure, onTop));
  if (word === "lives" && lowerAt(tokens, i + 1) === "of")
    return free.find(({ from }) => from > i && from <= i + 5) ?? null;
  const passive =
    /^(?:was|were|been|being|be|are|is|got|left)$/u.test(verbBefore(tokens, i)) || BEHIND.has(word);
  const after = passive
    ? undefined
    : free.find(({ from }) => from > i && from <= i + 6 && clear(tokens, i + 1, from));
  if (after !== undefined) return after;
  const before = free
    .filter(({ to }) => to <= i && to >= i - 24 && clearBefore(tokens, to, i, passive))
    .at(-1);
  return before ?? null;
}

/** The word before a participle, adverbs left out. */
function verbBefore(tokens: readonly Token[], i: number): string {
  let k = i - 1;
  while (k >= 0 && i - k < 4 && tokens[k]?.pos === "ADV") k -= 1;
  return lowerAt(tokens, k);
}

/** Nothing between a verb and its figure that ends the phrase. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens
    .slice(from, to)
    .some(({ lower }) => /^[,;:]$|^(?:in|on|and|after|when|by|since|during)$/u.test(lower));
}

/** Between a figure and its participle stand its noun and what tells of it between commas, and no other verb. */
function clearBefore(tokens: readonly Token[], from: number, to: number, passive: boolean): boolean {
  let inBrackets = false;
  let commas = 0;
  for (let i = from; i < to; i += 1) {
    const word = lowerAt(tokens, i);
    if (/^[,()–—]$/u.test(word)) {
      inBrackets = !inBrackets;
      commas += 1;
      continue;
    }
    if (NO_PEOPLE.test(word)) return false;
    if (inBrackets) continue;
    if (to - i > 9 && commas === 0) return false;
    const token = tokens[i];
    if (token?.pos === "VERB" && !HURT.has(word) && !DEATH.has(word) && !/ing$/u.test(word)) return false;
  }
  return (
    !inBrackets || (!passive && commas === 1) || /^(?:and|or)$/u.test(lowerAt(tokens, to - 1)) || commas === 1
  );
}

const NO_PEOPLE =
  /^(?:[;:]|but|while|before|missiles?|drones?|rockets?|km|miles?|years?|hours?|days?|minutes?|kilometers?|kilometres?|met(?:er|re)s?|months?|weeks?|%|percent|shells?|bombs?|houses?|homes?|buildings?|vehicles?|cars?)$/u;

/** "including two children", "six of them children", "14, two of whom": part of a figure; "another three": on top of one, if one was given. */
function isPart(
  tokens: readonly Token[],
  figures: readonly Figure[],
  { from, to }: Figure,
  onTop: boolean,
): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 5); k -= 1) {
    const word = lowerAt(tokens, k);
    if (/^(?:another|additional|other|further)$/u.test(word)) return onTop;
    if (/^(?:including|among|aged|age|includes|included)$/u.test(word)) {
      const openingAmong = word === "among" && /^(?:were|was)$/u.test(lowerAt(tokens, k - 1));
      return !openingAmong;
    }
    if (tokens[k]?.pos === "NOUN" || tokens[k]?.pos === "VERB") break;
  }
  if (figures.some((other) => other.to === from - 1 && lowerAt(tokens, from - 1) === "to")) return true;
  const [next, second] = [lowerAt(tokens, to), lowerAt(tokens, to + 1)];
  if (next === "more") return onTop;
  if (next === "of" && /^(?:them|whom|those|the)$/u.test(second)) return true;
  return /^(?:km|miles?|years?|year-old|hours?|days?|percent|%|missiles?|drones?|rockets?|shells?|am|pm|a\.m\.|p\.m\.|times?)$/u.test(
    next,
  );
}
