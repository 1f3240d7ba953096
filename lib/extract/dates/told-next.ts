import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { datesOf } from "../stages/resolve-dates";
import { inferred, isDay } from "./day-span";

/** A lead stands in the first two sentences, and the next two say when it was. */
const [LEAD, REACH] = [1, 2] as const;

/** "At least 12 have died after a strike on a block of flats. The building was torn in half on Saturday": the day on which the next sentences say that it happened, for a strike in the lead; null without such words. */
export function toldNext(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const { published } = article;
  if (one.telling !== "fresh" || one.sentence > LEAD || published === null) return null;
  const resolved = datesOf(article, candidates);
  for (let on = 1; on <= REACH; on += 1) {
    const tokens = article.sentences[one.sentence + on]?.tokens ?? [];
    const [date] = article.datesIn[one.sentence + on] ?? [];
    const filmed = tokens.slice(0, 4).some(({ lower }) => PICTURES.has(lower));
    if (!(filmed || /^(?:the|it|this|that)$/u.test(lowerAt(tokens, 0))) || date === undefined) continue;
    const at = tokens.findIndex(({ end }) => end > date.start);
    const before = tokens.slice(0, at);
    const opened = before.some(
      ({ lower, text }) => /^[“”",;]$/u.test(text) || /^(?:that|which|who|after|before|since)$/u.test(lower),
    );
    const day = resolved.get(date)?.named ?? null;
    if (opened && lowerAt(tokens, 0) !== "that") continue;
    if (!isDay(day) || day > published || date.relation !== "on" || isInQuotes(article, date)) continue;
    // "Video shows smoke over the port late on Friday"
    if (before.some(({ lower }) => HAPPENED.test(lower) || (filmed && SHOWS.has(lower))))
      return [inferred(day), "dated by the next sentences"];
  }
  return null;
}

const PICTURES = wordSet("video, videos, footage, images, pictures, photos, photographs, clip, clips");
const SHOWS = wordSet("show, shows, showed, showing, capture, captures, captured");

const HAPPENED =
  /^(?:happened|occurred|took|came|struck|hit|destroyed|damaged|levelled|leveled|flattened|torn|ripped|collapsed|burned|burnt|reduced|gutted|wrecked|bombed|shelled|attacked|targeted|exploded|detonated|landed|fell)$/u;
