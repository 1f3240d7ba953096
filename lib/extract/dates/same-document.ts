import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate, DateFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { datesOf } from "../stages/resolve-dates";
import { inferred, isDay } from "./day-span";

/** How many sentences back a document or an interview may be told. */
const REACH = 3;

/** "sent a letter on Friday. In the letter, he cited", "published an interview with Babis on Monday. Babis said": said on the day of what it stands in; null for any other. */
export function saidInDocument(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
): [DateFound, string] | null {
  const { tokens = [] } = article.sentences[one.sentence] ?? {};
  const speaker = one.actors
    .find(({ role }) => role === "speaker")
    ?.name.split(" ")
    .at(-1);
  const opens = tokens.slice(0, 4).map(({ lower }) => lower);
  const inDocument = opens[0] === "in" && /^(?:the|that|this)$/u.test(opens[1] ?? "");
  const document = inDocument ? opens.slice(2, 4).find((word) => DOCUMENTS.test(word)) : undefined;
  // "In it, he said": in the document of the sentence before.
  const inIt = opens[0] === "in" && opens[1] === "it" && opens[2] === ",";
  for (let back = 1; back <= REACH; back += 1) {
    const told = article.sentences[one.sentence - back];
    if (told === undefined) return null;
    const holds = told.tokens.some(
      ({ lower }, i) =>
        (lower === document && i > 0) ||
        (inIt && back === 1 && DOCUMENTS.test(lower)) ||
        interviews(told.tokens, i, speaker),
    );
    if (!holds) continue;
    const day = dayOf(article, candidates, told.index);
    if (day !== null) return [inferred(day), "said in the document told before"];
  }
  return null;
}
const DOCUMENTS =
  /^(?:letter|note|memo|statement|post|message|video|article|essay|column|op-ed|tweet|speech|address|interview|communique|communiqué|declaration|decree|recording|clip)$/u;

/** "an interview with the Czech leader, Andrej Babis" */
function interviews(tokens: readonly Token[], i: number, speaker: string | undefined): boolean {
  if (speaker === undefined || lowerAt(tokens, i) !== "interview") return false;
  const rest = tokens.slice(i + 1, i + 9);
  return rest[0]?.lower === "with" && rest.some(({ text }) => text === speaker);
}

/** The one day that a sentence names; null for none, several, or one ahead. */
function dayOf(article: Article, candidates: readonly Candidate[], sentence: number): string | null {
  const resolved = datesOf(article, candidates);
  const days = (article.datesIn[sentence] ?? [])
    .filter((date) => date.relation === "on" && !isInQuotes(article, date))
    .map((date) => resolved.get(date)?.edtf ?? null);
  const [day = null] = days;
  return days.length === 1 && isDay(day) && day <= (article.published ?? "") ? day : null;
}
