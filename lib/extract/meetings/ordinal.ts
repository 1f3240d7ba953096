import type { Token } from "../../text/sentences";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { MEETING_NOUNS } from "../lexicon/meeting-words";
import type { Construction, Scene } from "./scene";

/** How far behind "the first" its verb may stand: a day lies between, perhaps a place. */
const REACH = 12;

/** "The first, on 16 May, broke up after two hours": one of the meetings that the sentence before tells of, by its own day. */
export const ordinal: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  if (at > 2 || lowerAt(tokens, at - 1) !== "the" || !ORDINALS.has(lowerAt(tokens, at))) return null;
  const behind = lowerAt(tokens, at + 1);
  if (tokens[at + 1]?.pos === "NOUN" && !MEETING_NOUNS.has(behind)) return null;
  if ((article.datesIn[sentence.index] ?? []).length === 0 || !isOfMeetings(scene)) return null;
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k += 1) {
    if (tokens[k]?.pos !== "VERB") continue;
    const group = verbGroupAt(tokens, k);
    if (!ENDS.has(lowerAt(tokens, k)) || group.tense === "modal") return null;
    const rule = 'noun "round"';
    return { rule, group: null, at, tense: group.tense, telling: "fresh", parties: [], confidence: 0.55 };
  }
  return null;
};

const ORDINALS = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "last",
  "previous",
  "latest",
  "other",
]);

/** What is said of one round of talks. */
const ENDS = new Set(
  "held took taken broke broken ended lasted opened collapsed yielded produced brought failed concluded hosted finished adjourned began started".split(
    " ",
  ),
);

/** Whether the sentences just before tell of talks, and of nothing else that could be counted. */
function isOfMeetings({ article, sentence }: Scene): boolean {
  const before = [1, 2].flatMap((back) => article.sentences[sentence.index - back]?.tokens ?? []);
  return before.some(isMeetingNoun);
}

const isMeetingNoun = ({ lower, pos }: Token): boolean => pos !== "VERB" && MEETING_NOUNS.has(lower);
