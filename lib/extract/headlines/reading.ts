import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { trimmed } from "./clause-cut";

/** Verbs that say no more than "say". */
export const PLAIN = wordSet(
  "say, tell, add, state, note, explain, reply, respond, write, tweet, post, continue, comment, remark, report, inform, brief, recall, conclude, observe, recount, assure, elaborate, specify",
);
/** Words that stand for something told elsewhere. */
export const POINTING = wordSet(
  "it, them, him, her, this, that, these, those, their, such, so, here, there, what, both, neither, one, ones, i, we, us, me, you, our, my, your, its, itself, himself, herself",
);
/** Pronouns that may stand for the speaker. */
export const OWN = wordSet("he, she, they");
/** Verbs whose object is who is spoken to. */
export const ADDRESSED = wordSet("tell, inform, assure, brief, warn, urge, ask");

/** The speaker's number, and how many words may follow the name. */
export type Setting = { readonly plural: boolean; readonly room: number };
/** A sentence read from its reporting verb. */
export type Reading = Setting & {
  readonly one: Candidate;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly verb: number;
  readonly lemma: string;
};

/** "both sides" and "one man" tell who; "both" alone does not. */
export const pointsElsewhere = (tokens: readonly Token[], at: number): boolean =>
  POINTING.has(lowerAt(tokens, at)) &&
  !(/^(?:both|one)$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.pos === "NOUN");

/** The end of the sentence without its full stop, or the semicolon behind `from`. */
export function endOf(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex(({ text }, i) => i > from && text === ";");
  return trimmed(tokens, { from: 0, to: stop < 0 ? tokens.length : stop }).to;
}

/** Past "on Tuesday", "in a statement", "reporters" and "that": where what is said begins, and whether "that" led to it. */
export function opening({ tokens, verb, lemma }: Reading): { from: number; that: boolean } {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 16); i += 1) {
    const token = tokens[i] as Token;
    if (
      token.lower === "that" &&
      tokens[i + 1]?.pos !== "AUX" &&
      !/^(?:the|of|for|in|to|after|before|since|at|with|on|during|about|from|by)$/u.test(
        lowerAt(tokens, i - 1),
      )
    )
      return { from: i + 1, that: true };
    if (token.pos === "VERB" || token.pos === "AUX" || OPENS_ANEW.has(token.text)) break;
  }
  let from = verb + 1;
  if (ADDRESSED.has(lemma)) {
    const to = lowerAt(tokens, from) === "to" ? from : (addressee(tokens, from) ?? from);
    if (lemma === "tell" || lowerAt(tokens, to) !== "to") from = to;
  }
  from = pastDate(tokens, from);
  return { from, that: false };
}

const OPENS_ANEW: ReadonlySet<string> = new Set([";", ":", "“", '"']);

function addressee(tokens: readonly Token[], from: number): number | null {
  if (/^(?:him|her|them|us|me)$/u.test(lowerAt(tokens, from))) return from + 1;
  return phraseAfter(tokens, from)?.range.to ?? null;
}

/** Past "on Saturday", "Monday", "late on 3 May" or "the same day". */
export function pastDate(tokens: readonly Token[], from: number): number {
  let to = from;
  while (TIMES.has(lowerAt(tokens, to))) to += 1;
  const on = lowerAt(tokens, to) === "on" ? to + 1 : to;
  if (
    lowerAt(tokens, on) === "the" &&
    lowerAt(tokens, on + 1) === "same" &&
    lowerAt(tokens, on + 2) === "day"
  )
    return on + 3;
  if (/day$/u.test(lowerAt(tokens, on)) && !/^(?:day|today)$/u.test(lowerAt(tokens, on))) {
    to = on + 1;
    while (/^(?:morning|evening|afternoon|night)$/u.test(lowerAt(tokens, to))) to += 1;
  }
  return to;
}

const TIMES = wordSet("early, late, later, earlier, also, today, yesterday, again, separately, meanwhile");

/** "on Sunday, Russia struck": without the day at its head. */
export function withoutLead(tokens: readonly Token[], from: number): number {
  const to = pastDate(tokens, from);
  return to > from && lowerAt(tokens, to) === "," ? to + 1 : from;
}
