import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { ARMED_GROUPS, FORCES } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";

/** Whether a phrase names its owner only by "its" or "their". */
export const isOwned = ({ tokens }: Sentence, { from }: Range): boolean =>
  /^(?:its|their|our)$/u.test(lowerAt(tokens, from));

/** Whose "its forces", "their fighters", "it" or "they" are: the country, army or armed group that the sentence names as the one who tells of the deed. Null for other phrases, and where it names none. */
export function ownerIn(article: Article, sentence: Sentence, range: Range): string | null {
  if (!speaksOfOwner(sentence, range)) return null;
  const { tokens } = sentence;
  const before = tokens[range.from - 1];
  // "had blown it up": what it was done to.
  if (before?.pos === "VERB" && !SAYS.test(before.lower)) return null;
  for (let i = range.from - 1; i >= 0; i -= 1) {
    if (!SAYS.test(lowerAt(tokens, i))) continue;
    return bodyBefore(article, sentence, i);
  }
  return null;
}

/** "its troops", "two of its members", "it". */
function speaksOfOwner({ tokens }: Sentence, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.length === 1) return /^(?:it|they|we)$/u.test(words[0] ?? "");
  const own = words.findIndex((word) => /^(?:its|their|our)$/u.test(word));
  const head = words.at(-1) ?? "";
  return own >= 0 && (FORCES.has(head) || OWN.test(head));
}

const OWN =
  /^(?:members?|men|jets|warplanes|aircraft|planes|drones?|missiles?|gunners|units?|bombers?|pilots|snipers|air|defen[cs]es)$/u;

/** Verbs of those who tell what they did themselves. */
const SAYS =
  /^(?:said|says|saying|announced|announces|confirmed|confirms|claimed|claims|insisted|reported|admitted|acknowledged|stated|declared|denied|denies|boasted|added)$/u;

/** The body named last before a verb: of "the Russian defence ministry" the country, of a group its name; null for persons and papers. */
function bodyBefore(article: Article, sentence: Sentence, verb: number): string | null {
  const { tokens, index } = sentence;
  const from = Math.max(0, verb - 9);
  for (let i = verb - 1; i >= from; i -= 1) {
    const { text = "", lower = "" } = tokens[i] ?? {};
    if (/^[.;]$/u.test(lower)) return null;
    if (ARMED_GROUPS.has(lower)) return text;
    const state =
      DEMONYMS.get(text) ??
      CAPITALS.get(text) ??
      (PLACES.get(text)?.kind === "country" ? PLACES.get(text)?.name : undefined);
    if (state !== undefined) return state;
    const name = (article.names.all[index] ?? []).find((one) => one.to === i + 1);
    if (name?.kind === "person") return null;
    if (name !== undefined) return countryIn(name.text) ?? armed(name.text);
    if (/^(?:police|army|navy|military|rebels|separatists|insurgents)$/u.test(lower)) return bare(tokens, i);
  }
  return null;
}

/** "the army" is called so where no country stands before it. */
const bare = (tokens: Sentence["tokens"], i: number): string => {
  const before = tokens[i - 1]?.text ?? "";
  return DEMONYMS.get(before) ?? tokens[i]?.text ?? "";
};

const countryIn = (name: string): string | null =>
  name
    .replaceAll(/['’]s\b/gu, "")
    .split(" ")
    .map((word) => DEMONYMS.get(word) ?? (PLACES.get(word)?.kind === "country" ? word : undefined))
    .find((country) => country !== undefined) ?? null;

/** A body whose name says that it fights. */
const armed = (name: string): string | null =>
  /\b(?:Army|Forces?|Front|Guards?|Corps|Brigades?|Battalion|Movement|State|Militia|Group|Command|Navy)\b/u.test(
    name,
  )
    ? name
    : null;
