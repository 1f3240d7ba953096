import type { PositionMap, Utf16Span } from "../text/position";
import { positionMap } from "../text/position";
import type { Article } from "./article/article";
import { readArticle } from "./article/article";
import type { Candidate } from "./candidate";
import type {
  ClaimDraft,
  DroppedCandidate,
  Extraction,
  ExtractionInput,
  FoundDate,
  MentionDraft,
  Quote,
} from "./mention";
import type { Stage, Trace } from "./pipeline";
import { runStages } from "./pipeline";
import { attackersByContext } from "./stages/attackers-by-context";
import { countToll } from "./stages/count-toll";
import { dateByDistance } from "./stages/date-by-distance";
import { dateUndated } from "./stages/date-undated";
import { findMeetings } from "./stages/find-meetings";
import { findPlace } from "./stages/find-place";
import { findStatements } from "./stages/find-statements";
import { findStrikes } from "./stages/find-strikes";
import { gatherQuotations } from "./stages/gather-quotations";
import { joinMentions } from "./stages/join-mentions";
import { locatePlaces } from "./stages/locate-places";
import { nameAttackers } from "./stages/name-attackers";
import { placeByContext } from "./stages/place-by-context";
import { placeByScene } from "./stages/place-by-scene";
import { refuseUnreal } from "./stages/refuse-unreal";
import { requireAnchor } from "./stages/require-anchor";
import { datesOf, resolveDates } from "./stages/resolve-dates";
import { splitTolls } from "./stages/split-tolls";
import { weighEvidence } from "./stages/weigh-evidence";
import { writeTitles } from "./stages/write-titles";

/** Which extractor made a mention: stored with each run. */
export const EXTRACTOR = { name: "rules", version: "1" } as const;

/** What happens to an article, in this order. */
export const STAGES: readonly Stage[] = [
  findStatements,
  findStrikes,
  findMeetings,
  refuseUnreal,
  gatherQuotations,
  findPlace,
  placeByContext,
  countToll,
  nameAttackers,
  splitTolls,
  resolveDates,
  dateByDistance,
  weighEvidence,
  joinMentions,
  requireAnchor,
  dateUndated,
  placeByScene,
  locatePlaces,
  attackersByContext,
  writeTitles,
];

/** Strikes, meetings and statements of one article, in the order it tells them, with what was dropped and every date found. */
export function extractEvents(input: ExtractionInput, trace?: Trace, stages = STAGES): Extraction {
  const article = readArticle(input);
  const { kept, dropped } = runStages(stages, article, trace);
  const resolved = datesOf(article, kept);
  const positions = positionMap(input.text);
  const cut = (span: Utf16Span): Quote => quoteOf(input.text, span, positions);
  return {
    mentions: kept.flatMap((one) => mention(one, cut)),
    dates: article.dates.map((date): FoundDate => {
      const { start, end } = positions.toSpan(date);
      return { start, end, text: date.text, edtf: resolved.get(date)?.named ?? null };
    }),
    dropped: dropped.flatMap((one) => droppedOf(one, article, cut)),
  };
}

function quoteOf(text: string, span: Utf16Span, positions: PositionMap): Quote {
  const { start, end } = positions.toSpan(span);
  return { start, end, quote: text.slice(span.start, span.end) };
}

function mention(one: Candidate, cut: (span: Utf16Span) => Quote): MentionDraft[] {
  const [best, ...others] = one.passages;
  const [first, ...rest] = [
    ...(best === undefined ? [] : [best]),
    ...others.toSorted((a, b) => a.start - b.start),
  ].map(cut);
  if (first === undefined) return [];
  const claims = one.claims.map(({ span, ...claim }): ClaimDraft => {
    const passage = cut(span);
    return { ...claim, words: passage.quote, passage };
  });
  return [
    {
      type: one.type,
      status: one.status,
      title: one.title,
      date: one.date?.edtf ?? null,
      dateBasis: one.date?.basis ?? "none",
      dateQuote: one.date?.span == null ? null : cut(one.date.span),
      place: one.place?.name ?? null,
      placeQuote: one.place === null ? null : cut(one.place),
      location: one.location,
      actors: one.actors,
      killed: one.killed,
      injured: one.injured,
      confidence: Math.round(one.confidence * 100) / 100,
      passages: [first, ...rest],
      claims,
      why: one.why,
    },
  ];
}

function droppedOf(one: Candidate, article: Article, cut: (span: Utf16Span) => Quote): DroppedCandidate[] {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined || one.dropped === null) return [];
  const first = sentence.tokens[one.trigger.from];
  const last = sentence.tokens[one.trigger.to - 1];
  return [
    {
      type: one.type,
      passage: cut({ start: sentence.start, end: sentence.end }),
      trigger: cut({ start: first?.start ?? sentence.start, end: last?.end ?? sentence.end }),
      reason: one.dropped,
    },
  ];
}
