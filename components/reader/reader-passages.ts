import { textFragmentUrl } from "@/lib/export/text-fragment";
import { codePoint, positionMap } from "@/lib/text/position";
import type { ReaderArticle } from "@/lib/timeline/event";
import type { ReaderPassage } from "./reader-passage";

const CONTEXT = 60;

/** The passages of an article ready to be marked, each with its address at the publisher, told apart by its surroundings where its words stand twice. */
export function readerPassages({ text, url, passages }: ReaderArticle): ReaderPassage[] {
  const positions = positionMap(text);
  return passages.map(({ id, start, end, quote, eventId, eventTitle, eventType }) => {
    const { start: from, end: to } = positions.toUtf16Span({ start: codePoint(start), end: codePoint(end) });
    const twice = text.indexOf(quote) !== text.lastIndexOf(quote);
    const around = twice
      ? { prefix: text.slice(Math.max(0, from - CONTEXT), from), suffix: text.slice(to, to + CONTEXT) }
      : {};
    const original = textFragmentUrl(url, { quote, ...around });
    return { id, start, end, from, to, quote, eventId, eventTitle, eventType, original };
  });
}
