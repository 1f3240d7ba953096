/** A word as it is written and in small letters. */
export type Letters = { readonly text: string; readonly lower: string };

/** So many words with capitals are known before all are forgotten: more than any article has. */
const MOST = 20_000;
/** Longer ones are addresses and the like, which do not come again. */
const LONGEST = 40;

const known = new Map<string, Letters>();

/** A word that has capitals with its small letters: in the same strings wherever it is written alike, which lists look up faster than new ones. */
export function lettersOf(word: string): Letters {
  if (word.length > LONGEST) return { text: word, lower: word.toLowerCase() };
  const met = known.get(word);
  if (met !== undefined) return met;
  const letters = { text: narrow(word), lower: narrow(word.toLowerCase()) };
  if (known.size >= MOST) known.clear();
  known.set(letters.text, letters);
  return letters;
}

const [BEFORE_A, BEHIND_Z, BEHIND_ASCII] = [64, 91, 128] as const;

/** Whether all letters of a word are plain and small. */
export function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= BEHIND_ASCII || (code > BEFORE_A && code < BEHIND_Z)) return false;
  }
  return true;
}

/** The same characters with no hold on the article, one byte each where they can be: a slice is as wide as the text around it, and slow to compare with the words of a list. */
const narrow = (text: string): string => text.split("").join("");
