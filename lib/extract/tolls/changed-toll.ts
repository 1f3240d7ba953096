import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { DEATH, HURT } from "../lexicon/harm-words";
import { wordSet } from "../lexicon/word-set";
import type { Counted } from "./counted";
import type { Figure } from "./figures";

const RISES = wordSet(
  "rose, risen, rises, rising, climbed, climbs, climbing, reached, reaches, stood, stands, grew, grown, increased, jumped, went, gone, passed, at, is, was, now, of, to, put, revised, fell",
);

/** "the death toll rose to 12", "the number of wounded had reached 40", "a toll of 9": the figure behind the word of change. */
export function changedTolls(tokens: readonly Token[], figures: readonly Figure[]): Counted[] {
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const kind = tollKind(tokens, i);
    if (kind === null || isGivenUp(tokens, i)) continue;
    const figure = figures.find(
      ({ from, to, toll }) =>
        from > i &&
        from <= i + 30 &&
        toll !== null &&
        !SPAN.test(lowerAt(tokens, to)) &&
        isNewToll(tokens, i, from),
    );
    if (figure !== undefined) counts.push({ kind, toll: figure.toll, from: i, to: figure.to });
  }
  return counts;
}

/** "the toll of three days of battles": how long, not how many. */
const SPAN = /^(?:hours?|days?|nights?|weeks?|months?|years?)$/u;

/** "lowered an earlier toll of 103": a figure that holds no more. */
const isGivenUp = (tokens: readonly Token[], toll: number): boolean =>
  tokens
    .slice(Math.max(0, toll - 3), toll)
    .some(({ lower }) => /^(?:earlier|previous|initial|original|first)$/u.test(lower));

/** "taking the death toll from the strike to ten": raised by the verb before it. */
const isMoved = (tokens: readonly Token[], toll: number): boolean =>
  tokens
    .slice(Math.max(0, toll - 4), toll)
    .some(({ lower }) =>
      /^(?:tak(?:ing|en|es)|took|bring(?:ing|s)|brought|rais(?:ing|ed|es)|push(?:ing|ed|es)|lift(?:ing|ed|s)|driv(?:ing|en)|lower(?:ing|ed|s)|revis(?:ing|ed)|cut(?:ting)?)$/u.test(
        lower,
      ),
    );

/** Whether a death toll or a number of dead or injured is named at `i`, and which. */
function tollKind(tokens: readonly Token[], i: number): Counted["kind"] | null {
  const word = lowerAt(tokens, i);
  if (word === "toll") return /^injur/u.test(lowerAt(tokens, i - 1)) ? "injured" : "killed";
  if (word !== "number" || lowerAt(tokens, i + 1) !== "of") return null;
  const words = tokens.slice(i + 2, i + 9).map(({ lower }) => lower);
  const at = words.findIndex((each) => DEATH.has(each) || HURT.has(each));
  if (at < 0) return words.slice(0, 2).includes("victims") ? "killed" : null;
  return DEATH.has(words[at] ?? "") ? "killed" : "injured";
}

function isNewToll(tokens: readonly Token[], toll: number, figure: number): boolean {
  for (let i = figure - 1; i > toll && figure - i <= 5; i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^(?:to|at|of|reached|passed|was|is|stood|surpassed|exceeded|hit|topped)$/u.test(word)) {
      if (!/^(?:to|at|of)$/u.test(word)) return true;
      if (word === "of") return i === toll + 1;
      if (word === "to" && isMoved(tokens, toll)) return true;
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
