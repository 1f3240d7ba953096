import type { Rule } from "./rules/rule";

/** Stand among the keys of a rule for any number of four figures, and of one or two. */
export const FOUR_FIGURES = "####";
export const FEW_FIGURES = "##";

/** Where words begin, and for each rule which words are keys of it. Words are runs of ASCII letters or of figures. */
export type StartingPoints = {
  readonly starts: readonly number[];
  /** Indices into `starts`, ascending; null for a rule without a key in the text. */
  readonly keysOf: (rule: Rule) => readonly number[] | null;
};

const FIGURE_0 = 48;
const LETTER_A = 97;
const SEED = 7;

/** Finds the words of a text at which any of `rules` has a key, in one pass over its characters. */
export function startingPointFinder(rules: readonly Rule[]): (text: string) => StartingPoints {
  // Two words with one hash only cost a rule a try in vain.
  const ruleNumbers = new Map<number, number[]>();
  rules.forEach(({ keys }, number) => {
    for (const hash of new Set(keys.map(hashOf))) {
      ruleNumbers.set(hash, [...(ruleNumbers.get(hash) ?? []), number]);
    }
  });
  const numberOf = new Map(rules.map((rule, number) => [rule, number]));

  return (text) => {
    const starts: number[] = [];
    const found: (number[] | null)[] = rules.map(() => null);
    const note = (numbers: readonly number[] | undefined) => {
      for (const number of numbers ?? []) {
        const keys = found[number];
        if (keys) keys.push(starts.length - 1);
        else found[number] = [starts.length - 1];
      }
    };
    let at = 0;
    while (at < text.length) {
      const first = text.charCodeAt(at);
      const start = at;
      let hash = SEED;
      if (isFigure(first)) {
        for (let code = first; isFigure(code); code = text.charCodeAt(at)) {
          hash = add(hash, code);
          at += 1;
        }
        starts.push(start);
        note(ruleNumbers.get(hash));
        if (at - start === 4) note(ruleNumbers.get(FOUR));
        else if (at - start < 3) note(ruleNumbers.get(FEW));
      } else if (isLetter(first | 32)) {
        for (let code = first | 32; isLetter(code); code = text.charCodeAt(at) | 32) {
          hash = add(hash, code);
          at += 1;
        }
        starts.push(start);
        note(ruleNumbers.get(hash));
      } else at += 1;
    }
    return { starts, keysOf: (rule) => found[numberOf.get(rule) ?? -1] ?? null };
  };
}

const isFigure = (code: number): boolean => code >= FIGURE_0 && code < FIGURE_0 + 10;

/** Whether a code with the bit of small letters set is a letter from a to z. */
const isLetter = (code: number): boolean => code >= LETTER_A && code < LETTER_A + 26;

const add = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = add(hash, word.charCodeAt(at));
  return hash;
}

const FOUR = hashOf(FOUR_FIGURES);
const FEW = hashOf(FEW_FIGURES);
