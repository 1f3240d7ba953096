import { TITLE_WORDS, TITLES } from "../extract/lexicon/people-words";
import { countryOf } from "./country-of";
import { foldedWords, foldName } from "./fold-name";
import type { Feature, MergeSide } from "./merge-side";

const STOP = new Set(
  `a an the and or but of in on at to for from by with as is was were be been are it its this that these those he she they his her their
  had has have said says told after before during over into about against more than also not no who which when while will would could
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december people president minister leader s killed injured wounded dead attack strike strikes attacks talks meeting met`.split(
    /\s+/,
  ),
);
const WEAPONS: Readonly<Record<string, RegExp>> = {
  missiles: /\bmissiles?\b|\biskander|\bkinzhal|\bkalibr/i,
  drones: /\bdrones?\b|\bshaheds?\b|\buavs?\b|quadcopter/i,
  bombs: /\b(?:glide|aerial|guided) bombs?\b|\bbombs?\b/i,
  shelling: /\bshell(?:s|ed|ing)\b|\bartillery\b|\bmortars?\b|\brockets?\b/i,
  gunfire: /\bshooting\b|\bshot\b|\bgunm[ae]n\b|\bgunfire\b/i,
};
const SHINGLE = 5;

const textOf = (side: MergeSide): string => [side.title, ...side.passages.slice(0, 6)].join(" ");

/** Without the names that other features weigh already. */
function contentWords(side: MergeSide, weighed: ReadonlySet<string>): ReadonlySet<string> {
  const words = foldName(textOf(side)).split(" ");
  const tells = (word: string): boolean =>
    word.length > 2 && !STOP.has(word) && !weighed.has(word) && !/^\d+$/.test(word);
  return new Set(words.filter(tells));
}

const namesOf = (side: MergeSide): readonly string[] =>
  [...side.actors.map(({ name }) => name), side.place ?? ""].flatMap(foldedWords);

/** How alike title and passages are: Jaccard of their content words. */
export const compareWords: Feature = (a, b) => {
  const weighed = new Set([...namesOf(a), ...namesOf(b)]);
  const [first, second] = [contentWords(a, weighed), contentWords(b, weighed)];
  const both = [...first].filter((word) => second.has(word)).sort();
  const all = new Set([...first, ...second]).size;
  if (all === 0) return null;
  const alike = both.length / all;
  // Two words of small talk ("very good") are not yet one occasion.
  if (alike < 0.08 || (a.type === "statement" && both.length < 3)) return null;
  return {
    feature: "like-words",
    // A share of very few words says little.
    weight: Math.min(2.5, alike * (a.type === "statement" ? 7 : 4)) * Math.min(1, both.length / 4),
    detail: `${Math.round(alike * 100)}% of the words: ${both.slice(0, 6).join(", ")}`,
  };
};

/** Words in quotation marks that both give alike: the surest sign of one occasion. */
export const compareQuotedWords: Feature = (a, b) => {
  if (a.type !== "statement") return null;
  const second = shingles(b);
  const found = [...shingles(a)].filter((shingle) => second.has(shingle)).sort();
  return found[0] === undefined
    ? null
    : { feature: "same-quote", weight: 3, detail: `both quote “${found[0]} …”` };
};

function shingles(side: MergeSide): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of side.passages.join("\n").matchAll(/[“"«]([^”"»\n]{10,600})[”"»]/g)) {
    const words = foldName(match[1] ?? "").split(" ");
    for (let at = 0; at + SHINGLE <= words.length; at += 1)
      found.add(words.slice(at, at + SHINGLE).join(" "));
  }
  return found;
}

const TWO_DIGITS_OR_MORE = /(?<![\d.,:–-])(\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d.:–]|,\d)/g;
const MONTH = /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)/;

/** Exact figures that both give, of drones, missiles, metres: rarely the same by chance. Dates and tolls do not count. */
export const compareFigures: Feature = (a, b) => {
  if (a.type !== "strike") return null;
  const second = figuresIn(b);
  const both = [...figuresIn(a)].filter((figure) => second.has(figure)).sort();
  if (both.length === 0) return null;
  return { feature: "same-figures", weight: both.length > 1 ? 1.8 : 0.8, detail: both.join(", ") };
};

function figuresIn(side: MergeSide): ReadonlySet<string> {
  const text = side.passages.join("\n");
  const tolls = [...(side.killed ?? []), ...(side.injured ?? [])].map(String);
  const found = new Set<string>();
  for (const match of text.matchAll(TWO_DIGITS_OR_MORE)) {
    const figure = (match[1] ?? "").replace(",", "");
    const isYear = /^(?:19|20)\d\d$/.test(figure);
    if (!isYear && !tolls.includes(figure) && !MONTH.test(text.slice(match.index + match[0].length)))
      found.add(figure);
  }
  return found;
}

/** People and things that both call by name, beyond the parties: "Kimani Gray", "Dolmabahce Palace". */
export const compareNames: Feature = (a, b) => {
  if (a.type === "statement") return null;
  const weighed = new Set([...namesOf(a), ...namesOf(b)]);
  const second = properNames(b, weighed);
  const both = [...properNames(a, weighed)].filter((name) => second.has(name)).sort();
  if (both.length === 0) return null;
  return { feature: "same-names", weight: both.length > 1 ? 1.5 : 1, detail: both.join(", ") };
};

/** Two or three capitalised words in a row that no other feature weighs. */
function properNames(side: MergeSide, weighed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name] of side.passages.join("\n").matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}/gu)) {
    const words = foldedWords(name).filter(
      (word) => !TITLES.has(word) && !TITLE_WORDS.has(word) && countryOf(word) === null,
    );
    if (words.length >= 2 && !words.some((word) => weighed.has(word))) found.add(words.join(" "));
  }
  return found;
}

/** What was fired or flown. */
export const compareWeapons: Feature = (a, b) => {
  if (a.type !== "strike") return null;
  const [first, second] = [weaponsIn(a), weaponsIn(b)];
  if (first.length === 0 || second.length === 0) return null;
  const both = first.filter((weapon) => second.includes(weapon));
  return both.length > 0
    ? { feature: "same-weapon", weight: 0.4, detail: both.join(", ") }
    : { feature: "different-weapon", weight: -0.6, detail: `${first.join(", ")} and ${second.join(", ")}` };
};

const weaponsIn = (side: MergeSide): readonly string[] => {
  const text = textOf(side);
  return Object.keys(WEAPONS).filter((weapon) => WEAPONS[weapon]?.test(text));
};
