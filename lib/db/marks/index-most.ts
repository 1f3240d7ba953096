/**
 * Up to how many events are read one by one through an index of all words and series; beyond that, what is asked for is common enough
 * to be met soon by walking the most important events. Both cost the same where n events of `total` are read, against 72 · total / n.
 */
export const indexMost = (total: number): number =>
  limit.forTests ?? Math.max(2_000, Math.round(Math.sqrt(200 * total)));

/** A test may lower the limit, so that few events take the paths of many. */
export const limit: { forTests: number | null } = { forTests: null };
