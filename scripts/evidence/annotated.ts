import { createHash } from "node:crypto";
import type { InputLine } from "../extract/contract";
import { readLine } from "../extract/contract";

/** A stretch in Unicode code points. */
export type Span = { readonly start: number; readonly end: number };

/** What annotators wrote down: every event with its passages, some trigger words, or only whether a message tells of an incident. */
export type Annotation = "whole events" | "triggers" | "messages";

export type AnnotatedArticle = {
  /** Null for sets annotated by the rules of this project. */
  readonly set: string | null;
  readonly input: InputLine;
  readonly line: string;
  readonly annotation: Annotation;
  /** Where the annotators found a strike. */
  readonly spans: readonly Span[];
  /** The same for articles with the same words, whatever set they are in. */
  readonly fold: number;
};

export const FOLDS = 10;

type EventLine = {
  readonly type?: string;
  readonly soft_type?: string;
  readonly passages?: readonly string[];
  readonly trigger?: Span | null;
};

/** Reads one annotated article from a line of JSON. */
export function readAnnotated(line: string, set: string, annotation: Annotation): AnnotatedArticle {
  const input = readLine(line);
  if (typeof input === "string") throw new Error(`${set}: a line cannot be read: ${input}`);
  const { events = [] } = JSON.parse(line) as { readonly events?: readonly EventLine[] };
  const strikes = events.filter(({ type, soft_type }) => type === "strike" || soft_type === "strike");
  return {
    set: annotation === "whole events" ? null : set,
    input,
    line,
    annotation,
    spans: strikes.flatMap((event) => spansOf(event, input, set)),
    fold: foldOf(input.text),
  };
}

/** A passage that does not stand in its article would train on other words: that is a mistake of the set. */
const spansOf = ({ passages, trigger }: EventLine, { id, text }: InputLine, set: string): Span[] =>
  passages === undefined
    ? [trigger ?? { start: 0, end: [...text].length }]
    : passages.map((quote) => {
        const at = text.indexOf(quote);
        if (at < 0)
          throw new Error(`${set}: a passage is not in the text of article ${String(id)}: ${quote}`);
        const start = [...text.slice(0, at)].length;
        return { start, end: start + [...quote].length };
      });

/** One article may be in two sets with another title and other line breaks. */
function foldOf(text: string): number {
  const words = text.replace(/\s+/gu, " ").slice(100, 220);
  return Number.parseInt(createHash("sha256").update(words).digest("hex").slice(0, 6), 16) % FOLDS;
}
