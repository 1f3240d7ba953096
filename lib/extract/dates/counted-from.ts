import type { Sentence } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import { resolveDate } from "../../time/resolve-date";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import { isDay } from "./day-span";

/** The ISO day that "overnight", "the past 24 hours" and “today” in a quotation count from: that on which it was said, where their sentence names it, else publication. */
export function countedFrom(article: Article, sentence: Sentence, expression: DateExpression): string | null {
  const { published } = article;
  const pictured = dayOfPicture(article, sentence, expression);
  if (pictured !== null) return pictured;
  const quoted = isInQuotes(article, expression) && NEAR.test(expression.text);
  const night = expression.text.toLowerCase() === "overnight";
  if (!quoted && !night && !isLastDay(expression)) return published;
  const said = (article.datesIn[sentence.index] ?? []).find(
    (date) =>
      date !== expression &&
      date.meaning.kind === "weekday" &&
      !isInQuotes(article, date) &&
      // "hit the port overnight, officials said Saturday"; "on Saturday drones came overnight" names another night.
      (!night || quoted || date.start > expression.end),
  );
  if (said === undefined) return published;
  const day = resolveDate(said, { published, tense: "past", anchor: null })?.named ?? null;
  return isDay(day) ? day : published;
}

/** "… after a Monday explosion in the town, July 21, 2015.": the day that closes the words under a picture, for the weekdays in them. */
function dayOfPicture(
  article: Article,
  { index, tokens }: Sentence,
  { meaning, end }: DateExpression,
): string | null {
  if (meaning.kind !== "weekday") return null;
  const last = (article.datesIn[index] ?? []).at(-1);
  if (last === undefined || last.meaning.kind !== "day" || last.meaning.year === null || last.start < end)
    return null;
  const at = tokens.findIndex((token) => token.end > last.start);
  const behind = tokens.slice(at).filter(({ start }) => start >= last.end);
  if (tokens[at - 1]?.text !== "," || behind.length > 1) return null;
  const day = resolveDate(last, { published: article.published, tense: "past", anchor: null })?.named ?? null;
  return isDay(day) ? day : null;
}

const NEAR =
  /^(?:today|tonight|yesterday|overnight|last (?:night|evening)|this (?:morning|afternoon|evening))$/iu;

/** "over the past 24 hours", "in the past day" */
const isLastDay = ({ meaning }: DateExpression): boolean =>
  meaning.kind === "window" && meaning.unit === "day" && meaning.count === -1;
