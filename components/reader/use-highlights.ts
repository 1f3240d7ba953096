"use client";

import { type RefObject, useEffect } from "react";
import "./highlights.css";
import type { ReaderPassage } from "./reader-passage";
import { textRanges } from "./text-ranges";

export type Stretch = { readonly from: number; readonly to: number };

const PRIORITY = { statement: 1, meeting: 2, strike: 3, noted: 4, chosen: 5 };

/** Marks every passage, every noted stretch and the chosen one, in place and without touching the text. */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  passages: readonly ReaderPassage[],
  noted: readonly Stretch[],
  chosen: Stretch | null,
) {
  useEffect(() => {
    const root = text.current;
    if (!root || !CSS.highlights) return;
    const ranges = textRanges(root);
    for (const type of ["strike", "meeting", "statement"] as const) {
      const ofType = passages.filter(({ eventType }) => eventType === type);
      set(`${type}-passage`, PRIORITY[type], ofType, ranges.rangeOf);
    }
    set("noted-words", PRIORITY.noted, noted, ranges.rangeOf);
    return () => {
      for (const name of ["strike-passage", "meeting-passage", "statement-passage", "noted-words"]) {
        CSS.highlights.delete(name);
      }
    };
  }, [text, passages, noted]);

  const from = chosen?.from ?? null;
  const to = chosen?.to ?? null;
  useEffect(() => {
    const root = text.current;
    if (!root || !CSS.highlights || from === null || to === null) return;
    set("chosen-passage", PRIORITY.chosen, [{ from, to }], textRanges(root).rangeOf);
    return () => void CSS.highlights.delete("chosen-passage");
  }, [text, from, to]);
}

function set(
  name: string,
  priority: number,
  stretches: readonly Stretch[],
  rangeOf: (from: number, to: number) => Range,
) {
  const highlight = new Highlight(...stretches.map(({ from, to }) => rangeOf(from, to)));
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
