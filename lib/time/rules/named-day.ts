import { mostNamed } from "../evidence";
import { NAMED_DAY_KEYS, NAMED_DAYS } from "../names/named-days";
import { COUNTRIES, type Country } from "../names/national-days";
import { WHICH_WORD, whichOf } from "../names/which";
import { type Rule, textAfter, textBefore, words } from "./rule";

const names = Object.entries(NAMED_DAYS).map(([name, day]) => ({
  name,
  whole: words(`^(?:${day.words})$`, "i"),
}));
const NAME = Object.values(NAMED_DAYS)
  .map((day) => day.words)
  .join("|");
const YEAR = String.raw`(?:,? (?:in |of )?(?<year>(?:19|20)\d{2})(?!\d|[,.]\d))?`;

/** "Palm Sunday", "Orthodox Easter", "last Christmas", "Victory Day 2024" */
export const namedDay: Rule = {
  name: "named-day",
  keys: NAMED_DAY_KEYS,
  reach: 12,
  pattern: words(String.raw`\b(?:(?<which>${WHICH_WORD}) )?(?<name>${NAME})(?![\w-])${YEAR}`),
  read: ({ 0: matched, index, groups }, text) => {
    const written = groups?.name ?? "";
    const found = names.find(({ whole }) => whole.test(written));
    if (!found || !/\p{Lu}/u.test(written) || isPartOfName(matched, index, text)) return null;
    const which = whichOf(groups?.which);
    return {
      meaning: {
        kind: "named-day",
        name: found.name,
        year: groups?.year ? Number(groups.year) : null,
        which,
      },
    };
  },
};

/** "Independence Day" of the country that is named with it, or that the text is about. */
export const independenceDay: Rule = {
  name: "independence-day",
  keys: ["independence"],
  reach: 0,
  pattern: words(String.raw`\bIndependence Day\b(?! (?:Square|Avenue))${YEAR}`),
  read: ({ index, groups }, text, evidence) => {
    const countries = Object.entries(COUNTRIES) as [Country, { words: RegExp }][];
    const country =
      mostNamed(
        textBefore(text, index)
          .split(/[.!?]\s/)
          .at(-1) ?? "",
        countries,
      ) ?? evidence.country();
    if (country === null) return null;
    const { month, day } = COUNTRIES[country];
    return {
      meaning: { kind: "day", year: groups?.year ? Number(groups.year) : null, month, day, weekday: null },
    };
  },
};

/** "9/11", "the Sept. 11 attacks", "the October 7 massacre": days that became names of what happened on them. */
export const namedAttack: Rule = {
  name: "named-attack",
  keys: ["11", "sept", "september", "oct", "october"],
  reach: 1,
  pattern: words(
    String.raw`\b(?:(?<september>9/11|Sept(?:ember|\.)? 11(?= (?:terror(?:ist)? )?attacks?))|(?<october>(?:Oct(?:ober|\.)? 7|7 October)(?= (?:Hamas |terror(?:ist)? |cross-border )?(?:attacks?|massacres?|assault|onslaught))))\b`,
  ),
  read: ({ groups }) => {
    if (groups?.september) return { meaning: { kind: "day", year: 2001, month: 9, day: 11, weekday: null } };
    return { meaning: { kind: "day", year: 2023, month: 10, day: 7, weekday: null } };
  },
};

function isPartOfName(matched: string, index: number, text: string): boolean {
  const after = textAfter(text, index + matched.length);
  return (
    /^\s(?:Island|Islands|Carol|Tree|Rising|Parade Square|War)\b/.test(after) ||
    /-$/.test(textBefore(text, index))
  );
}
