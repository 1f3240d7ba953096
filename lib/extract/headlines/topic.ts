import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { MEDIA } from "../lexicon/people-words";
import type { Name } from "../names/names";
import { nameKey } from "../names/names";
import { countWords, shortName, withArticle } from "./headline-words";

const MOST_PASSAGES = 12;
/** An event told so many sentences before is still what is spoken of. */
const NEAR = 3;

/** The meeting or strike that a statement is about: "the Sumy strike", "talks with Yermak"; null when none is certain or has room. */
export function happeningSpokenOf(
  one: Candidate,
  article: Article,
  all: readonly Candidate[],
  room: number,
): string | null {
  const happening = nearest(one, all);
  const told =
    happening === null || !speaksOf(happening, one, article) ? null : happeningTopic(happening, one, article);
  return told !== null && countWords(told) <= room ? told : null;
}

function nearest(one: Candidate, all: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const other of all) {
    if (other.type === "statement" || other.dropped !== null) continue;
    const gap = one.sentence - other.sentence;
    if (gap < 0 || gap > NEAR) continue;
    if (best === null || other.sentence >= best.sentence) best = other;
  }
  return best;
}

const OF_STRIKES =
  /\b(?:attacks?|strikes?|shelling|bombing|raids?|blasts?|explosions?|missiles?|drones?|barrage|killed|wounded|injured|dead|died|victims|casualties|rubble)\b/iu;
const OF_MEETINGS =
  /\b(?:meetings?|talks|summit|call|conversation|negotiations|discussed|met|visit|spoken|spoke)\b/iu;

/** Whether what is said is about the happening: it names its place, or a thing of its kind. */
function speaksOf(happening: Candidate, one: Candidate, article: Article): boolean {
  if (one.sentence - happening.sentence <= 1) return true;
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return false;
  const text = article.text.slice(sentence.start, sentence.end);
  if (happening.place !== null && text.includes(happening.place.name)) return true;
  return (happening.type === "strike" ? OF_STRIKES : OF_MEETINGS).test(text);
}

function happeningTopic(happening: Candidate, one: Candidate, article: Article): string | null {
  if (happening.type === "strike")
    return happening.place === null ? null : `the ${happening.place.name} ${strikeNoun(happening)}`;
  const speakers = new Set(one.actors.map(({ name }) => nameKey(name)));
  const others = happening.actors.filter(({ name }) => !speakers.has(nameKey(name)));
  const [other] = others;
  if (other !== undefined && others.length === 1 && happening.actors.length === 2)
    return `talks with ${shortName(other.name, article)}`;
  return happening.place === null ? null : `talks in ${withArticle(happening.place.name)}`;
}

const strikeNoun = ({ weapon }: Candidate): string => (weapon === null ? "attack" : "strike");

/** The names in its sentences but before "X said", at most two, most frequent first; null when there is none or no room. */
export function namesSpokenOf(one: Candidate, article: Article, room: number): string | null {
  const speakers = one.actors.map(({ name }) => nameKey(name));
  const counts = new Map<string, { text: string; count: number }>();
  for (const passage of one.passages.slice(0, MOST_PASSAGES)) {
    for (const name of article.names.all[article.sentenceAt.get(passage.start) ?? -1] ?? []) {
      const text = spokenOf(name, one, speakers) ? shortEnough(name, article) : null;
      if (text === null) continue;
      const key = nameKey(text);
      const known = counts.get(key);
      counts.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
    }
  }
  const names = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ text }) => text);
  const topic = names.join(" and ");
  return names.length > 0 && countWords(topic) <= room ? topic : null;
}

/** Whether a name is of what is spoken of: not a speaker, nor before "X said", nor whoever carries the news. */
function spokenOf(name: Name, one: Candidate, speakers: readonly string[]): boolean {
  if (name.kind === "office" || name.kind === "unknown" || /^\p{Lu}\p{Ll}$/u.test(name.text)) return false;
  if (MEDIA.has(name.text.toLowerCase()) || DEMONYMS.has(name.text)) return false;
  const own = nameKey(name.text);
  if (speakers.some((key) => key.includes(own) || own.includes(key))) return false;
  const beforeVerb = name.sentence === one.sentence && name.to <= one.trigger.from;
  return !beforeVerb && !isDateline(name.text, name.from);
}

/** A name as a topic gives it, null when it is too long for one. */
function shortEnough({ kind, text: name }: Name, article: Article): string | null {
  const text = kind === "person" ? shortName(name, article) : withArticle(name);
  return countWords(text) > (kind === "place" && !PLACES.has(name) ? 3 : 4) ? null : text;
}

/** A place in capitals at the head of a sentence says where the report was written. */
const isDateline = (text: string, from: number): boolean =>
  from === 0 && text.length > 3 && text === text.toUpperCase();
