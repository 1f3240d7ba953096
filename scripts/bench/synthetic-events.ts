import type { ActorRole, EventType } from "../../lib/extract/mention";
import { boundsOf } from "../../lib/time/edtf";
import type { DateBasis } from "../../lib/time/event-date";
import type { Review } from "../../lib/timeline/event";
import { type Random, randomFrom, sampler, zipf } from "./random";
import { daySampler, daysInOrder } from "./synthetic-days";
import { syntheticActors, syntheticPlaces, syntheticPublishers, syntheticWords } from "./synthetic-names";

/** Part of every stamp of a seeded database: raise it when other events come out. */
export const SYNTHETIC_VERSION = 1;

const DAY = 86_400_000;
const SEED = 7_240_116;

export const WORDS = syntheticWords(20_000, SEED + 1);
export const ACTORS = syntheticActors(2_000, SEED + 2);
export const PLACES = syntheticPlaces(800, SEED + 3);
export const PUBLISHERS = syntheticPublishers(50, SEED + 4);

/** Words to search for, and about how many events hold each: of a thousand events 550, 320 and 20; of any number of events five. */
export const SEARCHES = {
  commonest: "strike",
  common: WORDS[12] ?? "",
  middling: WORDS[220] ?? "",
  rare: "zyxwarine",
} as const;

export type SyntheticEvent = {
  /** From 0 on, in the order of import. */
  readonly number: number;
  readonly type: EventType;
  readonly review: Review;
  readonly title: string;
  readonly edtf: string | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly basis: DateBasis;
  /** Index into PLACES; null for an event without a place. */
  readonly place: number | null;
  /** Indexes into ACTORS, the first named first. */
  readonly actors: readonly { readonly actor: number; readonly role: ActorRole }[];
  readonly killed: readonly [number, number] | null;
  readonly injured: readonly [number, number] | null;
  readonly confidence: number;
  /** One sentence for each article that tells of it. */
  readonly quotes: readonly [string, ...string[]];
  readonly annotated: boolean;
};

const word = sampler(zipf(WORDS.length));
const actor = sampler(zipf(ACTORS.length));
const place = sampler(zipf(PLACES.length));

/**
 * As many events as asked, always the same ones for a number: nearly all in the order in which they happened, as imports of a running
 * conflict come, and every tenth from anywhere, as archives do.
 */
export function* syntheticEvents(count: number): Generator<SyntheticEvent> {
  const random = randomFrom(SEED + count);
  const anyDay = daySampler(SEED);
  const rareEvery = Math.max(1, Math.floor(count / 5));
  let number = 0;
  for (const day of daysInOrder(count, SEED)) {
    const at = random.chance(0.1) ? anyDay(random) : day;
    yield syntheticEvent(random, number, at, number % rareEvery === 0 && number / rareEvery < 5);
    number += 1;
  }
}

function syntheticEvent(random: Random, number: number, day: number, isRare: boolean): SyntheticEvent {
  const type = typeOf(random);
  const where = random.chance(0.85) ? place(random) : null;
  const actors = actorsOf(random, type);
  const killed = type === "strike" && random.chance(0.55) ? tollOf(random, 1) : null;
  const injured = type === "strike" && random.chance(0.5) ? tollOf(random, 3) : null;
  const date = dateOf(random, day);
  const title = titleOf(random, type, where, actors, killed);
  const reports = reportsOf(random);
  const [first, ...others] = Array.from({ length: reports }, () => sentence(random, type, where));
  const opening = isRare ? `${first} (${SEARCHES.rare})` : `${first}`;
  return {
    ...{ number, type, review: reviewOf(random), title, ...date, place: where, actors, killed, injured },
    confidence: Math.round(50 + 50 * random.next()) / 100,
    quotes: [opening, ...others],
    annotated: random.chance(0.002),
  };
}

function typeOf(random: Random): EventType {
  const at = random.next();
  return at < 0.55 ? "strike" : at < 0.85 ? "statement" : "meeting";
}

