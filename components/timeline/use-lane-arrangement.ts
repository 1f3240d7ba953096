import { useCallback, useEffect, useState } from "react";
import type { LaneField } from "@/lib/timeline/view";
import { AS_THEY_COME, type LaneArrangement, parseArrangement } from "./lane-arrangement";

/** The reader's own arrangement of the lanes of a timeline, remembered in this browser. */
export function useLaneArrangement(timeline: string, field: LaneField) {
  const key = `sourceline:lanes:${timeline}:${field}`;
  const [arrangement, setArrangement] = useState(AS_THEY_COME);

  useEffect(() => setArrangement(parseArrangement(read(key))), [key]);

  const arrange = useCallback(
    (next: LaneArrangement) => {
      setArrangement(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Storage is full or forbidden: it lasts as long as the page.
      }
    },
    [key],
  );
  return { arrangement, arrange };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
