import { classifyLines } from "../../text/line-kinds";
import type { Span, Utf16Span } from "../../text/position";
import { positionMap } from "../../text/position";
import type { SegmentedLine } from "../../text/segment-text";
import { segmentText } from "../../text/segment-text";
import type { DroppedCandidate, Extraction, FoundDate, MentionDraft, Reason } from "../mention";

/** What a stretch of the text is to the extractor: the words of kept events by their numbers, words that were refused, or a date. */
export type Mark =
  | { readonly kind: "event"; readonly type: MentionDraft["type"]; readonly numbers: readonly number[] }
  | { readonly kind: "dropped"; readonly type: DroppedCandidate["type"] }
  | { readonly kind: "date"; readonly edtf: FoundDate["edtf"] };

/** An event with its number within the article, from 1 in the order in which the text first tells of them. */
export type NumberedEvent = { readonly number: number; readonly event: MentionDraft };

/** Lines that are read in one go, and what was decided on the words that begin in them. */
export type ExplainedBlock = {
  readonly lines: readonly SegmentedLine[];
  readonly events: readonly NumberedEvent[];
  readonly dropped: readonly DroppedCandidate[];
};

/** An article with all that was found in it. The segments of the blocks are its text, and their `spans` index `marks`. */
export type Explanation = {
  readonly blocks: readonly ExplainedBlock[];
  readonly marks: readonly Mark[];
  readonly counts: { readonly events: number; readonly dropped: number; readonly dates: number };
};

/** Lays what was found in a text beside the text. */
export function explanationOf(text: string, extraction: Extraction): Explanation {
  const { dates, dropped } = extraction;
  const mentions = extraction.mentions.toSorted((a, b) => firstOf(a) - firstOf(b));
  const positions = positionMap(text);
  const marked: { mark: Mark; span: Utf16Span }[] = [];
  const add = (mark: Mark, { start, end }: Span) =>
    marked.push({ mark, span: positions.toUtf16Span({ start, end }) });
  for (const { type, numbers, passage } of passagesOf(mentions))
    add({ kind: "event", type, numbers }, passage);
  for (const { type, trigger } of dropped) add({ kind: "dropped", type }, trigger);
  for (const date of dates) add({ kind: "date", edtf: date.edtf }, date);

  const lines = segmentText(
    text,
    classifyLines(text),
    marked.map(({ span }) => span),
  );
  const at = ({ start, end }: Span): number => positions.toUtf16Span({ start, end }).start;
  const events = mentions.map((event, i) => ({
    number: i + 1,
    event,
    at: Math.min(...event.passages.map(at)),
  }));
  const refused = dropped.map((one) => ({ one, at: at(one.trigger) }));
  const blocks = blocksOf(lines).map((block): ExplainedBlock => {
    const from = block[0]?.start ?? 0;
    const last = block.at(-1);
    const to = (last?.start ?? 0) + (last === undefined ? 0 : lengthOf(last));
    const within = (found: { readonly at: number }) => found.at >= from && found.at < to;
    return {
      lines: block,
      events: events.filter(within).map(({ number, event }) => ({ number, event })),
      dropped: refused.filter(within).map(({ one }) => one),
    };
  });
  return {
    blocks,
    marks: marked.map(({ mark }) => mark),
    counts: { events: mentions.length, dropped: dropped.length, dates: dates.length },
  };
}

const firstOf = ({ passages }: MentionDraft): number => Math.min(...passages.map(({ start }) => start));

/** The passages of all events; words that several events of a type rest on are one passage with several numbers. */
function passagesOf(mentions: readonly MentionDraft[]) {
  const passages = new Map<string, { type: MentionDraft["type"]; numbers: number[]; passage: Span }>();
  mentions.forEach(({ type, passages: own }, i) => {
    for (const passage of own) {
      const key = `${type} ${passage.start} ${passage.end}`;
      const known = passages.get(key);
      if (known === undefined) passages.set(key, { type, numbers: [i + 1], passage });
      else known.numbers.push(i + 1);
    }
  });
  return passages.values();
}

const lengthOf = ({ segments }: SegmentedLine): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

const textOf = ({ segments }: SegmentedLine): string => segments.map(({ text }) => text).join("");

/** Lines of prose belong together until one ends with a sentence, so that wrapped paragraphs stay whole. */
function blocksOf(lines: readonly SegmentedLine[]): SegmentedLine[][] {
  const blocks: SegmentedLine[][] = [];
  let open = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (open && last !== undefined && line.kind === "prose") last.push(line);
    else blocks.push([line]);
    open = line.kind === "prose" && !/[.!?…:][)\]"”’»']*$/u.test(textOf(line).trimEnd());
  }
  return blocks;
}

/** What one stage did to an event, each rule once, in the order in which they first applied. */
export type Decision = { readonly stage: string; readonly rules: readonly string[] };

/** The reasons of an event by stage: a happening told five times was found by five rules, of which a reader needs the different ones. */
export function decisionsOf(why: readonly Reason[]): Decision[] {
  const stages = new Map<string, Set<string>>();
  for (const { stage, rule } of why) stages.set(stage, (stages.get(stage) ?? new Set()).add(rule));
  return [...stages].map(([stage, rules]) => ({ stage, rules: [...rules] }));
}
