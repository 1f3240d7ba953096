import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";

/** Nouns of attack in the form of a verb. */
export const GERUND_NOUNS = wordSet("shelling, bombing, bombarding, strafing");

/** "due to shelling", "heavy shelling", "killed by bombing": a noun that the tagger takes for a verb, for it takes no object. */
export function isGerundNoun(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (!GERUND_NOUNS.has(word) || tokens[i]?.pos !== "VERB") return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const open = before !== undefined && (/^(?:ADP|DET|ADJ)$/u.test(before.pos) || before.lower === "to");
  return open && !(next !== undefined && /^(?:DET|PRON|NUM|PROPN|NOUN|ADJ)$/u.test(next.pos));
}

/** Whether a word of attack is used as a verb here, whatever the tagger says. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.pos === "VERB") return !(before?.pos === "DET" && !token.lower.endsWith("ed"));
  if (/(?:ed|uck|slain|sank|sunk|blew|shot)$/u.test(token.lower)) return before?.pos !== "DET";
  return (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    (before?.pos === "AUX" || /^(?:has|have|had|was|were|been|be)$/u.test(before?.lower ?? ""))
  );
}

/** Whether a word of attack is used as a noun here, whatever the tagger says. */
export function isNounHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (DOERS.has(before?.lower ?? "")) return false;
  if (token.pos === "NOUN" || token.pos === "PROPN") return true;
  if (before === undefined) return /s$|ing$/u.test(token.lower);
  if (before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || before.pos === "ADP")
    return true;
  if (
    /^(?:'s|’s|his|her|their|its|of|in|by|missile|rocket|drone|air|suicide|terrorist|bomb|car)$/u.test(
      before.lower,
    )
  )
    return true;
  return DEMONYMS.has(before.text) && !/^(?:struck|hit)$/u.test(token.lower) && tokens[i + 1]?.pos !== "DET";
}

/** "militias who attack patrols", "they raid farms": no noun follows these. */
const DOERS: ReadonlySet<string> = new Set(["who", "they", "we", "you", "he", "she"]);

/** "of slain officers", "the damaged bridge": a participle that says which, before its noun. */
export const isAttributive = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ADP|DET|ADJ)$/u.test(tokens[i - 1]?.pos ?? "") && /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? "");
