"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { MarginItem } from "./margin-items";
import { stackMargin } from "./stack-margin";
import { textRanges } from "./text-ranges";

const GAP = 12;
/** From this width on there is a margin beside the text; `margin.module.css` has the same. */
export const WIDE = "(min-width: 64rem)";

/** Puts each item of the list at the line it belongs to, and keeps it there while sizes change. */
export function useMarginPlaces(
  list: RefObject<HTMLUListElement | null>,
  content: RefObject<HTMLElement | null>,
  items: readonly MarginItem[],
) {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const wide = window.matchMedia(WIDE);

    function place() {
      const text = content.current;
      if (!element || !text) return;
      const boxes = [...element.children] as HTMLElement[];
      if (!wide.matches) {
        element.style.removeProperty("height");
        for (const box of boxes) box.style.removeProperty("top");
        return;
      }
      const { rangeOf } = textRanges(text);
      const origin = element.getBoundingClientRect().top;
      const wanted = items.map(({ at }, i) => ({
        wanted: Math.max(0, rangeOf(at, at + 1).getBoundingClientRect().top - origin),
        height: boxes[i]?.offsetHeight ?? 0,
      }));
      const chosen = items.findIndex((item) => item.chosen);
      const tops = stackMargin(wanted, chosen === -1 ? null : chosen, GAP);
      for (const [i, box] of boxes.entries()) box.style.setProperty("top", `${tops[i] ?? 0}px`);
      const last = tops.length - 1;
      element.style.height = last < 0 ? "" : `${(tops[last] ?? 0) + (wanted[last]?.height ?? 0)}px`;
    }

    place();
    const sizes = new ResizeObserver(place);
    if (content.current) sizes.observe(content.current);
    for (const box of element.children) sizes.observe(box);
    wide.addEventListener("change", place);
    return () => {
      sizes.disconnect();
      wide.removeEventListener("change", place);
    };
  }, [list, content, items]);
}