function reviewOf(random: Random): Review {
  const at = random.next();
  return at < 0.86 ? "unreviewed" : at < 0.96 ? "confirmed" : "edited";
}

/** Two thirds are told by one article, a few by dozens. */
function reportsOf(random: Random): number {
  let reports = 1;
  while (reports < 40 && random.chance(reports < 3 ? 0.33 : 0.6)) reports += 1;
  return reports;
}

/** Few tolls are high: the chance of one twice as high is about a third. */
function tollOf(random: Random, scale: number): readonly [number, number] {
  const low = Math.min(2_000, Math.floor(scale * (1 - random.next()) ** (-1 / 1.5)));
  return [low, random.chance(0.1) ? low + 1 + random.below(low + 3) : low];
}

function actorsOf(random: Random, type: EventType): SyntheticEvent["actors"] {
  if (random.chance(0.08)) return [];
  const roles: readonly ActorRole[] =
    type === "strike"
      ? ["attacker", "target"]
      : type === "meeting"
        ? ["participant", "participant", "participant"]
        : ["speaker"];
  const named = roles.slice(0, type === "strike" ? 1 + random.below(2) : roles.length);
  const taken = new Set<number>();
  return named.flatMap((role) => {
    const one = actor(random);
    if (taken.has(one)) return [];
    taken.add(one);
    return [{ actor: one, role }];
  });
}

type Dated = Pick<SyntheticEvent, "edtf" | "earliest" | "latest" | "basis">;

/** Of a hundred 80 have a day, 13 a time as well, 4 are a stretch of days, one a month, one only about, half a one only a year or nothing. */
function dateOf(random: Random, day: number): Dated {
  const at = random.next();
  const iso = new Date(day).toISOString().slice(0, 10);
  if (at < 0.8)
    return day0(iso, day, random.chance(0.1) ? "publication" : random.chance(0.5) ? "relative" : "stated");
  if (at < 0.93) return dated(`${iso}T${clock(random)}Z`, "stated");
  if (at < 0.97)
    return dated(
      `${iso}/${new Date(day + (1 + random.below(9)) * DAY).toISOString().slice(0, 10)}`,
      "stated",
    );
  if (at < 0.98) return dated(iso.slice(0, 7), "stated");
  if (at < 0.99) return dated(`${iso}~`, "inferred");
  if (at < 0.995) return dated(iso.slice(0, 4), "stated");
  return { edtf: null, earliest: null, latest: null, basis: "none" };
}

const day0 = (edtf: string, day: number, basis: DateBasis): Dated => ({
  ...{ edtf, earliest: new Date(day), latest: new Date(day + DAY), basis },
});

function dated(edtf: string, basis: DateBasis): Dated {
  const bounds = boundsOf(edtf);
  return { edtf, earliest: bounds?.earliest ?? null, latest: bounds?.latest ?? null, basis };
}

const two = (number: number): string => String(number).padStart(2, "0");
const clock = (random: Random): string => `${two(random.below(24))}:${two(5 * random.below(12))}`;

function titleOf(
  random: Random,
  type: EventType,
  where: number | null,
  actors: SyntheticEvent["actors"],
  killed: readonly [number, number] | null,
): string {
  const [first, second] = actors.map((one) => ACTORS[one.actor] ?? "");
  const at = where === null ? "" : ` in ${PLACES[where]}`;
  switch (type) {
    case "strike":
      return `${random.pick(["Missile", "Drone", "Artillery", "Air"])} strike${where === null ? "" : ` on ${PLACES[where]}`}${killed === null ? "" : ` kills ${killed[0]}`}`;
    case "meeting":
      return second ? `${first} meets ${second}${at}` : `Talks${at} on ${words(random, 2)}`;
    case "statement":
      return `${first ?? "Officials"}: “${words(random, 4 + random.below(5))}”`;
  }
}

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => WORDS[word(random)]).join(" ");

function sentence(random: Random, type: EventType, where: number | null): string {
  const at = where === null ? "" : ` in ${PLACES[where]}`;
  return `The ${type}${at} ${words(random, 20 + random.below(16))}.`;
}
