import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";

/** "The report that two guards were shot is unfounded", "claims of an attack are false": said not to be so. */
export function isReportedFalse(tokens: readonly Token[], trigger: number): boolean {
  const report = tokens.findLastIndex(
    ({ lower }, i) => i < trigger && REPORT.has(lower) && /^(?:that|of|about)$/u.test(lowerAt(tokens, i + 1)),
  );
  if (report < 0) return false;
  const verdict = tokens.findIndex(({ lower }, i) => i > trigger && FALSE.has(lower));
  if (verdict < 0) return false;
  return tokens
    .slice(Math.max(trigger, verdict - 4), verdict)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|as)$/u.test(lower));
}

const REPORT = wordSet(`
reports, report, claims, claim, rumours, rumour, rumors, rumor, allegations, allegation, news, suggestions,
suggestion, assertions, assertion, accounts, account
`);
const FALSE = wordSet(`
unfounded, false, untrue, baseless, groundless, fabricated, fake, lies, nonsense, incorrect
`);
