import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { CAPITALS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { SPEAKER_NOUNS, TITLES } from "../lexicon/people-words";
import { VICTIM_NOUNS } from "../lexicon/target-words";
import type { Name } from "../names/names";
import { isLandmark } from "./landmark";
import { LOCALITIES } from "./no-place";

/** Where the speaker is, by the words that present him: "a teacher in El Fasher", "the head of a clinic in Goma"; null without them. */
export function placeOfSpeaker(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens, index } = sentence;
  for (const name of article.names.all[index] ?? []) {
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    const known = article.names.personNamed(name.text);
    const isSomebody = known !== null && known.descriptors.size > 0;
    if (first === undefined || last === undefined || isSomebody || !isTown(name)) continue;
    const noun = presentedBy(tokens, name.from);
    // "officials in Washington" are a government, wherever they speak.
    const isState = CAPITALS.has(name.text) && noun !== null && STATE.test(lowerAt(tokens, noun));
    if (noun === null || isState || !isSubject(tokens, { noun, name, one })) continue;
    const entry = PLACES.get(name.text);
    return { start: first.start, end: last.end, name: name.text, rank: PLACE_RANKS[entry?.kind ?? "city"] };
  }
  return null;
}

function isTown({ kind, text }: Name): boolean {
  const entry = PLACES.get(text);
  if (entry !== undefined) return entry.kind === "city" || entry.kind === "region";
  return kind === "place" || kind === "unknown" || kind === "person" || isLandmark(text);
}

const STATE =
  /^(?:governments?|administration|officials?|leaders?|leadership|authorities|agency|agencies|ministers?|ministry|allies|regime|command|military|army)$/u;

/** How many words may lie between "director" and "in": "of a health centre". */
const REACH = 7;

/** The noun of a person or body whose phrase ends in "in" before a name, null where none does. */
function presentedBy(tokens: readonly Token[], at: number): number | null {
  let link = lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
  // "in the village of X"
  if (lowerAt(tokens, link) === "of" && LOCALITIES.has(lowerAt(tokens, link - 1)))
    link = tokens.findLastIndex(({ lower }, i) => i < link && i >= link - 5 && lower === "in");
  if (link < 0 || lowerAt(tokens, link) !== "in") return null;
  for (let k = link - 1; k >= Math.max(0, link - REACH); k -= 1) {
    const token = tokens[k];
    if (token === undefined || !(isNominal(token) || /^(?:of|for|at)$/u.test(token.lower))) return null;
    if (SPEAKER_NOUNS.has(token.lower) || TITLES.has(token.lower) || VICTIM_NOUNS.has(token.lower)) return k;
  }
  return null;
}

const isNominal = ({ pos, text }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(pos) || /^(?:['’]s|-)$|^\p{L}+-\p{L}+ed$/u.test(text);

type Presented = { readonly noun: number; readonly name: Name; readonly one: Candidate };

/** Whether that noun heads the subject of the saying, or stands beside the speaker's name. */
function isSubject(tokens: readonly Token[], { noun, name, one }: Presented): boolean {
  let start = noun;
  while (
    start > 0 &&
    (isNominal(tokens[start - 1] as Token) || /^(?:of|for)$/u.test(lowerAt(tokens, start - 1)))
  )
    start -= 1;
  const before = lowerAt(tokens, start - 1);
  // "said Halima, a teacher in El Fasher"
  if (noun > one.trigger.from) {
    const between = tokens.slice(one.trigger.to, start);
    const goesOn = /^(?:VERB|AUX)$/u.test(tokens[name.to]?.pos ?? "");
    return !goesOn && between.length <= 8 && between.every((token) => isNominal(token) || token.text === ",");
  }
  const opens = start === 0 || /^(?:[,“"”;:—–]|and|but|while|where|who|that)$/u.test(before);
  return opens && reachesVerb(tokens, name.to, one.trigger.from);
}

/** Whether only a relative clause or words of time stand between the subject and its verb. */
function reachesVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = from;
  if (lowerAt(tokens, at) === "," && /^(?:where|who|which|whose)$/u.test(lowerAt(tokens, at + 1))) {
    const close = tokens.findIndex(({ text }, k) => k > at + 1 && k < verb && text === ",");
    if (close < 0) return false;
    at = close + 1;
  }
  return !tokens.slice(at, verb).some(({ pos }) => pos === "VERB" || pos === "ADP");
}
