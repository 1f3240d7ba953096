import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { wordSet } from "../lexicon/word-set";

const PROJECTILE = wordSet(`
drones, drone, missiles, missile, rockets, rocket, uavs, uav, shaheds, shahed, shells, shell, rounds, bombs,
projectiles, mines, mortars
`);

/** Whether words of a clause count what was fired: "167 drones", "most of the missiles". */
export const countsProjectiles = (words: readonly string[]): boolean =>
  words.some(
    (word, n) =>
      PROJECTILE.has(word) &&
      words
        .slice(Math.max(0, n - 4), n)
        .some((each) => /^\d|^(?:some|several|many|most|all)$/u.test(each) || NUMBER_WORDS.has(each)),
  );

/** "destroyed four drones": of what flies the same as shot down. */
const UNDONE_IN_FLIGHT = wordSet("destroyed, neutralised, neutralized, eliminated");

/** "The air force shot down 35 of 53 missiles": what became of an attack, told by those who were attacked. */
export function isInterception({ sentence, clause }: Candidate, article: Article): boolean {
  const words = (article.sentences[sentence]?.tokens ?? [])
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower);
  const downs = words.some(
    (word, n) =>
      DOWNED.has(word) ||
      (BROUGHT.has(word) && words.slice(n + 1, n + 3).includes("down")) ||
      (UNDONE_IN_FLIGHT.has(word) && words.slice(n + 1, n + 5).some((next) => PROJECTILE.has(next))),
  );
  return (downs && countsProjectiles(words)) || destroysProjectiles(words);
}

const BROUGHT = wordSet("shot, brought");

const DOWNED = wordSet("downed, intercepted");

/** How many words what was destroyed in the air may take. */
const REACH = 7;

/** "air defences destroyed four drones": what was fired is what was hit. */
const destroysProjectiles = (words: readonly string[]): boolean =>
  words.some(
    (word, n) =>
      /^(?:destroyed|destroying|neutrali[sz]ed|suppressed)$/u.test(word) &&
      !/^(?:was|were|been)$/u.test(words[n - 1] ?? "") &&
      countsProjectiles(words.slice(n + 1, n + REACH)),
  );

/** A strike to be told as one with another: who shot down what the other launched did not attack. */
export const withoutDefenders = (one: Candidate, other: Candidate, article: Article): Candidate =>
  one.type === "strike" && isInterception(one, article) && !isInterception(other, article)
    ? { ...one, actors: one.actors.filter(({ role }) => role !== "attacker") }
    : one;
