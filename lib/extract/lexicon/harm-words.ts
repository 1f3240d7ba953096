import { wordSet } from "./word-set";

/** Words that somebody died or was killed. */
export const DEATH = wordSet(
  "killed, killing, kill, kills, death, died, dead, deaths, fatalities, perished, murdered, murdering, executed, slain, massacred, succumbed, lives",
);
/** Words that somebody was hurt. */
export const HURT = wordSet(
  "injured, injuring, injure, injures, wounded, wounding, wound, hurt, hurting, injuries, hospitalised, hospitalized, maimed, harmed",
);
/** Words that stand behind their figure only: "12 dead". */
export const BEHIND = wordSet("died, dead, perished, succumbed, death, deaths, injuries, fatalities, lives");
/** Nouns that count the dead or the hurt. */
export const NOUNS_OF_DEATH = wordSet("deaths, fatalities, dead, casualties, injuries");
