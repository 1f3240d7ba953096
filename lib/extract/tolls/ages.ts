import { opensWithFigure } from "../../text/opens-with-figure";
import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { NUMBER_WORDS, ONE_PERSON } from "../lexicon/number-words";

/** No news report tells of anybody older. */
const OLDEST = 110;

/** Whether the number at `i` is how old somebody is: "aged 19 and 63", "a boy of nine", "Olena Marchuk, 46,", "two men, 41 and 58,", "both 51,". */
export function isAge(tokens: readonly Token[], i: number): boolean {
  const value = valueAt(tokens, i);
  if (value === null || value > OLDEST) return false;
  const start = startOfAges(tokens, i);
  const before = lowerAt(tokens, start - 1);
  if (/^(?:both|each)$/u.test(before) && lowerAt(tokens, start - 2) === ",") return endsAges(tokens, i + 1);
  if (/^(?:aged|ages)$/u.test(before)) return true;
  if (before === "between" && /^(?:aged|ages)$/u.test(lowerAt(tokens, start - 2))) return true;
  if (before === "of") return ONE_PERSON.has(lowerAt(tokens, start - 2)) && endsAges(tokens, i + 1);
  if (before === "(") return isPerson(tokens[start - 2]) && lowerAt(tokens, i + 1) === ")";
  return before === "," && isPerson(tokens[start - 2]) && endsAges(tokens, endOfAges(tokens, i + 1));
}

/** The first of numbers that only commas, "and" and "to" part. */
function startOfAges(tokens: readonly Token[], i: number): number {
  let start = i;
  while (/^(?:,|and|or|to|–|-)$/u.test(lowerAt(tokens, start - 1)) && valueAt(tokens, start - 2) !== null)
    start -= 2;
  return start;
}

function endOfAges(tokens: readonly Token[], from: number): number {
  let end = from;
  while (/^(?:,|and|or|to|–|-)$/u.test(lowerAt(tokens, end)) && valueAt(tokens, end + 1) !== null) end += 2;
  return end;
}

/** An age stands alone between its marks, and counts nothing. */
const endsAges = (tokens: readonly Token[], i: number): boolean =>
  i >= tokens.length ||
  tokens[i]?.pos === "PUNCT" ||
  /^(?:and|was|were|who|in|on|is)$/u.test(lowerAt(tokens, i));

/** A name or a word for people, but no place or thing counted beside it. */
const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "PROPN" || ONE_PERSON.has(token.lower) || PEOPLE.test(token.lower));

const PEOPLE =
  /^(?:men|women|boys|girls|children|brothers|sisters|sons|daughters|students|civilians|soldiers|officers|workers|bride|groom)$/u;

const valueAt = (tokens: readonly Token[], i: number): number | null => {
  const text = tokens[i]?.lower ?? "";
  return opensWithFigure(text) && /^\d{1,3}$/u.test(text) ? Number(text) : (NUMBER_WORDS.get(text) ?? null);
};
