import type { Token } from "../../text/sentences";
import type { Range, Subject } from "../grammar/clause";
import { lowerAt, phraseBefore } from "../grammar/clause";
import { ARMED_GROUPS } from "../lexicon/armed-words";

/** The phrase that does the deed: of "crews around Kyiv", "rebels loyal to Machar" and "a rocket fired from Lebanon" the first, which the subject ends with the place or person of. */
export function doerIn(tokens: readonly Token[], subject: Subject | null): Range | null {
  let doer: Range | null = subject;
  for (let n = 0; doer !== null && n < 3; n += 1) {
    const at = doer.from - 1;
    if (!LINKS.test(lowerAt(tokens, at)) || isArmed(tokens, doer)) return doer;
    const before = tokens[at - 1];
    const told = before !== undefined && (before.pos === "VERB" || LOYAL.test(before.lower));
    if (!told && before?.pos !== "NOUN" && before?.pos !== "PROPN") return doer;
    const longer: Range | null = phraseBefore(tokens, told ? at - 1 : at)?.head ?? null;
    if (longer === null) return doer;
    doer = longer;
  }
  return doer;
}

/** "militants from the Islamic State group": the group says more than its men. */
const isArmed = (tokens: readonly Token[], { from, to }: Range): boolean =>
  GROUP.test(lowerAt(tokens, to - 1)) || tokens.slice(from, to).some(({ lower }) => ARMED_GROUPS.has(lower));

/** "militants from the Islamic State group", "members of the Taliban": the group of those who did it, null where none is told. */
export function groupOf(tokens: readonly Token[], { to, whole }: Subject): Range | null {
  const tail = { from: to + 1, to: whole.to };
  const linked = /^(?:from|of|with)$/u.test(lowerAt(tokens, to));
  return linked && tail.from < tail.to && isArmed(tokens, tail) ? tail : null;
}

const GROUP =
  /^(?:group|movement|organi[sz]ation|militia|army|front|state|forces|corps|brigades?|battalion)$/u;
const LINKS = /^(?:to|from|around|near|with|by|in|at|on|over|outside|inside|across)$/u;
const LOYAL = /^(?:loyal|close|allied|faithful|sympathetic|opposed|hostile)$/u;
