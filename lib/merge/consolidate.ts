import type { NamedActor, Toll } from "../extract/mention";
import type { DateBasis } from "../time/event-date";
import { agreedLocation } from "./agreed-location";
import type { ConsolidatedEvent, MergeMention } from "./merge-side";
import { isPlaceholder } from "./name-kind";
import { sameActor } from "./same-actor";
import { isCountry, relatePlaces } from "./same-place";

const BASIS_RANK: Readonly<Record<DateBasis, number>> = {
  editor: 0,
  stated: 1,
  relative: 2,
  inferred: 3,
  publication: 4,
  none: 5,
};

/**
 * What one or more mentions of a happening say together: the finest well-supported date, the fullest names, the most specific
 * place, tolls as wide as the sources disagree. The order of the mentions does not matter. Throws on an empty list.
 */
export function consolidate(mentions: readonly MergeMention[]): ConsolidatedEvent {
  const sorted = sortMentions(mentions);
  const best = sorted[0];
  if (!best) throw new Error("an event rests on at least one mention");
  const place = mostSpecificPlace(sorted);
  const killed = widest(sorted.map((mention) => mention.killed));
  const injured = widest(sorted.map((mention) => mention.injured));
  return {
    type: best.type,
    status: sorted.some(({ status }) => status === "happened") ? "happened" : "planned",
    title: titleWithToll(titleSource(sorted, best, place), killed, injured),
    date: bestDate(sorted),
    place,
    location: agreedLocation(sorted, place),
    actors: fullestActors(sorted),
    killed,
    injured,
    confidence: jointConfidence(sorted),
  };
}

/** The mentions in an order of their own, the best first, however they came. */
export const sortMentions = (mentions: readonly MergeMention[]): MergeMention[] =>
  [...mentions].sort(bestFirst);

