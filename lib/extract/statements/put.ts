import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import type { Memory } from "../speakers/memory";
import { canSpeak } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { propose } from "./propose";

/** What somebody puts "at" a number. */
const COUNTED = /^(?:number|toll|figure|losses|count|total|cost|damage|dead|casualties|size|strength)$/u;
const REACH = 10;

/** Forms of the verb. */
export const PUT: ReadonlySet<string> = new Set(["put", "puts"]);

/** "The ministry put the death toll at 40", "As X put it, “…”": what somebody puts into numbers or words is a statement. */
export function thingsPut(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !PUT.has(token.lower) || isQuoted(article, token)) continue;
    const rest = tokens.slice(at + 1, at + REACH).map(({ lower }) => lower);
    const counted = rest.findIndex((word) => COUNTED.test(word));
    const worded =
      rest[0] === "it" && tokens.slice(at + 2, at + 6).some(({ text }) => /^(?:["“«:]|``)$/u.test(text));
    if (!worded && (counted < 0 || !rest.slice(counted).includes("at"))) continue;
    const group = verbGroupAt(tokens, at);
    if (group.negated || group.passive || /^(?:infinitive|modal|future)$/u.test(group.tense)) continue;
    const subject = subjectOf(tokens, group);
    if (subject === null || lowerAt(tokens, subject.from) === "that") continue;
    const party = readParty(article, sentence, subject, memory, subject);
    if (canSpeak(party))
      found.push(propose(article, sentence, memory, { at, rule: "put", tense: group.tense, party }));
  }
  return found;
}
