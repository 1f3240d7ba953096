import { wordSet } from "./word-set";

/** Auxiliaries that make a happening possible, wished or future. */
export const MODALS = wordSet(
  "will, would, could, may, might, should, can, must, shall, 'll, ’ll, 'd, ’d, wo, ca",
);

export const NEGATIONS = wordSet("not, n't, n’t, never, no, without, neither, nor, nobody, none");

/** Verbs and nouns before "to" or an object that leave it undone. */
export const UNDONE = wordSet(`
threaten, threatens, threatened, threatening, threat, threats, plan, plans, planned, planning, prepare, prepares,
prepared, preparing, want, wants, wanted, seek, seeks, sought, aim, aims, aimed, intend, intends, intended, attempt,
vow, vows, vowed, hope, hopes, hoped, fear, fears, feared, risk, risks, possible, possibility, potential, likely,
imminent, prospect, prevent, prevents, prevented, preventing,
avoid, avoids, avoided, avert, averted, deter, deters, deterred, thwart, thwarted, thwarts, foil, foiled, foils, stop,
stopping, halt, halting, protect, protects, protection, against, defend, capable, able, capability, capabilities,
ability, future, hypothetical, eventual, further, any, simulated, mock, pledge, call, calls, refuse, refused, refuses,
ready, order, orders, allow, urge, urged, ban, moratorium, end, ending, pause, pausing,
cease, ceasing, suspend, suspending, alleged plot, plot, plots, plotting, plotted, warning, threatening
`);

export const CONDITIONS = wordSet("if, unless, whether, should, lest");

/** Words that make of attacks a habit or a general matter. */
export const GENERAL = wordSet(
  "such, any, more, frequent, regular, daily, constant, continued, continuing, ongoing, repeated, numerous, countless, many, future, further, indiscriminate, relentless, near-daily, nightly, almost, sporadic, occasional, intermittent, usual",
);

export const DRILLS = wordSet(
  "exercise, exercises, drill, drills, simulation, war-games, wargames, rehearsal, film, movie, novel, game, games, video-game, match, cup, championship, tournament, striker, quarterback, innings, wicket",
);
