import { type Evidence, mostNamed } from "../evidence";
import { ORDINAL, ordinalOf } from "../names/numbers";
import { WARS, type War } from "../names/wars";
import { type Rule, textAfter, words } from "./rule";

const WAR = String.raw`(?:[\w’'-]{1,20} ){0,5}?(?:war|invasion|conflict|offensive)\b`;

/** "the 50th day of the war", "day 1,000 of Russia's invasion" */
export const warDay: Rule = {
  name: "war-day",
  keys: ["day"],
  reach: 4,
  pattern: words(
    String.raw`\b(?:(?:the )?(?<nth>${ORDINAL}) day of|day (?<count>\d{1,4}|\d,\d{3}) of) (?:the|its|his|their|[A-Z][a-z]+['’]s?) ?(?<war>${WAR})`,
  ),
  read: (match, text, evidence) => {
    const nth = ordinalOf(match.groups?.nth ?? match.groups?.count ?? "");
    const war = warOf(match, text, evidence);
    return nth === null || nth < 1 ? null : { meaning: { kind: "war-day", war, nth } };
  },
};

/** "the third anniversary of Russia's full-scale invasion" */
export const anniversary: Rule = {
  name: "anniversary",
  keys: ["anniversary"],
  reach: 5,
  pattern: words(
    String.raw`\b(?:the )?(?<nth>${ORDINAL})(?:-| )(?:year )?anniversary of (?:the )?(?:start of |beginning of |outbreak of )?(?:the|its|his|[A-Z][a-z]+['’]s?)? ?(?<war>${WAR})`,
  ),
  read: (match, text, evidence) => {
    const years = ordinalOf(match.groups?.nth ?? "");
    const war = warOf(match, text, evidence);
    return years === null || years < 1 || war === null
      ? null
      : { meaning: { kind: "anniversary", war, years } };
  },
};

function warOf(match: RegExpExecArray, text: string, evidence: Evidence): War | null {
  const near = match[0] + textAfter(text, match.index + match[0].length).split(/[.!?]/)[0];
  return mostNamed(near, Object.entries(WARS) as [War, { words: RegExp }][]) ?? evidence.war();
}
