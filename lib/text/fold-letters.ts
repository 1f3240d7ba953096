// Letters that Unicode does not take apart into a base and a mark.
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/** A text in small letters without accents, vowel points and invisible signs: only for comparing. Folding twice changes nothing. */
export const foldLetters = (text: string): string =>
  text
    // Some capitals are decomposed only once they are small, some small letters only once decomposed.
    .toLowerCase()
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, "")
    .replace(/[ßæœøđðłıþ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
