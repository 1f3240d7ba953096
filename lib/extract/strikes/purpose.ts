import type { Token } from "../../text/sentences";
import { lowerAt } from "../clause";
import { strikeNounAt } from "../strike-noun";

/** "to take part in raids", "to launch attacks": what somebody is there for, not what was done; `done` holds the words before "to" that say that it was ("began to launch attacks"). */
export function isPurpose(tokens: readonly Token[], noun: number, done: RegExp): boolean {
  const { determiner, phrase } = strikeNounAt(tokens, noun);
  if (determiner !== "none") return false;
  const at = /^(?:in|out|with)$/u.test(lowerAt(tokens, phrase.from - 1)) ? phrase.from - 2 : phrase.from - 1;
  const verb = lowerAt(tokens, at) === "part" ? at - 1 : at;
  return (
    PURPOSE.test(lowerAt(tokens, verb)) &&
    lowerAt(tokens, verb - 1) === "to" &&
    !done.test(lowerAt(tokens, verb - 2))
  );
}

const PURPOSE = /^(?:take|participate|join|help|assist|launch|conduct|mount|stage|support)$/u;
