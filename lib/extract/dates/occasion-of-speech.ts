import type { Token } from "../../text/sentences";
import { lowerAt, type Range } from "../grammar/clause";

/** What is spoken, written or sent out: its day is that of the words. */
const SPOKEN =
  /^(?:briefing|address|update|speech|interview|conference|statement|post|message|report|session|hearing|remarks|bulletin|broadcast|letter|note|tweet|video|sermon|homily|prayer|telegram|lecture|testimony|comments|telecast|appearance|communique|communiqué|essay)$/u;
/** A gathering at which somebody speaks. */
const GATHERED =
  /^(?:meeting|rally|ceremony|debate|forum|summit|dinner|parade|reception|panel|sitting|gathering|event|vigil|visit)$/u;
/** How far behind its verb, and how long, the phrase of an occasion is. */
const [BEHIND, LONGEST] = [30, 12] as const;

/** "in his nightly video address Friday", "asked on Tuesday whether the road was open": an aside or opening that says when somebody spoke; `at` is the date in it. */
export function tellsOfSpeaking(part: readonly Token[], at: number): boolean {
  const opening = part[0]?.lower ?? "";
  const before = part.slice(0, at);
  if (SPEAKING.test(opening)) return !before.some(({ pos, lower }) => pos === "AUX" || CONNECTS.test(lower));
  if (!/^(?:in|at|during|via|through)$/u.test(opening)) return false;
  const noun = before.findIndex(({ lower }) => SPOKEN.test(lower));
  return noun > 0 && !before.slice(noun).some(({ lower }) => ABOUT.test(lower)) && opensAt(before, 0);
}
const SPEAKING =
  /^(?:asked|pressed|questioned|quizzed|interviewed|quoted|speaking|addressing|writing|testifying|appearing|talking)$/u;
const CONNECTS = /^(?:whether|if|that|who|which|where|when|after|before|as|since|why|how)$/u;
/** "a statement about the drills on Monday" */
const ABOUT = /^(?:about|over|after|before|that|who|since)$/u;

/** "accused Kyiv of trying to scare people during a televised meeting of his council on Friday": the date at the end is that of the occasion before it, and so of the words. */
export function endsAtOccasion(tokens: readonly Token[], { from, to }: Range, at: number): boolean {
  if (at - to > BEHIND || SAYS_A_CLAUSE.test(lowerAt(tokens, to))) return false;
  const day = /^(?:on|late|early|earlier|last)$/u.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  for (let i = day - 2; i >= Math.max(to, day - LONGEST); i -= 1) {
    const word = lowerAt(tokens, i);
    if (/^[,.;:“”"]$/u.test(word)) return false;
    if (!/^(?:in|at|during)$/u.test(word) || !opensAt(tokens, i)) continue;
    const phrase = tokens.slice(i, day);
    const noun = headOf(phrase);
    if (noun === null || !holdsTogether(phrase.slice(noun + 1))) continue;
    const isSpoken = SPOKEN.test(phrase[noun]?.lower ?? "");
    return !tokens.slice(to, i).some((token, k) => tellsFurther(tokens, to + k, token, isSpoken, from));
  }
  return false;
}
const SAYS_A_CLAUSE = /^(?:that|:)$/u;

/** "during a", "at his", "in remarks" */
const opensAt = (tokens: readonly Token[], i: number): boolean =>
  /^(?:a|an|the|his|her|its|their|this|another)$/u.test(lowerAt(tokens, i + 1)) ||
  SPOKEN.test(lowerAt(tokens, i + 1));

/** The first noun of an occasion in a phrase; null where other nouns end it before. */
function headOf(phrase: readonly Token[]): number | null {
  for (let k = 1; k < Math.min(phrase.length, 8); k += 1) {
    const { lower = "", pos = "" } = phrase[k] ?? {};
    const isLast = !/^(?:NOUN|PROPN)$/u.test(phrase[k + 1]?.pos ?? "");
    if (isLast && (SPOKEN.test(lower) || GATHERED.test(lower))) return k;
    if (pos === "ADP" || pos === "SCONJ") return null;
  }
  return null;
}

/** "of his Security Council", "with a broadcaster that aired": nothing else happens in the phrase. */
const holdsTogether = (rest: readonly Token[]): boolean =>
  !rest.some(
    ({ pos, lower }, k) =>
      (ABOUT.test(lower) && !(lower === "that" && PUBLISHED.test(rest[k + 1]?.lower ?? ""))) ||
      (pos === "AUX" && !PUBLISHED.test(rest[k + 1]?.lower ?? "")),
  );
const PUBLISHED =
  /^(?:was|aired|published|posted|released|issued|recorded|broadcast|printed|circulated|carried|given|delivered)$/u;

/** A finite verb or a clause between the saying and its occasion: what it tells of may have been there. Gerunds and infinitives are part of what is said; before a mere gathering, deeds are not. */
function tellsFurther(
  tokens: readonly Token[],
  i: number,
  { pos, lower }: Token,
  isSpoken: boolean,
  verb: number,
): boolean {
  if (pos === "SCONJ" && !/^(?:of|in|at|by|with|for|on|to)$/u.test(lower)) return true;
  if (/^(?:that|who|which|where|when|whether|if)$/u.test(lower)) return true;
  if (pos === "AUX") return lowerAt(tokens, i - 1) !== "to";
  if (pos !== "VERB") return false;
  const before = lowerAt(tokens, i - 1);
  if (/ing$/u.test(lower))
    return !isSpoken && !/^(?:trying|seeking|planning|wanting|failing)$/u.test(lower) && i > verb;
  if (before === "to" || lowerAt(tokens, i - 2) === "to") return false;
  // "the offer made by Seoul in a speech"
  return !/^[“”"]$/u.test(before);
}
