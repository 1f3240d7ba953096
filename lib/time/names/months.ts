export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** As printed where room is short; none is longer than four letters. */
export const SHORT_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
] as const;

const ABBREVIATIONS = [
  ["jan"],
  ["feb", "febr"],
  ["mar"],
  ["apr"],
  [],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep", "sept"],
  ["oct"],
  ["nov"],
  ["dec"],
];

const numbers = new Map<string, number>();
MONTHS.forEach((name, index) => {
  for (const word of [name.toLowerCase(), ...(ABBREVIATIONS[index] ?? [])]) numbers.set(word, index + 1);
});

/** 1–12 for a month's name or abbreviation, with or without a stop, in any case; null for another word. */
export const monthNumber = (word: string): number | null =>
  numbers.get(word.toLowerCase().replace(/\.$/, "")) ?? null;

/** Full names, to be put in a pattern. */
export const MONTH_NAME = MONTHS.join("|");

/** Full names and abbreviations in small letters, longest first. */
export const MONTH_WORDS: readonly string[] = [...numbers.keys()].sort((a, b) => b.length - a.length);

/** The same, to be put in a pattern that ignores case. */
export const MONTH_WORD = MONTH_WORDS.join("|");
