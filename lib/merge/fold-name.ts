import { foldLetters } from "../text/fold-letters";

/** A name without case, accents, apostrophes, dots and odd spacing; hyphens become spaces. Folding twice changes nothing. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = foldLetters(name)
    .replace(/['‘’ʼ´`"“”.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (folded.size >= REMEMBERED) folded.clear();
  folded.set(name, made);
  return made;
}

/** Names folded lately: a new event is compared with hundreds of others, and the same names come up in most of them. */
const folded = new Map<string, string>();
const REMEMBERED = 4_000;

/** The words of a folded name; empty for a name without letters. */
export const foldedWords = (name: string): readonly string[] => foldName(name).split(" ").filter(Boolean);

/**
 * Makes the ways to write one Slavic or Arabic name in Latin letters alike: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey;
 * Lavrov and Lawrow stay apart. Only for comparing, never for showing.
 */
export function foldSpelling(word: string): string {
  return word
    .replace(/(?:iy|ij|ii|yi|yj|yy|iyy|ey|ei|ej|i|y|j)$/, "y")
    .replace(/^(volodymyr|wladimir|vladymyr)$/, "vladimir")
    .replace(/^(andrii|andriy|andry|andrei)$/, "andrey")
    .replace(/^(sergey|sergei|serhii|serhy|sergy)$/, "sergy")
    .replace(/kh/g, "h")
    .replace(/([bcdfghjklmnpqrstvwxz])\1/g, "$1");
}
