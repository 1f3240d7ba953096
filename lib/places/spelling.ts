import { foldLetters } from "../text/fold-letters";

/**
 * A key under which the spellings of a place's name fall together: "Kyiv" and "Kiev", "Khan Yunis" and "Khan Younes",
 * "Horlivka" and "Gorlovka". Names that share a key need not be one place.
 */
export const spellingOf = (name: string): string => spellingOfPlain(plainName(name));

/** The same for a name that `plainName` has made plain. */
export function spellingOfPlain(plain: string): string {
  return plain
    .replace(/^(?:al|el|an|as|ash|at|ad|ar|az) (?=.{3})/, "")
    .replace(/ (?:al|el|an|as|ash|at|ad|ar|az) /g, " ")
    .replace(/zh|j/g, "z")
    .replace(/kh|gh|g/g, "h")
    .replace(/ph/g, "f")
    .replace(/q|ck/g, "k")
    .replace(/w/g, "v")
    .replace(/oo|ou/g, "u")
    .replace(/ee|[yi]+/g, "i")
    .replace(/a[ei]|ei/g, "i")
    .replace(/i[eo]/g, "e")
    .replace(/([^\d])\1+/g, "$1")
    .replace(/[eio]v(?=ka\b|k\b|\b)/g, "iv")
    .replace(/[ae]h?\b/g, "a")
    .replaceAll(" ", "");
}

/** A name in small plain letters and single spaces: "Be'er Sheva" is "beer sheva", "al-Bab" "al bab". */
export const plainName = (name: string): string =>
  (/^[ -~]*$/.test(name) ? name.toLowerCase() : foldLetters(name))
    .replace(/['’‘ʼʻ`´ʿʾ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
