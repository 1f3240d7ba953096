import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";

/** What is said of a meeting that was dropped. */
const DROPPED = "called off|cancelled|canceled|postponed|scrapped";

/** So many words on such a word says it alone: "the talks, postponed twice". */
const NEAR = 16;
const DROPPED_NEAR = new RegExp(`\\b(?:${DROPPED}|collapsed)\\b`, "u");

/** So many words on only a verb of the meeting says it. */
const FAR = 40;
const DROPPED_FAR = new RegExp(
  `\\b(?:(?:was|were|been|is|are|be) (?:${DROPPED}|shelved|ruled out)|fell through|(?:(?:will|would|was|were|did|wo|is) (?:not|n['’]t)|never|no longer) (?:take place|go ahead|be held|happen|proceed|convene)|(?:did not|didn['’]t|never) (?:take place|happen|materiali[sz]e))\\b`,
  "u",
);

/** "a meeting, due last week, was called off", "a summit that never took place": whether the words from its own on say that it was dropped. */
export function isCalledOff({ trigger }: Candidate, tokens: readonly Token[]): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" ");
  return (
    DROPPED_NEAR.test(words(trigger.from, trigger.from + NEAR)) ||
    DROPPED_FAR.test(words(trigger.to, trigger.to + FAR))
  );
}
