import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { because, type Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { CAPITALS, DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";

/** "Russia began its invasion in February": in the country that the article names most beside the invader; unplaced where two are named as often. */
export function placeInvasion(one: Candidate, { names, sentences }: Article): Candidate {
  const { tokens = [] } = sentences[one.sentence] ?? {};
  const words = tokens.slice(one.trigger.from, one.trigger.to);
  if (
    one.type !== "strike" ||
    one.place !== null ||
    !words.some(({ lower }) => /^inva(?:sion|de[sd]?)$/u.test(lower))
  )
    return one;
  const invaders = new Set(
    tokens
      .slice(one.clause.from, one.trigger.to)
      .map(({ text }) => countryOf(text) ?? CAPITALS.get(text) ?? null),
  );
  // "after the country was invaded by Iraq": the one named last.
  const isTheCountry = tokens
    .slice(one.clause.from, one.trigger.from)
    .some(({ lower }) => lower === "country");
  if (isTheCountry) return placedAt(one, lastCountry(one, names.all[one.sentence] ?? []), tokens);
  const told = names.all
    .flat()
    .filter(({ kind, text }) => kind === "country" && !invaders.has(countryOf(text)));
  const nearest = mostNamed(told).toSorted(
    (a, b) => Math.abs(a.sentence - one.sentence) - Math.abs(b.sentence - one.sentence),
  )[0];
  const isKnown = [...invaders].some((country) => country !== null);
  if (!isKnown) return placedAtInvaded(one, names.all, sentences);
  return isKnown ? placedAt(one, nearest, sentences[nearest?.sentence ?? -1]?.tokens ?? []) : one;
}

/** "since the invasion began": of the country that the article says elsewhere was invaded. */
function placedAtInvaded(
  one: Candidate,
  all: Article["names"]["all"],
  sentences: Article["sentences"],
): Candidate {
  const told = all.flat().filter(({ kind, from, sentence }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    const before = lowerAt(tokens, from - 1) === "of" ? from - 2 : from - 1;
    return kind === "country" && /^(?:invasion|invad(?:ed|ing|e))$/u.test(lowerAt(tokens, before));
  });
  const nearest = mostNamed(told)[0];
  return placedAt(one, nearest, sentences[nearest?.sentence ?? -1]?.tokens ?? []);
}

const lastCountry = ({ trigger }: Candidate, names: readonly Name[]): Name | undefined =>
  names.findLast(({ kind, to }) => kind === "country" && to <= trigger.from);

function placedAt(one: Candidate, nearest: Name | undefined, tokens: readonly Token[]): Candidate {
  const [first, last] = [tokens[nearest?.from ?? -1], tokens[(nearest?.to ?? 0) - 1]];
  if (nearest === undefined || first === undefined || last === undefined) return one;
  const place = { start: first.start, end: last.end, name: nearest.text, rank: PLACE_RANKS.country };
  return because({ ...one, place }, "place by context", `the country invaded: ${nearest.text}`);
}

/** The names of the one country named most often; none where two are named as often. */
function mostNamed(names: readonly Name[]): readonly Name[] {
  const byCountry = new Map<string, Name[]>();
  for (const name of names) {
    const country = countryOf(name.text);
    if (country !== null) byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
  }
  const [first = [], second = []] = [...byCountry.values()].toSorted((a, b) => b.length - a.length);
  return first.length > second.length ? first : [];
}

const countryOf = (text: string): string | null => {
  const entry = PLACES.get(text);
  return entry?.kind === "country" ? entry.name : (DEMONYMS.get(text) ?? null);
};
