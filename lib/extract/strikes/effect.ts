import type { Token } from "../../text/sentences";
import { TARGET_NOUNS } from "../lexicon/target-words";
import { wordSet } from "../lexicon/word-set";

/** What an attack does to things, beside the verbs that are words of attack themselves. */
const EFFECTS = wordSet(
  "affected, disabled, crippled, disrupted, severed, cut, knocked, left, caused, ignited, sparked, triggered, gutted, closed, shut, plunged, destroyed, damaged, wrecked, levelled, leveled, flattened, tore, blew, shattered, reduced, forced",
);

/** How many words an attack and what it did may stand apart, and how far on the thing stands. */
const [TO_VERB, TO_THING] = [10, 6] as const;

/** "The attacks knocked out a substation", "the bombings that have destroyed the market": a noun of attack with what it did to a thing. */
export function hasEffect(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun + 1; i < Math.min(tokens.length, noun + TO_VERB); i += 1) {
    const { pos, lower } = tokens[i] as Token;
    if (EFFECTS.has(lower)) return tokens.slice(i + 1, i + 1 + TO_THING).some(isThing);
    if (pos === "VERB" || (pos === "PUNCT" && lower !== '"') || UNDONE.has(lower)) return false;
  }
  return false;
}

const isThing = ({ lower }: Token): boolean => TARGET_NOUNS.has(lower) && !MEASURES.has(lower);

const UNDONE = wordSet("not, never, n't, n’t, no, nearly, almost, would, could, may, might, can, will, be");
/** Words of targets that are more often spoken of than hit. */
const MEASURES = wordSet("position, positions, point, target, targets, system, systems, region, area");
