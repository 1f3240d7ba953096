import type { Token } from "../../text/sentences";
import type { Candidate, Telling } from "../candidate";
import { candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import type { NamedActor } from "../mention";
import { isParty } from "./party";
import type { MeetingTold, Scene } from "./scene";

export const STAGE = "find meetings";

/** The candidate for a meeting told; every party once. */
export function toldAs(
  { sentence, clause }: Scene,
  { rule, group, at, tense, telling, parties, confidence }: MeetingTold,
): Candidate {
  const actors: NamedActor[] = [];
  const seen = new Set<string>();
  for (const party of parties) {
    if (!isParty(party) || seen.has(party.key) || /^(?:it|he|she|they|we|who)$/iu.test(party.name)) continue;
    seen.add(party.key);
    actors.push({ name: party.name, role: "participant" });
  }
  return candidate({
    type: "meeting",
    sentence: sentence.index,
    clause,
    trigger: group === null ? { from: at, to: at + 1 } : { from: group.from, to: group.to },
    tense: group?.tense ?? tense ?? null,
    telling: group === null ? (telling ?? nounTelling(sentence.tokens, at)) : "fresh",
    passages: [{ start: sentence.start, end: sentence.end }],
    actors,
    confidence,
    why: [{ stage: STAGE, rule }],
  });
}

/** "the talks" refer back, "recent talks" recall, "talks" tell. */
export function nounTelling(tokens: readonly Token[], at: number): Telling {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const dayBefore = /^['’]s$/u.test(token.lower) && /day$/u.test(lowerAt(tokens, i - 1));
    if (dayBefore || /^(?:the|their|this|that|its|his|her|these|those)$/u.test(token.lower))
      return "reference";
    if (/^(?:recent|earlier|previous|last)$/u.test(token.lower)) return "recalled";
    if (token.pos === "ADP" || token.pos === "VERB") break;
  }
  return "fresh";
}
