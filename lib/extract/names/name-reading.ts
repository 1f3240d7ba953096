import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordsOf } from "../grammar/words-of";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names";
import { PLACE_SUFFIXES } from "../lexicon/name-words";
import { MEDIA_NAME_ENDS, ORGANISATION_WORDS, TITLES } from "../lexicon/people-words";
import { leadOf } from "./name-lead";
import { appositionWords, beside, officeBeforeComma } from "./name-titles";
import type { Name, NameKind } from "./names";
import { fold } from "./people";

/** What kind of name a run of capitalised words is, and which of its words are the name. */
type Reading = { readonly kind: NameKind; readonly range: Range };

/** Reads a run of capitalised words as the name of somebody or something, its titles apart. */
export function readRun(tokens: readonly Token[], run: Range, sentence: number): Name {
  const place = PLACES.get(wordsOf(tokens, run));
  const as = ({ kind, range }: Reading, descriptors: ReadonlySet<string>): Name => ({
    from: range.from,
    to: range.to,
    sentence,
    kind,
    text: wordsOf(tokens, range),
    descriptors,
  });
  if (place !== undefined)
    return as({ kind: place.kind === "country" ? "country" : "place", range: run }, new Set());
  const { from, titled: ledByTitle, descriptors } = leadOf(tokens, run);
  const rest = { from, to: run.to };
  const before = beside(tokens, run.from, descriptors);
  if (rest.to - rest.from >= 2) officeBeforeComma(tokens, run, descriptors);
  // "Ambassador to Niger Sylvain Itte"
  const posted = lowerAt(tokens, run.from - 1) === "to" && TITLES.has(lowerAt(tokens, run.from - 2));
  const titled = ledByTitle || before || posted;
  const last = lowerAt(tokens, run.to - 1);
  const alone = rest.to - rest.from === 1;
  if (TITLES.has(last) && !(alone && titled && last === "pope"))
    return as({ kind: "office", range: run }, new Set([...descriptors, last]));
  if (descriptors.has("pope") && alone) return as({ kind: "person", range: run }, descriptors);
  const known = byItsWords(tokens, run, rest, titled);
  if (known !== null) return as(known, descriptors);
  appositionWords(tokens, run.to, descriptors);
  const kind = isPerson(tokens, run, rest, titled) ? "person" : "unknown";
  return as({ kind, range: kind === "person" ? rest : run }, descriptors);
}

/** A place, a people or a body by the words of the name, null where they do not tell. */
function byItsWords(tokens: readonly Token[], run: Range, rest: Range, titled: boolean): Reading | null {
  const text = wordsOf(tokens, rest);
  const place = PLACES.get(text);
  if (place !== undefined) return { kind: place.kind === "country" ? "country" : "place", range: rest };
  if (DEMONYMS.has(text) && (!titled || text.includes(" "))) return { kind: "unknown", range: run };
  const last = lowerAt(tokens, run.to - 1);
  if (PLACE_SUFFIXES.has(last) && run.to - run.from > 1) return { kind: "place", range: run };
  if (MEDIA_NAME_ENDS.has(last) && rest.to - rest.from > 1) return { kind: "organisation", range: run };
  const person = personAtEnd(tokens, rest);
  if (person !== null) return { kind: "person", range: person };
  const isBody = tokens
    .slice(rest.from, rest.to)
    // "Kim Jong Un" is not of the UN.
    .some(
      ({ lower, text }) =>
        (ORGANISATION_WORDS.has(lower) &&
          text !== "Un" &&
          !(lower === "wagner" && isGivenName(tokens[rest.from]?.text ?? ""))) ||
        lower === "of",
    );
  return isBody ? { kind: "organisation", range: run } : null;
}

/** Whether a word is a given name known to the lists, accents and case aside. */
export function isGivenName(text: string): boolean {
  const given = fold(text);
  return MALE_NAMES.has(given) || FEMALE_NAMES.has(given);
}

/** Whoever has a title, and two to four words without one. */
function isPerson(tokens: readonly Token[], run: Range, rest: Range, titled: boolean): boolean {
  const count = rest.to - rest.from;
  const text = count === 1 ? (tokens[rest.from]?.text ?? "") : "";
  const allCapitals = text.length > 1 && text === text.toUpperCase();
  if (allCapitals) return false;
  return (titled && count <= 5) || (count >= 2 && count <= 4 && rest.from === run.from);
}

/** "the Joint Press Center Oleh Bondar": given name and surname behind the name of a body, null where none stand there. */
function personAtEnd(tokens: readonly Token[], { from, to }: Range): Range | null {
  const behindBody = to - from >= 3 && ORGANISATION_WORDS.has(lowerAt(tokens, to - 3));
  if (!behindBody || ORGANISATION_WORDS.has(lowerAt(tokens, to - 1))) return null;
  return isGivenName(tokens[to - 2]?.text ?? "") ? { from: to - 2, to } : null;
}
