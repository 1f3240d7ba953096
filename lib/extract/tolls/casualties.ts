import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { BEHIND, DEATH, HURT } from "../lexicon/harm-words";
import { wordSet } from "../lexicon/word-set";
import { bodiesFound } from "./bodies-found";
import { changedTolls } from "./changed-toll";
import type { Counted } from "./counted";
import { deniedIn } from "./denied-toll";
import type { Figure } from "./figures";
import { figuresIn } from "./figures";
import { joined } from "./joined-figures";

export type { Counted } from "./counted";

/** All figures of dead and injured that a sentence gives. */
export function countsIn(tokens: readonly Token[]): readonly Counted[] {
  const denied = deniedIn(tokens);
  const figures = figuresIn(tokens);
  const changed = changedTolls(tokens, figures);
  const bodies = changed.length > 0 ? [] : bodiesFound(tokens, figures);
  const settled = [...denied, ...changed, ...bodies];
  const used = new Set<Figure>(figures.filter((figure) => settled.some((count) => touches(count, figure))));
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    const kind = harmAt(tokens, i);
    if (kind === null || settled.some(({ from, to }) => from <= i && i < to)) continue;
    const before = [...settled, ...counts].some((count) => count.kind === kind);
    const onTop = before || (kind === "killed" && !hasOwnCause(tokens, i));
    const figure = figureFor(tokens, figures, used, i, word, onTop);
    if (figure === null) continue;
    used.add(figure);
    const toll = bothAtOnce(tokens, i) ? null : figure.toll;
    counts.push({ kind, toll, from: Math.min(figure.from, i), to: Math.max(figure.to, i + 1) });
  }
  return [...settled, ...counts].sort((a, b) => a.from - b.from);
}

/** What a word says was done to people, null for none: "the dead" and "our lives" count nobody. */
function harmAt(tokens: readonly Token[], i: number): Counted["kind"] | null {
  const word = lowerAt(tokens, i);
  if (word === "lives" && !/^(?:claim|cost|t(?:ake|ook)|los)/u.test(verbOfLives(tokens, i))) return null;
  if (word === "dead" && /^(?:the|of)$/u.test(lowerAt(tokens, i - 1)) && lowerAt(tokens, i + 1) !== ":")
    return null;
  if (word === "death" && lowerAt(tokens, i + 1) !== "of") return isToDeath(tokens, i) ? "killed" : null;
  if (word === "executed" && isCarriedOut(tokens, i)) return null;
  if (DEATH.has(word)) return "killed";
  return HURT.has(word) || isTreated(tokens, i) ? "injured" : null;
}

/** "were shot to death", "beat two guards to death" */
const isToDeath = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i - 1) === "to" &&
  tokens.slice(Math.max(0, i - 9), i - 1).some(({ lower }) => TO_DEATH.test(lower));

const TO_DEATH =
  /^(?:shot|stabbed|beaten|hacked|burn(?:ed|t)|bludgeoned|battered|crushed|trampled|knifed|clubbed|tortured|beat|stoned)$/u;

/** "a well executed raid", "executed a plan": done, and to nobody. */
const isCarriedOut = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === "ADV" && !/^(?:was|were|been)$/u.test(lowerAt(tokens, i - 2))
    ? /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? "")
    : tokens
        .slice(i + 1, i + 5)
        .some(({ lower }) =>
          /^(?:raids?|operations?|attacks?|strikes?|missions?|plans?|orders?|warrants?|manoeuvres?|maneuvers?)$/u.test(
            lower,
          ),
        );

/** "two more were killed by shelling in X" are not on top of what was told before. */
const hasOwnCause = (tokens: readonly Token[], i: number): boolean =>
  /^(?:by|when|in|near)$/u.test(lowerAt(tokens, i + 1)) && !/^hospitals?$/u.test(lowerAt(tokens, i + 2));

/** "23 killed and wounded": how many of either is not said. */
const bothAtOnce = (tokens: readonly Token[], i: number): boolean =>
  /^(?:and|or)$/u.test(lowerAt(tokens, i + 1)) &&
  DEATH.has(lowerAt(tokens, i)) &&
  HURT.has(lowerAt(tokens, i + 2)) &&
  !/^(?:at|\d+|one|two|three|four|five|six|seven|eight|nine|ten|an?|another|several|dozens|many|more|others)$/u.test(
    lowerAt(tokens, i + 3),
  );

/** How many were shot or stabbed, when nothing is said of what became of them. */
export function shotIn(tokens: readonly Token[]): readonly Counted[] {
  const figures = figuresIn(tokens);
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!SHOT.has(lowerAt(tokens, i)) || /^(?:dead|down|to)$/u.test(lowerAt(tokens, i + 1))) continue;
    const aimed =
      lowerAt(tokens, i + 1) === "at" && !/^(?:was|were|been|being)$/u.test(verbBefore(tokens, i));
    if (aimed) continue;
    if (lowerAt(tokens, i - 1) === "fatally") continue;
    const figure = figureFor(tokens, figures, new Set(), i, lowerAt(tokens, i), false);
    if (figure !== null)
      counts.push({
        kind: "injured",
        toll: figure.toll,
        from: Math.min(figure.from, i),
        to: Math.max(figure.to, i + 1),
      });
  }
  return counts;
}

const SHOT = wordSet("shot, stabbed, knifed, slashed");

/** "were taken to hospital", "needed hospital treatment": as good as injured. */
function isTreated(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (BROUGHT.has(word)) return isAhead(tokens, i, 5, HOSPITAL);
  if (HOSPITAL.has(word))
    return /^(?:still|remain(?:ed|s)?) in$/u.test(`${lowerAt(tokens, i - 2)} ${lowerAt(tokens, i - 1)}`);
  if (word === "treated") return /^(?:for|in|at)$/u.test(lowerAt(tokens, i + 1));
  if (SENT.has(word)) return isAhead(tokens, i, 7, HOSPITAL);
  return NEEDED.has(word) && isAhead(tokens, i, 5, TREATMENT);
}

