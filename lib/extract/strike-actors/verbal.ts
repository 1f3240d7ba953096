import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";

/** Whether a strike is told by a verb, not by a noun of attack. */
export const isVerbal = (tokens: readonly Token[], { trigger }: Pick<Candidate, "trigger">): boolean =>
  trigger.to - trigger.from > 1 ||
  tokens[trigger.to - 1]?.pos === "VERB" ||
  isVerbInDisguise(tokens, trigger.to - 1);

/** "gunmen shot dead 14", "Turkey shot down a jet", "a gunman shot worshippers": the tagger takes the verb for a noun. */
function isVerbInDisguise(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== "shot") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:dead|down|at)$/u.test(next?.lower ?? "")) return true;
  const subject = before?.pos === "NOUN" || before?.pos === "PROPN" || before?.pos === "PRON";
  return subject && !KIND_OF_SHOT.test(before.lower) && /^(?:NOUN|PROPN|NUM|DET|ADJ)$/u.test(next?.pos ?? "");
}

const KIND_OF_SHOT = /^(?:gun|head|rifle|pistol|flu|booster|mug|rocket|cannon|warning|single|parting|slap)$/u;
