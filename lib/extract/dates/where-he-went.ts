import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";

/** "was in Odesa yesterday, where he met the mayor and promised": the day of the visit at `at` is that of what was done there by the verb at `verb`. */
export function doneWhereHeWent(tokens: readonly Token[], verb: number, at: number): boolean {
  const where = tokens.findIndex(({ lower }, i) => i > at && i < verb && lower === "where");
  if (where < 0 || lowerAt(tokens, where - 1) !== "," || where - at > 6) return false;
  if (!/^(?:he|she|they)$/u.test(lowerAt(tokens, where + 1))) return false;
  // "Lammy, who flew there on Monday, where he saw a clinic, pledged": what the main clause tells is another matter.
  const opened = tokens
    .slice(0, at)
    .some(({ lower }) => /^(?:who|which|that|after|before|since)$/u.test(lower));
  if (opened || tokens[where + 2]?.pos !== "VERB") return false;
  return !tokens
    .slice(where + 2, verb)
    .some(
      ({ lower, text }) => /^[;:“”"]$/u.test(text) || /^(?:had|that|who|which|has|have|but)$/u.test(lower),
    );
}
