import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import { PLACES } from "../lexicon/gazetteer";
import type { NamedActor } from "../mention";

const UNDER_TWO_NAMES = "one voice under two names";

/** A statement joined of several, without the lesser names of its speaker: of two for a body the fuller one stays; a person stands before the body they speak for. */
export function withOneSpeaker(whole: Candidate, joined: readonly Candidate[], article: Article): Candidate {
  if (whole.type !== "statement") return whole;
  const alone = joined.map(speakersOf).filter(({ length }) => length === 1);
  const names = [...new Set(alone.flat())].sort((a, b) => fullness(b, article) - fullness(a, article));
  if (names.length < 2) return whole;
  const bodies = names.filter((name) => article.names.personNamed(name) === null);
  const kept = [names.find((name) => !bodies.includes(name)), bodies[0]].filter((name) => name !== undefined);
  const others = whole.actors.filter(({ name, role }) => role !== "speaker" || !names.includes(name));
  const actors = [...kept.map((name): NamedActor => ({ name, role: "speaker" })), ...others];
  const changed = { ...whole, actors };
  return kept.length > 1 ? because(changed, "join mentions", UNDER_TWO_NAMES) : changed;
}

/** Whether those who speak are a person and the body that the person speaks for. */
export const speaksUnderTwoNames = ({ why }: Candidate): boolean =>
  why.some(({ rule }) => rule === UNDER_TWO_NAMES);

const speakersOf = ({ actors }: Candidate): string[] =>
  actors.filter(({ role }) => role === "speaker").map(({ name }) => name);

/** How much a name says of who spoke: a person most, then a country, then a body by its words, a nameless voice least. */
function fullness(name: string, article: Article): number {
  const words = name.split(" ").length;
  if (article.names.personNamed(name) !== null) return 1_000 + words;
  if (PLACES.get(name)?.kind === "country") return 500;
  return /spokes(?:man|woman|person)$/u.test(name) ? 0 : words;
}
