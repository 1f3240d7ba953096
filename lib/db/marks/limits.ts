/** Limits that depend on nothing but measurement; a test lowers them, so that few events take the paths of many. */
export const limits = {
  /** How many events of each type in a tile keep its zoom as their level. */
  tileKeeps: 32,
  /** Events among which common words are looked for. */
  wordSample: 20_000,
  /** The least that `indexMost` gives. */
  indexLeast: 2_000,
  /** What of a walk over the levels or of an index is read costs the same where n² is this many times the events of a timeline. */
  indexShare: 200,
  /** So many marks of a type, the most important of all that last over a midnight, are looked at for those that last over an instant. */
  lastingLookedAt: 3_000,
  /** Of more events than so many, those that last over an instant are told from counts, of fewer by counting them. */
  lastingCounted: 40_000,
  /** So many events of a timeline are gone through at once, rather than down the levels. */
  atOnce: 2_000,
};

/**
 * Up to how many events are read one by one through an index of all words and series; beyond that, what is asked for is common enough
 * to be met soon by walking the most important events: of n among `total`, about 72 · total / n have to be looked at.
 */
export const indexMost = (total: number): number =>
  Math.max(limits.indexLeast, Math.round(Math.sqrt(limits.indexShare * total)));
