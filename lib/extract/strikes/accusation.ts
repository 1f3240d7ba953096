import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACES } from "../lexicon/gazetteer";
import { countsIn } from "../tolls/casualties";
import { isParticular, strikeNounAt } from "./strike-noun";

/** How far before its attacks an accusation stands, and how far behind them their day, place or toll. */
const [BEFORE, BEHIND] = [10, 14] as const;

/** "accused Kabul of cross-border raids", "of ceasefire violations and shelling": attacks without number, day, place or anything particular that was hit. */
export function isBareAccusation(article: Article, sentence: Sentence, { trigger }: Candidate): boolean {
  const { tokens } = sentence;
  const noun = trigger.to - 1;
  const { determiner, object, phrase } = strikeNounAt(tokens, noun);
  if (determiner !== "none" || !isAccusedOf(sentence, phrase.from)) return false;
  if (object !== null && isParticular(sentence, object, article)) return false;
  const end = Math.min(tokens.length, noun + BEHIND);
  if (countsIn(tokens.slice(phrase.from, end)).length > 0) return false;
  const [from, to] = [tokens[phrase.from]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const isBehind = ({ start }: { readonly start: number }) => start >= from && start < to;
  const placed = (article.names.all[sentence.index] ?? []).some(
    (name) => name.from > noun && name.from < end && PLACES.get(name.text)?.kind !== "country",
  );
  return !placed && !(article.datesIn[sentence.index] ?? []).some(isBehind);
}

/** Whether "accused somebody of" governs what stands at `at`, with nouns and "and" between them. */
function isAccusedOf({ tokens }: Sentence, at: number): boolean {
  let of = -1;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i -= 1) {
    const { pos, lower } = tokens[i] ?? {};
    if (/^accus(?:e|es|ed|ing)$/u.test(lower ?? "")) return of >= 0;
    if (pos === "VERB" || pos === "SCONJ" || lower === ";") return false;
    if (lowerAt(tokens, i) === "of") of = i;
  }
  return false;
}