const BROUGHT = new Set(["taken", "rushed", "brought", "admitted", "transferred", "evacuated"]);
const SENT = new Set(["sent", "sending"]);
const NEEDED = new Set(["needed", "required", "received", "sought"]);
const HOSPITAL = new Set(["hospital", "hospitals"]);
const TREATMENT = new Set(["treatment"]);

/** Whether one of `words` stands fewer than `reach` tokens behind the one at `i`. */
const isAhead = (tokens: readonly Token[], i: number, reach: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(i + 1, i + reach).some(({ lower }) => words.has(lower));

const touches = (count: Counted, figure: Figure): boolean => figure.from < count.to && figure.to > count.from;

/** The verb before "the lives of 12" or "12 lives". */
function verbOfLives(tokens: readonly Token[], i: number): string {
  return (
    tokens
      .slice(Math.max(0, i - 7), i)
      .find(({ lower }) => /^(?:claim|cost|tak(?:e|ing)|took|los[te])/u.test(lower))?.lower ?? ""
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
  if (/^(?:lives|deaths?)$/u.test(word) && lowerAt(tokens, i + 1) === "of")
    return free.find(({ from }) => from > i && from <= i + 5) ?? null;
  const passive = standsBehind(tokens, i);
  const after = passive
    ? undefined
    : free.find(({ from }) => from > i && from <= i + 6 && clear(tokens, i + 1, from));
  if (after !== undefined) return joined(tokens, free, after, i);
  const before = free
    .filter(({ to }) => to <= i && to >= i - 24 && clearBefore(tokens, to, i, passive))
    .at(-1);
  if (before === undefined) return null;
  const whole = wholeOf(tokens, free, before);
  return whole === before ? joined(tokens, free, before, i) : whole;
}

/** Whether a word of harm stands behind its figure: "were killed", "12 dead"; of "shot dead 12" the verb decides. */
function standsBehind(tokens: readonly Token[], i: number): boolean {
  const byHand = lowerAt(tokens, i) === "dead" && SHOT.has(lowerAt(tokens, i - 1));
  const passive = /^(?:was|were|been|being|be|are|is|got|left)$/u.test(
    verbBefore(tokens, byHand ? i - 1 : i),
  );
  return passive || (BEHIND.has(lowerAt(tokens, i)) && !byHand);
}

/** "five guards, two men and three women, were killed": of a whole and its parts the whole. */
function wholeOf(tokens: readonly Token[], figures: readonly Figure[], part: Figure): Figure {
  const earlier = figures.filter(({ to }) => to <= part.from && to >= part.from - 9);
  const whole = earlier.find(({ to, toll }) => {
    if (toll === null || part.toll === null || toll[0] <= part.toll[0]) return false;
    const between = tokens.slice(to, part.from).map(({ lower }) => lower);
    const comma = between.indexOf(",");
    return (
      comma >= 0 &&
      comma <= 3 &&
      !tokens.slice(to, part.from).some(({ pos }) => pos === "VERB" || pos === "AUX")
    );
  });
  return whole ?? part;
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
  const apart = tokens.slice(from, from + 4).some(({ lower }) => /^(?:[,(–—]|--)$/u.test(lower));
  if (to - from > 9 && !apart) return false;
  let inBrackets = false;
  let commas = 0;
  for (let i = from; i < to; i += 1) {
    const word = lowerAt(tokens, i);
    if (/^(?:[,()–—]|--)$/u.test(word)) {
      inBrackets = !inBrackets;
      commas += 1;
      continue;
    }
    if (NO_PEOPLE.test(word)) return false;
    if (inBrackets) continue;
    const token = tokens[i];
    if (
      token?.pos === "VERB" &&
      !TO_DEATH.test(word) &&
      !/^(?:los[te]|aged)$/u.test(word) &&
      !(word === "have" && lowerAt(tokens, i - 1) === "to") &&
      !isCertified(tokens, i, to) &&
      !HURT.has(word) &&
      !DEATH.has(word) &&
      !/ing$/u.test(word)
    )
      return false;
  }
  return (
    !inBrackets || (!passive && commas === 1) || /^(?:and|or)$/u.test(lowerAt(tokens, to - 1)) || commas === 1
  );
}

/** "have been confirmed dead", "are now known to have died": no other verb, but how sure the dead are. */
const isCertified = (tokens: readonly Token[], i: number, harm: number): boolean =>
  /^(?:confirmed|known|reported|declared|pronounced|found)$/u.test(lowerAt(tokens, i)) &&
  tokens.slice(i + 1, harm).every(({ lower }) => /^(?:to|have|as|been)$/u.test(lower));

const NO_PEOPLE =
  /^(?:[;:]|but|while|before|missiles?|drones?|rockets?|shells?|bombs?|houses?|homes?|buildings?|vehicles?|cars?)$/u;

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
  const counted = tokens.slice(to, to + 3).find(({ pos }) => pos !== "ADJ")?.lower ?? "";
  return THINGS.test(next) || CRAFT.test(counted);
}

const THINGS = /^(?:missiles?|drones?|rockets?|shells?|times?)$/u;

/** What people are aboard of or live in, counted for itself. */
const CRAFT =
  /^(?:states?|countries|cities|towns|villages|regions|provinces|districts|places|boats?|ships?|vessels?|tankers?|planes?|aircraft|jets?|airliners?|helicopters?|tanks?|trucks?|buses|trains?|skiffs?)$/u;
