import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { DEATH, HURT, NOUNS_OF_DEATH } from "../lexicon/harm-words";
import { wordSet } from "../lexicon/word-set";
import type { Counted } from "./counted";

/** "no casualties", "nobody was hurt", "hurting nobody": counts of zero. "No reports of casualties" counts nothing. */
export function deniedIn(tokens: readonly Token[]): readonly Counted[] {
  const counts: Counted[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    if (DENIALS.has(word)) counts.push(...(hurtNobody(tokens, i) ?? deniedFrom(tokens, i)));
  }
  return counts;
}

const DENIALS = wordSet("no, nobody, without, none");

/** "killing no one", "hurting nobody": the denial stands behind. */
function hurtNobody(tokens: readonly Token[], i: number): readonly Counted[] | null {
  const person =
    lowerAt(tokens, i) === "nobody" || /^(?:one|civilians|people)$/u.test(lowerAt(tokens, i + 1));
  const verb = lowerAt(tokens, i - 1);
  const kind = DEATH.has(verb) ? "killed" : HURT.has(verb) ? "injured" : null;
  if (!person || kind === null || !/ing$|ed$|^hurt$/u.test(verb)) return null;
  return [{ kind, toll: [0, 0], from: i - 1, to: i + 2 }];
}

function deniedFrom(tokens: readonly Token[], i: number): readonly Counted[] {
  const counts: Counted[] = [];
  const person =
    lowerAt(tokens, i) === "nobody" ||
    /^(?:one|people|civilians|person|residents)$/u.test(lowerAt(tokens, i + 1));
  for (let k = i + 1; k < Math.min(tokens.length, i + 7); k += 1) {
    const next = lowerAt(tokens, k);
    if (/^(?:[,;.:]|but|in|after|which|who|that)$/u.test(next) || UNKNOWN.test(next) || GRAVE.test(next))
      break;
    const both = next === "casualties" || next === "victims";
    // "None of the injuries were life-threatening" denies no injury.
    const noun = NOUNS_OF_DEATH.has(next) && !(k > i + 1 && lowerAt(tokens, i + 1) === "of");
    const span = { from: i, to: k + 1, toll: [0, 0] as const };
    if (both || (DEATH.has(next) && (noun || person))) counts.push({ kind: "killed", ...span });
    if (both || (HURT.has(next) && (noun || person))) counts.push({ kind: "injured", ...span });
  }
  return counts;
}

/** "Nobody was seriously hurt": some may have been. */
const GRAVE = /^(?:serious|seriously|severe|severely|bad|badly|critical|critically|grave|gravely|major)$/u;

/** Nobody has said so yet, which is no figure. */
const UNKNOWN = /^(?:reports?|information|word|details?|confirmation|data|figures?|claims?)$/u;
