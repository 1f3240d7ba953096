import { opensWithFigure } from "../../text/opens-with-figure";
import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import { MANY, NUMBER_WORDS, ONE_PERSON } from "../lexicon/number-words";
import { UNITS } from "../lexicon/unit-words";
import { wordSet } from "../lexicon/word-set";
import type { Toll } from "../mention";
import { isAge } from "./ages";

/** A number of people or things as tokens [from, to); `toll` is null for "dozens" and the like. */
export type Figure = { readonly from: number; readonly to: number; readonly toll: Toll | null };

/** Every figure of a sentence, "a woman" and "a soldier" as one. */
export function figuresIn(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = opensNumber(tokens[i]) ? (rangeAt(tokens, i) ?? numeralAt(tokens, i)) : null;
    const figure = manyAt(tokens, i) ?? number ?? personAt(tokens, i);
    if (figure === null) continue;
    if (number === null || !isMeasure(tokens, number)) figures.push(figure);
    i = figure.to - 1;
  }
  return figures;
}

/** "ten kilometres away", "forty square miles", "sixty per cent": so much of something, and nobody. */
function isMeasure(tokens: readonly Token[], { to }: Figure): boolean {
  const unit = tokens[to]?.pos === "ADJ" || lowerAt(tokens, to) === "-" ? to + 1 : to;
  return (
    UNITS.has(lowerAt(tokens, to)) ||
    UNITS.has(lowerAt(tokens, unit)) ||
    (lowerAt(tokens, to) === "per" && lowerAt(tokens, to + 1) === "cent")
  );
}

/** Whether a number can begin at a token: most words need no further look. */
const opensNumber = (token: Token | undefined): boolean =>
  token !== undefined && (opensWithFigure(token.text) || NUMBER_WORDS.has(token.lower));

const manyAt = (tokens: readonly Token[], i: number): Figure | null =>
  MANY.has(lowerAt(tokens, i)) ? { from: i, to: i + 1, toll: null } : null;

/** "between 3 and 7", "20 to 25", "20-25"; of "from 12 to 14" only the second. */
function rangeAt(tokens: readonly Token[], i: number): Figure | null {
  const joined = /^(\d{1,4})[-–](\d{1,4})$/u.exec(tokens[i]?.text ?? "");
  if (joined !== null) {
    const [low, high] = [Number(joined[1]), Number(joined[2])];
    return low < high && !/^(?:aged|ages)$/u.test(lowerAt(tokens, i - 1))
      ? { from: i, to: i + 1, toll: [low, high] }
      : null;
  }
  const low = numberAt(tokens, i);
  const joint = low === null ? "" : lowerAt(tokens, low.to);
  if (low === null || !/^(?:to|and|or|–|-)$/u.test(joint)) return null;
  const high = numberAt(tokens, low.to + 1);
  const before = lowerAt(tokens, i - 1);
  if (high === null || high.value <= low.value || (joint === "and" && before !== "between")) return null;
  return before === "from"
    ? { from: low.to + 1, to: high.to, toll: [high.value, high.value] }
    : { from: i, to: high.to, toll: [low.value, high.value] };
}

function numeralAt(tokens: readonly Token[], i: number): Figure | null {
  const found = numberAt(tokens, i);
  return found === null ? null : { from: i, to: found.to, toll: [found.value, found.value] };
}