/** Happened before planned, sure before unsure; then by content, so that equal mentions never depend on where they stood. */
function bestFirst(a: MergeMention, b: MergeMention): number {
  return (
    Number(a.status === "planned") - Number(b.status === "planned") ||
    b.confidence - a.confidence ||
    BASIS_RANK[a.date.basis] - BASIS_RANK[b.date.basis] ||
    detailOf(b) - detailOf(a) ||
    compare(fingerprint(a), fingerprint(b))
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fingerprint = (mention: MergeMention): string => JSON.stringify(mention);

/** How many things a mention knows. */
const detailOf = ({ place, actors, killed, injured }: MergeMention): number =>
  Number(place !== null) + actors.length + Number(killed !== null) + Number(injured !== null);

/** A headline that says where goes before a better one that does not. */
const titleSource = (
  sorted: readonly MergeMention[],
  best: MergeMention,
  place: string | null,
): MergeMention =>
  (place === null || best.type === "statement" || best.title.includes(place)
    ? undefined
    : sorted.find(({ title, status }) => title.includes(place) && status === best.status)) ?? best;

const FOREVER = Number.POSITIVE_INFINITY;

function bestDate(sorted: readonly MergeMention[]): MergeMention["date"] {
  // A plan's day gives way to the day on which it was reported to have happened, not to "some time before".
  const happened = sorted.filter(({ status, date }) => status === "happened" && isBounded(date));
  const dates = (happened.length > 0 ? happened : sorted).map(({ date }) => date);
  const width = ({ earliest, latest }: MergeMention["date"]): number =>
    earliest === null || latest === null ? FOREVER : Date.parse(latest) - Date.parse(earliest);
  const rank = ({ basis, edtf }: MergeMention["date"]): number => (edtf === null ? 9 : BASIS_RANK[basis]);
  const ordered = [...dates].sort(
    (a, b) =>
      Number(!isBounded(a)) - Number(!isBounded(b)) ||
      rank(a) - rank(b) ||
      Number(width(a) > width(b)) - Number(width(a) < width(b)) ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const [first] = ordered;
  if (!first) throw new Error("an event rests on at least one mention");
  const finer = ordered.filter(
    (date) => date.basis !== "publication" && width(date) < width(first) && lies(date, first),
  );
  return (
    finer.sort(
      (a, b) => width(a) - width(b) || rank(a) - rank(b) || compare(JSON.stringify(a), JSON.stringify(b)),
    )[0] ?? first
  );
}

const isBounded = ({ earliest, latest }: MergeMention["date"]): boolean =>
  earliest !== null && latest !== null;

const lies = (inner: MergeMention["date"], outer: MergeMention["date"]): boolean =>
  isBounded(inner) &&
  (outer.earliest === null || String(inner.earliest) >= outer.earliest) &&
  (outer.latest === null || String(inner.latest) <= outer.latest);

/** The place that the others hold; where they do not fit together, the one most mentions name. */
function mostSpecificPlace(sorted: readonly MergeMention[]): string | null {
  const places = sorted.map(({ place }) => place).filter((place) => place !== null);
  const votes = (place: string): number =>
    places.filter((other) => relatePlaces(place, other) !== "apart").length;
  return (
    [...new Set(places)].sort(
      (a, b) =>
        Number(isCountry(a)) - Number(isCountry(b)) ||
        votes(b) - votes(a) ||
        // "Sumy region" and "Sumy": the city. "Kyiv's Shevchenkivskyi district" and "Kyiv": the district.
        Number(isRegion(a)) - Number(isRegion(b)) ||
        (relatePlaces(a, b) === "contained" ? b.length - a.length : 0) ||
        compare(a, b),
    )[0] ?? null
  );
}

const isRegion = (place: string): boolean => /\b(?:region|oblast|province)\b/i.test(place);

/** One entry an actor, under the fullest name, in the role most mentions give it. */
function fullestActors(sorted: readonly MergeMention[]): NamedActor[] {
  const groups: NamedActor[][] = [];
  const told = sorted.flatMap(({ actors }) => actors);
  const hasName = (role: string): boolean =>
    told.some((actor) => actor.role === role && !isPlaceholder(actor.name));
  const all = told.filter(({ name, role }) => !isPlaceholder(name) || !hasName(role));
  // Full names first, so that "Trump" finds "Donald Trump" whichever article was first.
  const byLength = [...all].sort(
    (a, b) => b.name.length - a.name.length || compare(a.name, b.name) || compare(a.role, b.role),
  );
  for (const actor of byLength) {
    const group = groups.find(
      ([first]) => first && first.role === actor.role && sameActor(first.name, actor.name),
    );
    if (group) group.push(actor);
    else groups.push([actor]);
  }
  const firstSeen = (group: readonly NamedActor[]): number =>
    Math.min(...group.map((actor) => all.indexOf(actor)));
  return groups.sort((a, b) => firstSeen(a) - firstSeen(b)).flatMap(([first]) => (first ? [first] : []));
}

/** A headline of one report must not give one toll where the reports differ. */
function titleWithToll({ type, title }: MergeMention, killed: Toll | null, injured: Toll | null): string {
  if (type !== "strike") return title;
  const figure = ([low, high]: Toll): string => (low === high ? `${low}` : `${low} to ${high}`);
  const bare = title.replace(/ (?:kills|injures) \d+(?: to \d+)?$/, "");
  if (killed && killed[1] > 0) return `${bare} kills ${figure(killed)}`;
  if (injured && injured[1] > 0) return `${bare} injures ${figure(injured)}`;
  return title;
}

function widest(tolls: readonly (Toll | null)[]): Toll | null {
  const given = tolls.filter((toll) => toll !== null);
  if (given.length === 0) return null;
  return [Math.min(...given.map(([low]) => low)), Math.max(...given.map(([, high]) => high))];
}

/** Each further publisher takes a quarter of the doubt that is left; more articles of one publisher take none. */
function jointConfidence(sorted: readonly MergeMention[]): number {
  const publishers = new Set(
    sorted.map(({ article }) => article.publisher?.trim().toLowerCase() ?? article.id),
  );
  const best = Math.max(...sorted.map(({ confidence }) => confidence));
  return Math.round((1 - (1 - best) * 0.75 ** (publishers.size - 1)) * 1000) / 1000;
}
