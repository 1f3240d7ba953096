import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { wordSet } from "../lexicon/word-set";

/** "A day earlier shells had hit the port": before what was told before, and so another happening. */
export function opensEarlier({ sentence }: Candidate, { sentences }: Article): boolean {
  const opening = (sentences[sentence]?.tokens ?? []).slice(0, 4);
  if (!opening.some(({ lower }) => BEFORE.has(lower))) return false;
  return EARLIER.test(opening.map(({ lower }) => lower).join(" "));
}
const BEFORE = wordSet("earlier, before, previous");
const EARLIER =
  /^(?:(?:an?|the|one|two|three|several|\d+) )?(?:days?|hours?|weeks?|months?|nights?|evening) (?:earlier|before)\b|^(?:on )?the previous (?:day|night|evening|week)\b/u;