/** "a nine-year-old girl", "an elderly woman", "her brother"; "another" alone before "wounded". */
function personAt(tokens: readonly Token[], i: number): Figure | null {
  const word = lowerAt(tokens, i);
  if (word === "another" && HARMED.has(lowerAt(tokens, i + 1))) return { from: i, to: i + 1, toll: [1, 1] };
  if (!DETERMINERS.has(word)) return null;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k += 1) {
    // "a mother and her two children": how many is not said in one figure.
    if (
      (ONE_PERSON.has(lowerAt(tokens, k)) || lowerAt(tokens, k) === "couple") &&
      lowerAt(tokens, k + 1) === "and" &&
      /^(?:his|her|their)$/u.test(lowerAt(tokens, k + 2))
    )
      return familyAt(tokens, i, k + 3);
    if (lowerAt(tokens, k) === "couple" && lowerAt(tokens, k + 1) !== "of")
      return { from: i, to: k + 1, toll: [2, 2] };
    if (ONE_PERSON.has(lowerAt(tokens, k)) && !/^(?:'s|’s)$/u.test(lowerAt(tokens, k + 1)))
      return { from: i, to: k + 1, toll: [1, 1] };
    if (isOneOfAPeople(tokens, k)) return { from: i, to: k + 1, toll: [1, 1] };
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[k]?.pos ?? "")) return null;
  }
  return null;
}

const DETERMINERS = wordSet("an, a, another, his, her, their");

/** "a Pakistani": not "a Pakistani post". */
const isOneOfAPeople = (tokens: readonly Token[], i: number): boolean =>
  DEMONYMS.has(tokens[i]?.text ?? "") && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[i + 1]?.pos ?? "NOUN");

const HARMED = wordSet(
  "killed, wounded, injured, hurt, dead, hospitalised, hospitalized, shot, stabbed, died",
);

/** "a woman and her grandson" are two; of "a mother and her children" how many is not said. */
function familyAt(tokens: readonly Token[], from: number, start: number): Figure {
  const to = endOfFamily(tokens, start);
  const one = ONE_PERSON.has(lowerAt(tokens, to - 1)) && tokens[start]?.pos !== "NUM";
  return { from, to, toll: one && lowerAt(tokens, to) !== "and" ? [2, 2] : null };
}

/** Behind "her two children": up to its noun. */
function endOfFamily(tokens: readonly Token[], start: number): number {
  let to = start;
  while (to < tokens.length && to < start + 4 && /^(?:NUM|ADJ|NOUN)$/u.test(tokens[to]?.pos ?? "")) to += 1;
  return to;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/u;

/** "September 14", "14 September". */
const isDayOfMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTH.test(lowerAt(tokens, i - 1)) ||
  MONTH.test(lowerAt(tokens, i + 1)) ||
  (lowerAt(tokens, i - 1) === "." && MONTH.test(lowerAt(tokens, i - 2)));

/** "25 May 89" */
const isShortYear = (tokens: readonly Token[], i: number): boolean =>
  MONTH.test(lowerAt(tokens, i - 1)) && tokens[i - 2]?.pos === "NUM" && /^\d\d$/u.test(lowerAt(tokens, i));

/** A number in digits or words that is no year, no day of a month and no sum of money. */
function numberAt(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const token = tokens[i];
  if (token === undefined || isAge(tokens, i)) return null;
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/u.test(token.text)) {
    const value = Number(token.text.replaceAll(",", ""));
    if ((value <= 31 && isDayOfMonth(tokens, i)) || isShortYear(tokens, i)) return null;
    if (value >= 1900 && value <= 2100 && !token.text.includes(",")) return null;
    if (/^[$£€]$/u.test(lowerAt(tokens, i - 1)) || /^(?:million|billion)$/u.test(lowerAt(tokens, i + 1)))
      return null;
    return { value, to: i + 1 };
  }
  const value = NUMBER_WORDS.get(token.lower);
  if (value === undefined) return null;
  const next = lowerAt(tokens, i + 1);
  if (token.lower === "one" && /^(?:of|another|day|time)$/u.test(next) && !isVictims(tokens, i + 2))
    return null;
  if (token.lower === "one" && /^(?:no|any|every)$/u.test(lowerAt(tokens, i - 1))) return null;
  if (value < 100 && /^(?:hundred|dozen|thousand)$/u.test(next))
    return { value: value * (next === "hundred" ? 100 : next === "dozen" ? 12 : 1000), to: i + 2 };
  return { value, to: i + 1 };
}

/** "one of the victims", "one of them": a person. */
const isVictims = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2).some(({ lower }) => /^(?:victims|them|wounded|injured)$/u.test(lower));
