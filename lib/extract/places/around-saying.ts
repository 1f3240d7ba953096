import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";

/** How far behind the verb of saying its circumstances can stand, listener and his titles between. */
export const SAYING_REACH = 20;

/** Whether a name stands at the head of the sentence, or behind the verb of saying before what was said begins. */
export function isAroundSaying(tokens: readonly Token[], { from, to }: Range, trigger: Range): boolean {
  if (to <= trigger.from) return from <= SAYING_REACH;
  if (from < trigger.to || from - trigger.to > SAYING_REACH) return false;
  return !tokens.slice(trigger.to, from).some(({ lower }) => OPENS_SAID.has(lower));
}

const OPENS_SAID: ReadonlySet<string> = new Set(["that", '"', "“", "”", ":"]);
