/** A word as it is written and in small letters. */
export type Word = { readonly text: string; readonly lower: string };

/** So many words are known before all are forgotten: more than any article has. */
const MOST = 20_000;
/** Longer ones are addresses and the like, which do not come again. */
const LONGEST = 40;

const known = new Map<string, Word>();

/** A word with its small letters, the same object wherever it is written alike: most words come again, and lists look up a string they have met before much faster. */
export function wordOf(text: string): Word {
  if (text.length > LONGEST) return { text, lower: text.toLowerCase() };
  const met = known.get(text);
  if (met !== undefined) return met;
  const word = { text: asName(text), lower: asName(text.toLowerCase()) };
  if (known.size >= MOST) known.clear();
  known.set(word.text, word);
  return word;
}

/** The one string that the engine keeps of these characters as the name of a property: it holds on to no article, and is compared by its address. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
