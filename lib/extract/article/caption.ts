import type { Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { isAttributive } from "../strikes/part-of-speech";
import { strikeNounAt } from "../strikes/strike-noun";

/** What people and things do in pictures, told in the present. */
const SCENE_VERBS = wordSet(
  "carry, carries, stand, stands, walk, walks, gather, gathers, hold, holds, look, looks, inspect, inspects, react, reacts, pass, passes, sit, sits, wait, waits, mourn, mourns, pray, prays, show, shows, attend, attends, load, loads, search, searches, clear, clears, lay, lays, light, lights, leave, leaves, flee, flees, run, runs, ride, rides, help, helps, work, works, watch, watches, check, checks, remove, removes, arrive, arrives, take, takes, pose, poses, stage, stages, wave, waves, burn, burns, rise, rises, billow, billows, speak, speaks, cry, cries, weep, weeps, chant, chants, kiss, kisses, hug, hugs, shout, shouts, salute, salutes, queue, queues, lie, lies, drive, drives, view, views, survey, surveys, secure, secures, patrol, patrols, march, marches, embrace, embraces, comfort, comforts, is, are",
);

const MONTH = /^(?:jan|feb|mar|apr|may|june|july|aug|sept?|oct|nov|dec)/u;

/** "Soldiers carry the coffin of a man killed in fighting, Lviv, Jan. 20, 2015.": a picture, told in the present and dated in full at its end. */
export function isCaption(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length;
  const dated =
    /^\d{4}$/u.test(lowerAt(tokens, end - 1)) &&
    tokens.slice(Math.max(0, end - 5), end).some(({ lower }) => MONTH.test(lower));
  if (!dated && !namesPicture(tokens)) return false;
  // The tagger takes "firefighters work" for two nouns.
  const verb = tokens.find(
    ({ pos, lower }, i) =>
      ((pos === "VERB" || pos === "AUX") && !isParticiple(tokens, i)) ||
      (SCENE_VERBS.has(lower) &&
        /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? "") &&
        /(?:s|people|men|women|children|police|smoke)$/u.test(tokens[i - 1]?.lower ?? "")),
  );
  return verb !== undefined && SCENE_VERBS.has(verb.lower);
}

/** "is seen in this image taken from a video", "in this handout photo released on Monday" */
const namesPicture = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === "this" &&
      lowerAt(tokens, i - 1) === "in" &&
      tokens
        .slice(i + 1, i + 4)
        .some((word) => /^(?:photo|photograph|image|picture|handout|still|screengrab)$/u.test(word.lower)),
  );

/** "one of the soldiers killed in the attack": says which, and is not what the picture shows. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|shot|hit|slain|struck)$/u.test(tokens[i]?.lower ?? "") &&
  /^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.pos ?? "") &&
  /^(?:in|by|during|on|when|after|while)$/u.test(tokens[i + 1]?.lower ?? "");

/** "Smoke rises after an airstrike in Derna, Libya, Oct. 3, 2014.": a caption that tells of a strike as new, with the place behind it, and not of what the picture was taken at. */
export function tellsOwnStrike({ trigger, place }: Candidate, tokens: readonly Token[]): boolean {
  if (place === null || place.rank < PLACE_RANKS.region) return false;
  if (isAttributive(tokens, trigger.from)) return false;
  const { determiner } = strikeNounAt(tokens, trigger.to - 1);
  const told = place.start > (tokens[trigger.to - 1]?.start ?? 0);
  if (determiner === "definite" || determiner === "possessive" || !told) return false;
  for (let i = 0; i < tokens.length && (tokens[i]?.start ?? 0) < place.start; i += 1)
    if (OCCASION.test(lowerAt(tokens, i)) || (i >= trigger.to && lowerAt(tokens, i) === "during"))
      return false;
  return true;
}

/** What pictures are taken at, with a place of its own. */
const OCCASION =
  /^(?:commemorat(?:e|es|ing|ion)|mark|marking|mourn(?:s|ing)?|funerals?|burials?|ceremon(?:y|ies)|vigils?|rall(?:y|ies)|protests?|demonstrations?|marche?s?|exhibitions?|presentations?|hospitals?|court)$/u;
