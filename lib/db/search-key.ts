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

/** Text folded for comparing: without case, accents, vowel points or odd spacing. Safe to store whatever the input held. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/\p{Cc}|\p{Cs}|\s/gu, " ")
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/ +/g, " ")
    .trim();
}

/** What Postgres can keep of a string from outside: no NUL and no half of a surrogate pair. */
export const storable = (text: string): string => text.replace(/\0|\p{Cs}/gu, "");
