import type { Token } from "../text/sentences";
import { MODALS, NEGATIONS } from "./lexicon/unreal-words";

/** Token positions [from, to) of one sentence. */
export type Range = { readonly from: number; readonly to: number };

export type VerbTense =
  | "past"
  | "present"
  | "perfect"
  | "pluperfect"
  | "future"
  | "modal"
  | "infinitive"
  | "participle";

export type VerbGroup = Range & {
  readonly verb: number;
  readonly tense: VerbTense;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: string | null;
};

const HAVE = new Set(["has", "have", "'ve", "’ve"]);
const BE = new Set([
  "is",
  "are",
  "am",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "’s",
  "'re",
  "’re",
  "'m",
  "’m",
]);
const DO = new Set(["do", "does", "did"]);
const FUTURE = new Set(["will", "'ll", "’ll", "shall", "wo"]);
/** Adverbs that may stand between a subject and its verb. */
export const INNER_ADVERBS = new Set(
  "also then later subsequently reportedly previously earlier already now just again recently separately meanwhile further still only first even once apparently allegedly strongly publicly repeatedly often always long never regularly frequently once twice immediately initially both all however too quickly officially directly personally jointly finally deliberately".split(
    " ",
  ),
);

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

const knownGroups = new WeakMap<readonly Token[], VerbGroup[]>();

/** The auxiliaries, adverbs and negation that go with the verb at `verb`. */
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  // Many rules ask for the group of one verb.
  let groups = knownGroups.get(tokens);
  if (groups === undefined) {
    groups = [];
    knownGroups.set(tokens, groups);
  }
  const known = groups[verb];
  if (known !== undefined) return known;
  const group = readGroup(tokens, verb);
  groups[verb] = group;
  return group;
}

function readGroup(tokens: readonly Token[], verb: number): VerbGroup {
  const helpers: string[] = [];
  let from = verb;
  let negated = false;
  let infinitive = false;
  for (let i = verb - 1; i >= 0 && verb - i < 7; i -= 1) {
    const token = at(tokens, i);
    if (token === undefined) break;
    const word = token.lower;
    const isPossessive = token.pos === "PART" && (word === "'s" || word === "’s");
    if (
      HAVE.has(word) ||
      word === "had" ||
      (BE.has(word) && !isPossessive) ||
      DO.has(word) ||
      MODALS.has(word)
    )
      helpers.unshift(word);
    else if (
      NEGATIONS.has(word) &&
      word !== "no" &&
      word !== "none" &&
      word !== "nobody" &&
      word !== "without"
    )
      negated = true;
    else if (word === "to" && i === from - 1 && helpers.length === 0) {
      infinitive = true;
      from = i;
      break;
    } else if (isShortAdverbial(tokens, i)) {
      i -= 1;
      from = i;
      continue;
    } else if (!(token.pos === "ADV" || INNER_ADVERBS.has(word))) break;
    from = i;
  }
  const lead = at(tokens, from)?.lower ?? "";
  while (from < verb && helpers.length === 0 && !infinitive && !negated && from < verb) {
    // Adverbs with no auxiliary before them stay with the verb only when they touch it.
    if (INNER_ADVERBS.has(lead) || at(tokens, from)?.pos === "ADV") break;
    from += 1;
  }
  const form = lowerAt(tokens, verb);
  const modal = helpers.find((word) => MODALS.has(word)) ?? null;
  const passive = helpers.some((word) => BE.has(word)) && !form.endsWith("ing");
  return {
    from,
    to: verb + 1,
    verb,
    negated,
    passive,
    modal,
    tense: tenseOf(helpers, form, infinitive, modal),
  };
}

/** "had at first denied", "has so far refused": two words that are one adverb, ending at `last`. */
const isShortAdverbial = (tokens: readonly Token[], last: number): boolean =>
  /^(?:at (?:first|last|once)|so far|in turn|once again|for now|by then|in part)$/u.test(
    `${lowerAt(tokens, last - 1)} ${lowerAt(tokens, last)}`,
  );

function tenseOf(
  helpers: readonly string[],
  form: string,
  infinitive: boolean,
  modal: string | null,
): VerbTense {
  if (infinitive) return "infinitive";
  if (modal !== null) return FUTURE.has(modal) ? "future" : "modal";
  if (helpers.includes("had")) return "pluperfect";
  if (helpers.some((word) => HAVE.has(word))) return "perfect";
  if (helpers.includes("was") || helpers.includes("were") || helpers.includes("did")) return "past";
  if (helpers.some((word) => BE.has(word) || DO.has(word))) return "present";
  if (form.endsWith("ing")) return "participle";
  return /[^s]s$/u.test(form) ? "present" : "past";
}
