"use client";

import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { textRanges } from "./text-ranges";
import type { Stretch } from "./use-highlights";

/** The stretch of the text a person has selected, null when none or when it reaches outside. */
export function useSelectedWords(text: RefObject<HTMLElement | null>): Stretch | null {
  const [selected, setSelected] = useState<Stretch | null>(null);
  useEffect(() => {
    function read() {
      setSelected(selectionIn(text.current));
    }
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [text]);
  return selected;
}

function selectionIn(root: HTMLElement | null): Stretch | null {
  const selection = window.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const { offsetOf } = textRanges(root);
  const content = root.textContent ?? "";
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  const words = content.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const start = from + words.indexOf(trimmed);
  return { from: start, to: start + trimmed.length };
}

const MOVES: Readonly<
  Record<string, readonly [direction: "forward" | "backward", step: "character" | "line"]>
> = {
  ArrowRight: ["forward", "character"],
  ArrowLeft: ["backward", "character"],
  ArrowDown: ["forward", "line"],
  ArrowUp: ["backward", "line"],
};

/** Selecting by Shift + arrows in text that is not editable, where browsers show no caret to begin from: it begins at `from`. */
export function selectByKeyboard(event: KeyboardEvent<HTMLElement>, root: HTMLElement | null, from: number) {
  const move = MOVES[event.key];
  const selection = window.getSelection();
  if (!event.shiftKey || !move || !root || !selection) return;
  event.preventDefault();
  if (!selection.anchorNode || !root.contains(selection.anchorNode)) {
    const caret = textRanges(root).rangeOf(from, from);
    selection.collapse(caret.startContainer, caret.startOffset);
  }
  const [direction, step] = move;
  const word = step === "character" && (event.ctrlKey || event.altKey);
  selection.modify("extend", direction, word ? "word" : step);
}
