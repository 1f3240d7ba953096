const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const numbers = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["a couple", 2],
  ["a dozen", 12],
]);
SMALL.forEach((word, value) => {
  numbers.set(word, value);
});
TENS.forEach((word, index) => {
  const tens = (index + 2) * 10;
  numbers.set(word, tens);
  for (let unit = 1; unit < 10; unit += 1) numbers.set(`${word}-${SMALL[unit]}`, tens + unit);
});

/** A count in figures or words up to 9999, to be put in a pattern that ignores case. */
export const COUNT = String.raw`\d{1,4}|a couple(?: of)?|an?|(?:${TENS.join("|")})(?:(?:-| )(?:${SMALL.slice(1, 10).join("|")}))?|${[...SMALL.slice(1)].reverse().join("|")}`;

/** The number that words or figures such as "two", "a", "twenty-one", "48" say; null for other words. */
export function numberOf(words: string): number | null {
  if (/^\d{1,4}$/.test(words)) return Number(words);
  const plain = words.toLowerCase().replace(/\s+/g, " ");
  return numbers.get(plain) ?? numbers.get(plain.replace(" ", "-")) ?? null;
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** "3rd", "third", "1,000th" up to 9,999; words up to "twentieth". To be put in a pattern that ignores case. */
export const ORDINAL = String.raw`\d{1,4}(?:st|nd|rd|th)|\d,\d{3}(?:st|nd|rd|th)|${ORDINALS.join("|")}`;

export function ordinalOf(words: string): number | null {
  const figures = /^[\d,]+/.exec(words);
  if (figures) return Number(figures[0].replace(",", ""));
  const index = ORDINALS.indexOf(words.toLowerCase());
  return index < 0 ? null : index + 1;
}
