import type { Token } from "../../text/sentences";
import type { Range } from "../grammar/clause";
import { inPresent, tidy } from "./present-tense";

const TOLD_OF =
  /\b(?:(?:had|have|has) been|were|was) (killed|wounded|injured|hurt|evacuated|detained|arrested|destroyed|damaged|hospitalised|hospitalized)\b/u;

const COUNTED =
  /^(?:at least |more than |about |around |some |up to |nearly |over )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|hundreds\b)/iu;

/** "at least 21 people had been killed" → ": at least 21 people killed"; else the clause in the present. */
export function clauseText(tokens: readonly Token[], range: Range, shifted: boolean): string {
  const plain = inPresent(tokens, range, false);
  const raw = tidy(plain);
  if (COUNTED.test(raw)) {
    const elided = raw.replace(TOLD_OF, "$1");
    if (elided !== raw && !/\b(?:and|but) \S+ (?:was|were|had)\b/u.test(elided)) return `: ${elided}`;
  }
  return shifted ? inPresent(tokens, range, true) : plain;
}
