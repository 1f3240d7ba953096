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
export const foldLetters = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : foldAny(text));

/** Most of what is compared, in which there is nothing but capitals to fold. */
const ASCII = /^[\x20-\x7e]*$/;

const foldAny = (text: string): string =>
  text
    // Some capitals are decomposed only once they are small, some small letters only once decomposed.
    .toLowerCase()
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, "")
    .replace(/[ßæœøđðłıþ]/g, (letter) => SPELLED_OUT[letter] ?? letter);

const ONE_FOR_ONE: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ħ: "h",
  Ħ: "H",
  ı: "i",
  ŋ: "n",
  œ: "o",
  Œ: "O",
  ə: "e",
  Ə: "E",
};

/** Each accented Latin letter beyond Latin-1 as its bare letter of the same case, a mark written apart as its letter again; the text keeps its length. */
export const foldEachLetter = (text: string): string => (FOLDED.test(text) ? foldEach(text) : text);

/** Whatever the replacements below begin at. */
const FOLDED = /[\u0100-\u024f\u0259\u1e00-\u1eff]|[\u0300-\u036f]/;

const foldEach = (text: string): string =>
  text
    .replace(/[\u0100-\u024f\u0259\u1e00-\u1eff]/gu, (letter) => {
      const bare = ONE_FOR_ONE[letter] ?? letter.normalize("NFD").charAt(0);
      return bare.length === letter.length ? bare : letter;
    })
    .replace(/([A-Za-z])([\u0300-\u036f]+)/gu, (_, letter: string, marks: string) =>
      letter.concat(letter.toLowerCase().repeat(marks.length)),
    );
