import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { isCaption } from "../article/caption";
import type { Candidate } from "../candidate";
import { candidate } from "../candidate";
import type { Range, VerbGroup } from "../grammar/clause";
import { clauseWith, lowerAt, verbGroupAt } from "../grammar/clause";
import type { Stage } from "../pipeline";
import { ACTS } from "../strikes/act-of-terror";
import { isAttributive } from "../strikes/part-of-speech";
import type { Part } from "../strikes/parts";
import { mergeHarm, withRelative } from "../strikes/parts";
import { reactionBefore } from "../strikes/purpose";
import { hasYear, strikeNounAt } from "../strikes/strike-noun";
import { tellingOf } from "../strikes/telling";
import type { Trigger } from "../strikes/trigger";
import { TRIGGERS, triggerAt } from "../strikes/trigger";

const STAGE = "find strikes";

/** Proposes one strike for each clause that tells of a kinetic attack. */
export const findStrikes: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const found = [...candidates];
    for (const sentence of article.sentences) {
      const openings = openingsIn(sentence);
      if (openings.length > 0) found.push(...strikesIn(article, sentence, openings));
    }
    return found;
  },
};

/** Where words stand in a sentence that may be triggers: most have none. */
function openingsIn({ tokens }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) if (TRIGGERS.has(lowerAt(tokens, i))) found.push(i);
  return found;
}

function strikesIn(article: Article, sentence: Sentence, openings: readonly number[]): Candidate[] {
  const clauses = article.clauses[sentence.index] ?? [];
  const byClause = new Map<Range, Trigger[]>();
  for (const i of openings) {
    const clause = clauseWith(clauses, i);
    const trigger = triggerAt(article, sentence, i, clause);
    if (trigger === null) continue;
    const inside = byClause.get(clause);
    if (inside === undefined) byClause.set(clause, [trigger]);
    else inside.push(trigger);
  }
  const parts = [...byClause].map(([clause, triggers]): Part => {
    const { to } = withRelative(sentence, clauses, clause, triggers);
    return { from: clause.from, to, triggers };
  });
  return mergeHarm(article, sentence, parts).map((part) => strike(sentence, part, part.triggers));
}

/** The trigger that says most: a verb of attack, a noun of attack, then what was done to people, then what only describes them. */
function bestOf(triggers: readonly Trigger[], tokens: readonly Token[]): Trigger {
  const rank = ({ at, kind, noun }: Trigger) => {
    if (kind === "toll" || (!noun && isAttributive(tokens, at))) return 3;
    if (kind !== "attack") return 2;
    if (ACTS.has(lowerAt(tokens, at))) return 2.5;
    if (!noun) return isMeantTo(tokens, at) ? 3 : 0;
    return hasYear(tokens, strikeNounAt(tokens, at)) ? 0.5 : 1;
  };
  return triggers.toSorted((a, b) => rank(a) - rank(b))[0] as Trigger;
}

/** "Monday's raid was meant to kill him": of the raid, not of the killing. */
const isMeantTo = (tokens: readonly Token[], verb: number): boolean =>
  lowerAt(tokens, verb - 1) === "to" && /^(?:intended|meant|designed)$/u.test(lowerAt(tokens, verb - 2));

function strike(sentence: Sentence, { from, to }: Range, triggers: readonly Trigger[]): Candidate {
  const first = bestOf(triggers, sentence.tokens);
  const { tokens } = sentence;
  const caption = isCaption(tokens);
  // The place and day of a caption stand at its end, whatever clause it closes with.
  const clause = {
    from: first.noun ? behindReaction(tokens, first.at, from) : from,
    to: caption ? tokens.length : to,
  };
  const group = first.noun ? null : verbGroupAt(tokens, first.at);
  return candidate({
    type: "strike",
    sentence: sentence.index,
    clause,
    trigger: group === null ? { from: first.at, to: first.at + 1 } : { from: group.from, to: group.to },
    tense: group?.tense ?? mainTense(tokens, clause),
    telling: caption ? "reference" : tellingOf(tokens, first, clause),
    passages: [{ start: sentence.start, end: sentence.end }],
    why: triggers.map(({ rule }) => ({ stage: STAGE, rule })),
    confidence: first.noun ? 0.7 : 0.8,
  });
}

/** "marched in Basra on Wednesday to protest the killing": the place and day of a reaction are not those of the attack. */
function behindReaction(tokens: readonly Token[], noun: number, from: number): number {
  const { phrase } = strikeNounAt(tokens, noun);
  if (reactionBefore(tokens, noun) >= from) return phrase.from;
  for (let i = phrase.from - 1; i >= Math.max(from, phrase.from - 3); i -= 1) {
    if (REACTS.test(lowerAt(tokens, i))) return phrase.from;
    if (tokens[i]?.pos === "VERB") break;
  }
  return from;
}

const REACTS =
  /^(?:protest|protests|protesting|protested|investigate|investigating|investigated|mourn|mourning|mourned|commemorate|commemorating|commemorated|mark|marking|marked|discuss|discussing|discussed|condemn|condemning|condemned|condemns|denounce|denouncing|denounced|denounces|deplored|avenge|avenging|remember|remembering|recall|recalled|criticised|criticized|welcomed|probe|probing|review|reviewing|debate|debated|against)$/u;

/** The tense of the first finite verb of a clause, null without one. */
function mainTense(tokens: readonly Token[], { from, to }: Range): VerbGroup["tense"] | null {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.pos !== "VERB") continue;
    const group = verbGroupAt(tokens, i);
    if (group.tense !== "infinitive" && group.tense !== "participle") return group.tense;
  }
  return null;
}
