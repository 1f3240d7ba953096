import type { Sentence } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";

/** How many words behind the verb its object is looked for. */
const REACH = 6;

/** Objects with which a verb of speech tells of a deed: laws are tabled, allegiance is sworn, questions arise, attention is called. */
const DEEDS: Readonly<Record<string, RegExp>> = {
  allege: /^(?:ties|links|connections|membership|role|abuses?|crimes|plot)$/u,
  propose: /^(?:bill|bills|law|laws|legislation|amendments?|resolution|budget|marriage)$/u,
  pledge: /^(?:allegiance|loyalty|fealty|billions?|millions?)$/u,
  swear: /^(?:allegiance|loyalty|fealty|oath|in)$/u,
  raise: /^(?:fears?|questions|doubts|concerns?|alarm|money|funds|flags?)$/u,
  call: /^(?:attention|elections?|strike|parliament|police|ambulance|meeting)$/u,
  reject: /^(?:appeal|petition|lawsuit|plea|bid)$/u,
  report: /^(?:to)$/u,
  declare: /^(?:dividends?|split|bankruptcy|quarterly)$/u,
  answer: /^(?:calls?|phone)$/u,
};

/** Whether the verb and its object are a deed rather than speech: "proposed a bill", "swore allegiance", "called an election". */
export function isDeed(tokens: Sentence["tokens"], verb: number, lemma: string, byPerson: boolean): boolean {
  // "a man claiming to be a soldier": a pretence.
  if (lowerAt(tokens, verb) === "claiming" && lowerAt(tokens, verb + 1) === "to") return true;
  // "welcoming him with drums": a reception.
  if (lemma === "welcome" && /^(?:him|her|them)$/u.test(lowerAt(tokens, verb + 1))) return true;
  const objects = DEEDS[lemma];
  if (objects === undefined) return false;
  // "The envoy raised concerns" is speech, "the blast raised fears" is none.
  if (lemma === "raise" && byPerson) return false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i += 1) {
    const word = lowerAt(tokens, i);
    if (/^(?:[,;.:“"]|that|for|as|on)$/u.test(word)) return false;
    if (lemma === "report" && i > verb + 1) return false;
    if (objects.test(word)) return true;
  }
  return false;
}
