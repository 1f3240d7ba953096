import type { Toll } from "../extract/mention";
import type { Feature, MergeReason } from "./merge-side";

const inWords = ([low, high]: Toll): string => (low === high ? `${low}` : `${low}–${high}`);

/** Tolls grow while rescuers dig and differ by source, so near figures speak for one strike and only far ones against. */
function compareToll(
  word: string,
  first: Toll | null,
  second: Toll | null,
  strength: number,
): MergeReason | null {
  if (!first || !second) return null;
  const said = `${inWords(first)} and ${inWords(second)} ${word}`;
  const overlap = first[0] <= second[1] && second[0] <= first[1];
  const [small, large] = first[1] <= second[1] ? [first[1], second[1]] : [second[1], first[1]];
  if (overlap) {
    if (large === 0) return { feature: `${word}-agree`, weight: 0.2 * strength, detail: `nobody ${word}` };
    const weight = (small >= 10 ? 1.6 : small >= 3 ? 1.2 : 0.6) * strength;
    return {
      feature: `${word}-agree`,
      weight,
      detail: inWords(first) === inWords(second) ? `${inWords(first)} ${word}` : said,
    };
  }
  if (small >= 10 && large <= small * 1.25)
    return { feature: `${word}-near`, weight: strength, detail: said };
  if (large <= small * 2 || large - small <= 3)
    return { feature: `${word}-near`, weight: 0.4 * strength, detail: said };
  if (large <= small * 4 || large - small <= 10)
    return { feature: `${word}-differ`, weight: -0.5 * strength, detail: said };
  return { feature: `${word}-differ`, weight: -2 * strength, detail: said };
}

export const compareKilled: Feature = (a, b) => compareToll("killed", a.killed, b.killed, 1);
export const compareInjured: Feature = (a, b) => compareToll("injured", a.injured, b.injured, 0.7);
