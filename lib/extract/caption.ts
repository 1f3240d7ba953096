import type { Token } from "../text/sentences";
import { wordSet } from "./lexicon/word-set";

/** What people and things do in pictures, told in the present. */
const SCENE_VERBS = wordSet(
  "carry, carries, stand, stands, walk, walks, gather, gathers, hold, holds, look, looks, inspect, inspects, react, reacts, pass, passes, sit, sits, wait, waits, mourn, mourns, pray, prays, show, shows, attend, attends, load, loads, search, searches, clear, clears, lay, lays, light, lights, leave, leaves, flee, flees, run, runs, ride, rides, help, helps, work, works, watch, watches, check, checks, remove, removes, arrive, arrives, take, takes, pose, poses, stage, stages, wave, waves, burn, burns, rise, rises, billow, billows, speak, speaks, cry, cries, weep, weeps, chant, chants, kiss, kisses, hug, hugs, shout, shouts, salute, salutes, queue, queues, lie, lies, drive, drives, view, views, survey, surveys, secure, secures, patrol, patrols, march, marches, embrace, embraces, comfort, comforts, is, are",
);

const MONTH = /^(?:jan|feb|mar|apr|may|june|july|aug|sept?|oct|nov|dec)/u;

/** "Soldiers carry the coffin of a man killed in fighting, Lviv, Jan. 20, 2015.": a picture, told in the present and dated in full at its end. */
export function isCaption(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length;
  const last = tokens.slice(Math.max(0, end - 5), end).map(({ lower }) => lower);
  const dated = last.some((word) => MONTH.test(word)) && /^\d{4}$/u.test(last.at(-1) ?? "");
  if (!dated) return false;
  // The tagger takes "firefighters work" for two nouns.
  const verb = tokens.find(
    ({ pos, lower }, i) =>
      ((pos === "VERB" || pos === "AUX") && !isParticiple(tokens, i)) ||
      (SCENE_VERBS.has(lower) &&
        /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? "") &&
        /s$/u.test(tokens[i - 1]?.lower ?? "")),
  );
  return verb !== undefined && SCENE_VERBS.has(verb.lower);
}

/** "one of the soldiers killed in the attack": says which, and is not what the picture shows. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|shot|hit|slain|struck)$/u.test(tokens[i]?.lower ?? "") &&
  /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? "") &&
  /^(?:in|by|during|on|when|after|while)$/u.test(tokens[i + 1]?.lower ?? "");
