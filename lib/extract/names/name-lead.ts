import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordsOf } from "../grammar/words-of";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { PLACE_SUFFIXES } from "../lexicon/name-words";
import { ORGANISATION_WORDS, TITLE_WORDS, TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import { addPlace } from "./name-titles";
import { fold } from "./people";

/** What stands before the name itself in a run of capitals: where the name begins, whether a title came, what was told of it. */
type Lead = { from: number; titled: boolean; readonly descriptors: Set<string> };

/** Reads "German Foreign Minister" off the front of "German Foreign Minister Annalena Baerbock". */
export function leadOf(tokens: readonly Token[], run: Range): Lead {
  const seat = wordsOfSeat(tokens, run);
  const lead: Lead = { from: run.from + seat, titled: seat > 0, descriptors: new Set() };
  while (lead.from < run.to - 1) {
    const next =
      pastCountry(tokens, lead, run.to) ??
      pastTitle(tokens, lead, run.to) ??
      pastOffice(tokens, lead, run.to);
    if (next === null) break;
    lead.from = next;
  }
  return lead;
}

/** "the mayor of Kyiv Vitali Klitschko", "ambassador to Kyiv Anka Feldhusen": how many words the town of an office has before the name. */
function wordsOfSeat(tokens: readonly Token[], { from, to }: Range): number {
  const office = POSTED.has(lowerAt(tokens, from - 1)) && TITLES.has(lowerAt(tokens, from - 2));
  if (!office || to - from < 3) return 0;
  if (to - from >= 4 && PLACES.has(wordsOf(tokens, { from, to: from + 2 }))) return 2;
  return PLACES.has(tokens[from]?.text ?? "") ? 1 : 0;
}

const POSTED = wordSet("of, in, to, for");

/** Past a country, a people, or a capital before a title. */
function pastCountry(
  tokens: readonly Token[],
  { from, titled, descriptors }: Lead,
  to: number,
): number | null {
  const word = tokens[from]?.text ?? "";
  const pair = from + 2 < to ? countryOfTwo(tokens, from) : undefined;
  if (pair !== undefined) {
    descriptors.add(fold(pair));
    return from + 2;
  }
  const place = PLACES.get(word);
  const country = DEMONYMS.get(word) ?? (place?.kind === "country" ? place.name : undefined);
  // "Defence Minister Israel Katz": behind a title the name of a country may be a given name.
  if (titled && place?.kind === "country" && to - from === 2) return null;
  if (country !== undefined) descriptors.add(fold(country));
  else if (CAPITALS.has(word) && TITLES.has(lowerAt(tokens, from + 1))) addPlace(descriptors, word);
  else return null;
  return from + 1;
}

/** The country that two words name or whose people they are: "South Korea", "Saudi Arabian". */
function countryOfTwo(tokens: readonly Token[], from: number): string | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const apart = first !== undefined && second !== undefined && first.end < second.start;
  if (apart && !OPENS_PAIR.has(first.text)) return undefined;
  const two = wordsOf(tokens, { from, to: from + 2 });
  const place = PLACES.get(two);
  return place?.kind === "country" ? place.name : DEMONYMS.get(two);
}

/** The first words of what has two or more: few names begin with one. */
const OPENS_PAIR: ReadonlySet<string> = new Set(
  [...PLACES.keys(), ...DEMONYMS.keys()].flatMap((name) => /^\S+(?=\s)/u.exec(name)?.[0] ?? []),
);

/** Past a title, or a word that belongs to one. */
function pastTitle(tokens: readonly Token[], lead: Lead, to: number): number | null {
  const { from, descriptors } = lead;
  const word = lowerAt(tokens, from);
  const title = word.replace(/^(?:ex|vice|deputy|co)-(?=\p{L})/u, "");
  if (TITLES.has(title)) {
    lead.titled = true;
    descriptors.add(title);
    return from + 1;
  }
  // "Secretary of State", "Ambassador to Israel"
  if (lead.titled && /^(?:of|for|to|the)$/u.test(word)) return from + 1;
  if (TITLE_WORDS.has(word) || (ORGANISATION_WORDS.has(word) && hasTitleAhead(tokens, from, to))) {
    descriptors.add(word);
    return from + 1;
  }
  // "Mayor of Gdansk Aleksandra Dulkiewicz": one word of office, then the name.
  const ofOffice = lead.titled && /^(?:of|for|the|to)$/u.test(lowerAt(tokens, from - 1)) && to - from >= 3;
  if (!ofOffice) return null;
  const isPair = to - from >= 4 && PLACES.has(wordsOf(tokens, { from, to: from + 2 }));
  return isPair ? from + 2 : from + 1;
}

/** Past all words of an office of several. */
function pastOffice(tokens: readonly Token[], lead: Lead, to: number): number | null {
  const title = lastTitle(tokens, { from: lead.from, to });
  if (title === null) return null;
  for (let i = lead.from; i <= title; i += 1) lead.descriptors.add(lowerAt(tokens, i));
  lead.titled = true;
  return title + 1;
}

/** "Emergency Situations Minister Kairat Bekov": where the title stands that a full name follows, null where none does. */
function lastTitle(tokens: readonly Token[], { from, to }: Range): number | null {
  for (let i = to - 3; i > from; i -= 1) {
    const word = lowerAt(tokens, i);
    if (!TITLES.has(word) || TITLE_WORDS.has(word)) continue;
    for (let k = i + 1; k < to; k += 1) {
      const after = lowerAt(tokens, k);
      if (ORGANISATION_WORDS.has(after) || PLACE_SUFFIXES.has(after) || TITLES.has(after) || after === "of")
        return null;
    }
    return to - i <= 5 ? i : null;
  }
  return null;
}

function hasTitleAhead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) if (TITLES.has(lowerAt(tokens, i))) return true;
  return false;
}
