import { foldLetters } from "../text/fold-letters";

/** Text folded for comparing: without case, accents, vowel points or odd spacing. Safe to store whatever the input held. */
export function searchKey(text: string): string {
  return foldLetters(text)
    .replace(/\p{Cc}|\p{Cs}|\s/gu, " ")
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/ +/g, " ")
    .trim();
}

/** What Postgres can keep of a string from outside: no NUL and no half of a surrogate pair. */
export const storable = (text: string): string => text.replace(/\0|\p{Cs}/gu, "");
