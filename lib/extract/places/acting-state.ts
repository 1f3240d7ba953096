import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { CAPITALS, PLACES } from "../lexicon/gazetteer";
import { SPEAKER_NOUNS, TITLES } from "../lexicon/people-words";
import type { Name } from "../names/names";

/** Whether a capital or country stands for its state, by the words around: "accused Kyiv of", "Ukraine's navy has said". */
export const isActingState = (tokens: readonly Token[], name: Name): boolean =>
  (CAPITALS.has(name.text) || PLACES.get(name.text)?.kind === "country") &&
  (SPOKEN_TO.has(lowerAt(tokens, name.from - 1)) || isOwnerOfDoer(tokens, name));

/** Verbs whose object is somebody. */
const SPOKEN_TO = new Set(
  `accused accuses accusing blamed blames blaming urged urges urging told tells telling warned warns warning asked asks
  asking advised thanked condemned criticised criticized pressed pressing begged assured informed`.split(
    /\s+/u,
  ),
);

/** How many words may lie between a country and the body of its own that acts. */
const REACH = 5;

/** "Ukraine's navy has said", "a trip Ukraine's foreign ministry has criticised": of the subject of a verb, a body or an office. */
function isOwnerOfDoer(tokens: readonly Token[], { to }: Name): boolean {
  if (!/^['’]s$/u.test(lowerAt(tokens, to))) return false;
  let at = to + 1;
  while (at < to + REACH && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[at]?.pos ?? "")) at += 1;
  const [noun, verb] = [lowerAt(tokens, at - 1), tokens[at]];
  const acts = verb?.pos === "VERB" || /^(?:has|have|had|did|will)$/u.test(verb?.lower ?? "");
  return acts && (SPEAKER_NOUNS.has(noun) || TITLES.has(noun) || BODIES.has(noun));
}

const BODIES = new Set(
  "navy army military ministry government parliament forces force intelligence police staff command guard cabinet kremlin".split(
    " ",
  ),
);
