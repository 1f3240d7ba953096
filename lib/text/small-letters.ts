/** So many words with capitals are known before all are forgotten: more than any article has. */
const MOST = 20_000;
/** Longer ones are addresses and the like, which do not come again. */
const LONGEST = 40;

const known = new Map<string, string>();

/** A word in small letters: itself where it has no others, else one string for all places where it is written alike, which lists look up faster than a new one. */
export function smallLetters(word: string): string {
  if (isSmall(word)) return word;
  if (word.length > LONGEST) return word.toLowerCase();
  const met = known.get(word);
  if (met !== undefined) return met;
  const [own, lower] = [asName(word), asName(word.toLowerCase())];
  if (known.size >= MOST) known.clear();
  known.set(own, lower);
  return lower;
}

const [BEFORE_A, BEHIND_Z, BEHIND_ASCII] = [64, 91, 128] as const;

/** Whether all letters are plain and small. */
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= BEHIND_ASCII || (code > BEFORE_A && code < BEHIND_Z)) return false;
  }
  return true;
}

/** The one string that the engine keeps of these characters as the name of a property: it holds on to no article, and is compared by its address. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
