import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { candidate, refuse } from "../candidate";
import type { VerbTense } from "../grammar/clause";
import { clauseWith } from "../grammar/clause";
import type { Memory } from "../speakers/memory";
import { remember } from "../speakers/memory";
import type { Party } from "../speakers/party";
import { canSpeak } from "../speakers/party";
import { STAGE } from "./stage-name";

/** A statement told otherwise than by a reporting verb with its subject, or the refusal of one that nobody made. */
export function propose(
  article: Article,
  sentence: Sentence,
  memory: Memory,
  told: { readonly at: number; readonly rule: string; readonly tense: VerbTense; readonly party: Party },
): Candidate {
  const { at, rule, tense, party } = told;
  const proposed = candidate({
    type: "statement",
    sentence: sentence.index,
    clause: clauseWith(article.clauses[sentence.index] ?? [], at),
    trigger: { from: at, to: at + 1 },
    tense,
    passages: [{ start: sentence.start, end: sentence.end }],
    why: [{ stage: STAGE, rule }],
    confidence: 0.7,
  });
  if (party.kind === "media") return refuse(proposed, STAGE, "a news organisation as carrier");
  if (!canSpeak(party)) return refuse(proposed, STAGE, `"${party.name}" speaks for nobody`);
  remember(memory, party, article);
  return { ...proposed, actors: [{ name: party.name, role: "speaker" }] };
}
