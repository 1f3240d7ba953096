import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { subjectOf } from "../grammar/clause";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import { attackersOf } from "../strike-actors/attacker";
import { targetsOf } from "../strike-actors/target";

const STAGE = "name attackers";

/** Says who attacked and what and whom they hit, where the clause tells; "the enemy" is whoever attacked before. */
export const nameAttackers: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    let last: string | null = null;
    let lastAt = 0;
    return candidates.map((one) => {
      const sentence = article.sentences[one.sentence];
      if (one.type !== "strike" || sentence === undefined) return one;
      const told = attackersOf(article, sentence, one);
      if (one.sentence - lastAt > REACH) last = null;
      const attackers =
        told.some((name) => REFERRING.test(name)) || (told.length === 0 && isPronoun(one, article))
          ? last === null
            ? told.filter((name) => GROUP.test(name))
            : [last]
          : told;
      last = attackers.at(-1) ?? last;
      if (attackers.length > 0) lastAt = one.sentence;
      const targets = targetsOf(article, sentence, one, attackers);
      const actors: NamedActor[] = [
        ...attackers.map((name) => ({ name, role: "attacker" as const })),
        ...targets.map((name) => ({ name, role: "target" as const })),
      ];
      return { ...one, actors: [...one.actors, ...actors] };
    });
  },
};

/** How many sentences on "they" and "the enemy" still stand for who attacked. */
const REACH = 12;

const GROUP = /(?:group|movement|organi[sz]ation)$/iu;

/** Words for somebody told of before. */
const REFERRING =
  /^(?:(?:enemy|invading|occupying|occupation|enemy's) (?:forces|troops|army|artillery)|enemy|invaders|occupiers|attackers?|assailants?|forces|troops|(?:same )?(?:(?:armed|militant|terrorist|rebel|extremist) )?(?:group|movement|organi[sz]ation))$/iu;

/** "They then shelled the market." */
function isPronoun(one: Candidate, article: Article): boolean {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  if (tokens[one.trigger.to - 1]?.pos !== "VERB") return false;
  const subject = subjectOf(tokens, one.trigger);
  return (
    subject !== null &&
    /^(?:they|it)$/u.test(tokens[subject.from]?.lower ?? "") &&
    subject.to - subject.from === 1
  );
}
