import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import type { Counted } from "./counted";
import type { Figure } from "./figures";

/** "pulled nine bodies from the rubble", "the bodies of 12 people were recovered": as many dead. "Two more bodies" come on top of others and count nothing. */
export function bodiesFound(tokens: readonly Token[], figures: readonly Figure[]): Counted[] {
  return figures.flatMap((figure): Counted[] => {
    const at = bodiesOf(tokens, figure);
    if (at === null || !tokens.some(({ lower }) => FINDS.test(lower))) return [];
    return [
      { kind: "killed", toll: figure.toll, from: Math.min(at, figure.from), to: Math.max(at + 1, figure.to) },
    ];
  });
}

/** Where "bodies" stands that a figure counts, null where it counts something else. */
function bodiesOf(tokens: readonly Token[], { from, to }: Figure): number | null {
  if (lowerAt(tokens, from - 1) === "of" && /^bod(?:ies|y)$/u.test(lowerAt(tokens, from - 2)))
    return from - 2;
  if (/^(?:another|further|other)$/u.test(lowerAt(tokens, from - 1))) return null;
  for (let i = to; i < to + 3; i += 1) {
    const word = lowerAt(tokens, i);
    if (/^bod(?:ies|y)$/u.test(word)) return i;
    if (word === "more" || !/^(?:ADJ|NOUN)$/u.test(tokens[i]?.pos ?? "")) return null;
  }
  return null;
}

const FINDS =
  /^(?:pull(?:ed|ing)|recover(?:ed|ing)|retriev(?:ed|ing)|found|finding|count(?:ed|ing)|dug|remov(?:ed|ing)|extracted|taken|received|brought|carried)$/u;
