import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { DEATH, HURT } from "../lexicon/harm-words";
import type { Toll } from "../mention";
import type { Figure } from "./figures";

/** "two nurses and a driver", "three men, two women and a child" of the word of harm at `harm`: all of them together. A figure that has no other beside it stays as it is, and so does a whole before its parts. */
export function joined(
  tokens: readonly Token[],
  free: readonly Figure[],
  figure: Figure,
  harm: number,
): Figure {
  const figures = free.filter(({ from, to }) => (figure.from > harm ? from > harm : to <= harm));
  const at = figures.indexOf(figure);
  let first = at;
  while (first > 0 && jointOf(tokens, harm, figures[first - 1], figures[first]) !== null) first -= 1;
  let last = at;
  while (last < figures.length - 1 && jointOf(tokens, harm, figures[last], figures[last + 1]) !== null)
    last += 1;
  while (last > first && jointOf(tokens, harm, figures[last - 1], figures[last]) !== "and") last -= 1;
  const run = figures.slice(first, last + 1);
  const [head, ...parts] = run;
  if (head === undefined || parts.length === 0 || at > last) return figure;
  const rest = sum(parts);
  const whole = parts.length > 1 && rest !== null && rest[0] === head.toll?.[0];
  if (whole && !SORTED.test(lowerAt(tokens, head.to))) return head;
  return { from: head.from, to: parts.at(-1)?.to ?? head.to, toll: sum(run) };
}

/** One sort of people, which is no whole of other sorts. */
const SORTED = /^(?:men|women|boys|girls|children)$/u;

const sum = (figures: readonly Figure[]): Toll | null =>
  figures.reduce<Toll | null>(
    (all, { toll }) => (all === null || toll === null ? null : [all[0] + toll[0], all[1] + toll[1]]),
    [0, 0],
  );

/** What joins two figures with nothing but the noun of the first between them; null where other words stand there, or the second has its own word of harm. */
function jointOf(
  tokens: readonly Token[],
  harm: number,
  first?: Figure,
  second?: Figure,
): "and" | "," | null {
  if (first === undefined || second === undefined) return null;
  const joint = lowerAt(tokens, second.from - 1);
  const counted = tokens.slice(first.to, second.from - 1);
  if ((joint !== "and" && joint !== ",") || counted.length > 4) return null;
  if (counted.length === 0 && tokens[first.to - 1]?.pos === "NUM") return null;
  const bare = counted.every((token) => /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos) && !isHarm(token));
  return bare && (second.to <= harm || !hasOwnVerb(tokens, second)) ? joint : null;
}

/** "and 12 were wounded", "and 15 injured": a figure that begins a clause of its own. */
function hasOwnVerb(tokens: readonly Token[], { to }: Figure): boolean {
  const behind = tokens.slice(to, to + 4);
  const end = behind.findIndex(({ lower }) => /^(?:and|[,.;])$/u.test(lower));
  return behind.slice(0, end < 0 ? behind.length : end).some((token) => isHarm(token) || token.pos === "AUX");
}

const isHarm = ({ lower }: Token): boolean => DEATH.has(lower) || HURT.has(lower);
