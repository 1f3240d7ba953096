import type { Token } from "../../text/sentences";
import { MODALS, NEGATIONS } from "../lexicon/unreal-words";
import { knownVerbs } from "./known-verbs";

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

/** A token in small letters, empty before the first and behind the last. The engine is slow to look behind an array at its front. */
export const lowerAt = (tokens: readonly Token[], i: number): string =>
  i < 0 ? "" : (tokens[i]?.lower ?? "");

/** The auxiliaries, adverbs and negation that go with the verb at `verb`. */
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  const { groups } = knownVerbs(tokens);
  const known = groups[verb];
  if (known !== undefined) return known;
  const group = readGroup(tokens, verb);
  groups[verb] = group;
  return group;
}

/** How many words before a verb belong to it at most. */
const REACH = 6;

function readGroup(tokens: readonly Token[], verb: number): VerbGroup {
  const helpers: string[] = [];
  let from = verb;
  let negated = false;
  let infinitive = false;
  for (let i = verb - 1; i >= 0 && verb - i <= REACH; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isHelper(token)) helpers.unshift(token.lower);
    else if (DENIALS.has(token.lower)) negated = true;
    else if (token.lower === "to" && i === from - 1 && helpers.length === 0) {
      infinitive = true;
      from = i;
      break;
    } else if (isShortAdverbial(tokens, i)) i -= 1;
    else if (!isAdverb(token)) break;
    from = i;
  }
  if (helpers.length === 0 && !infinitive && !negated) from = withoutLooseWords(tokens, from, verb);
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

const isAdverb = ({ pos, lower }: Token): boolean => pos === "ADV" || INNER_ADVERBS.has(lower);

/** Whether a word is an auxiliary or modal verb, and no "'s" of a possessor. */
function isHelper({ pos, lower }: Token): boolean {
  if (HAVE.has(lower) || lower === "had" || DO.has(lower) || MODALS.has(lower)) return true;
  return BE.has(lower) && !(pos === "PART" && (lower === "'s" || lower === "’s"));
}

/** The negations that stand beside a verb. */
const DENIALS: ReadonlySet<string> = new Set(
  [...NEGATIONS].filter((word) => !["no", "none", "nobody", "without"].includes(word)),
);

/** Where a group without an auxiliary begins: adverbs stay with the verb only where one of them opens the group. */
function withoutLooseWords(tokens: readonly Token[], start: number, verb: number): number {
  if (INNER_ADVERBS.has(lowerAt(tokens, start))) return start;
  let from = start;
  while (from < verb && tokens[from]?.pos !== "ADV") from += 1;
  return from;
}

/** The last words of the adverbs below. */
const SHORT_ENDS = new Set(["first", "last", "once", "far", "turn", "again", "now", "then", "part"]);

/** "had at first denied", "has so far refused": two words that are one adverb, ending at `last`. */
const isShortAdverbial = (tokens: readonly Token[], last: number): boolean =>
  SHORT_ENDS.has(lowerAt(tokens, last)) &&
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
