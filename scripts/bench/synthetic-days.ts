import { type Random, randomFrom, sampler } from "./random";

const DAY = 86_400_000;

/** The four years of the synthetic events: 1 February 2022 to 1 February 2026. */
export const FIRST_DAY = Date.UTC(2022, 1, 1);
export const DAYS = 1_461;

const BURSTS = 60;
const QUIET = 0.35;

/**
 * How busy each of the days is: a quiet ground, a weekly ebb, and bursts that begin within a day and fade over days or weeks. The same
 * for every number of events, so that a larger timeline is a denser one.
 */
export function busyness(seed: number): readonly number[] {
  const random = randomFrom(seed);
  const days = Array.from({ length: DAYS }, (_, day) => (day % 7 === 4 || day % 7 === 5 ? 0.7 : 1) * QUIET);
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const first = random.below(DAYS);
    const height = 0.5 + 12 * random.next() ** 4;
    const fade = 1.5 + 20 * random.next() ** 3;
    for (let day = first; day < Math.min(DAYS, first + 6 * fade); day += 1) {
      days[day] = (days[day] ?? 0) + height * Math.exp((first - day) / fade);
    }
  }
  return days;
}

/** Draws the beginnings of days, in milliseconds UTC, as busy as they are. */
export function daySampler(seed: number): (random: Random) => number {
  const draw = sampler(busyness(seed));
  return (random) => FIRST_DAY + draw(random) * DAY;
}

/** The beginnings of this many days in order, spread over the four years as busy as the days are. */
export function* daysInOrder(count: number, seed: number): Generator<number> {
  const weights = busyness(seed);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let given = 0;
  let before = 0;
  for (const [day, weight] of weights.entries()) {
    before += weight;
    for (const upTo = Math.round((before / sum) * count); given < upTo; given += 1)
      yield FIRST_DAY + day * DAY;
  }
}
