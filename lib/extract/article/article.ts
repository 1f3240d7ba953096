import type { Utf16Span } from "../../text/position";
import type { Quotation } from "../../text/quotations";
import { findQuotations } from "../../text/quotations";
import type { Sentence } from "../../text/sentences";
import { splitSentences } from "../../text/sentences";
import type { DateExpression } from "../../time/find-dates";
import { findDates } from "../../time/find-dates";
import type { Range } from "../grammar/clause";
import { clausesOf } from "../grammar/clause";
import type { ExtractionInput } from "../mention";
import type { Names } from "../names/names";
import { readNames } from "../names/names";
import type { Dateline } from "./dateline";
import { datelineOf } from "./dateline";
import { proseParagraphs } from "./prose";
import { writtenOn } from "./written-on";

/** An article read once, for all stages to look at. */
export type Article = {
  readonly text: string;
  /** ISO day it was written: publication, or an earlier day that the text itself names; null when unknown. */
  readonly published: string | null;
  readonly paragraphs: readonly Utf16Span[];
  /** Where the report was filed; the first paragraph begins behind it. */
  readonly dateline: Dateline | null;
  readonly sentences: readonly Sentence[];
  /** Which sentence starts at an offset. */
  readonly sentenceAt: ReadonlyMap<number, number>;
  /** The clauses of each sentence. */
  readonly clauses: readonly (readonly Range[])[];
  readonly quotations: readonly Quotation[];
  readonly names: Names;
  readonly dates: readonly DateExpression[];
  /** The date expressions within each sentence. */
  readonly datesIn: readonly (readonly DateExpression[])[];
};

export function readArticle({ text, published }: ExtractionInput): Article {
  const [opening, ...others] = proseParagraphs(text);
  const dateline = opening === undefined ? null : datelineOf(text, [opening]);
  const paragraphs =
    opening === undefined
      ? []
      : [dateline === null ? opening : { start: dateline.end, end: opening.end }, ...others];
  const sentences = splitSentences(text, paragraphs);
  const dates = findDates(text);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? "")?.[0] ?? null;
  return {
    text,
    published: writtenOn(text, dates, dateline, day) ?? day,
    paragraphs,
    dateline,
    sentences,
    sentenceAt: new Map(sentences.map(({ start, index }) => [start, index])),
    clauses: sentences.map(({ tokens }) => clausesOf(tokens)),
    quotations: findQuotations(text, paragraphs),
    names: readNames(sentences),
    dates,
    datesIn: within(sentences, dates),
  };
}

/** Both lists ascend, so one walk finds which dates lie in which sentence. */
function within(sentences: readonly Sentence[], dates: readonly DateExpression[]): DateExpression[][] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < dates.length && (dates[at]?.start ?? 0) < start) at += 1;
    const inside: DateExpression[] = [];
    while (at < dates.length && (dates[at]?.end ?? 0) <= end) {
      inside.push(dates[at] as DateExpression);
      at += 1;
    }
    return inside;
  });
}

/** Whether a stretch lies in a quotation of whole utterances. */
export const isQuoted = (article: Article, span: Utf16Span): boolean =>
  quotationAt(article, span)?.direct === true;

/** Whether a stretch lies in any quotation, be it of one word. */
export const isInQuotes = (article: Article, span: Utf16Span): boolean => quotationAt(article, span) !== null;

/** The first quotation that touches a stretch. */
export function quotationAt({ quotations }: Article, { start, end }: Utf16Span): Quotation | null {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < end ? quotation : null;
}

/** The quotations that lie wholly within a stretch, in order. */
export function quotationsIn(article: Article, { start, end }: Utf16Span): readonly Quotation[] {
  const inside: Quotation[] = [];
  for (let i = firstEndingAfter(article.quotations, start); i < article.quotations.length; i += 1) {
    const quotation = article.quotations[i];
    if (quotation === undefined || quotation.start >= end) break;
    if (quotation.start >= start && quotation.end <= end) inside.push(quotation);
  }
  return inside;
}

function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
