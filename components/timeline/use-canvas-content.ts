import { useEffect, useState } from "react";
import { type CanvasContent, type ContentInput, canvasContent } from "./canvas-content";

type Shown = { readonly content: CanvasContent; readonly lanesOf: string };

/**
 * What the canvas draws, which rests on what it drew before: that stays where it was for as long as `lanesOf`, which names filters and
 * lanes, is the same. Null until there is something to lay out.
 */
export function useCanvasContent(
  /** The same object for as long as nothing has changed. */
  input: Omit<ContentInput, "before"> | null,
  lanesOf: string,
): CanvasContent | null {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    if (input === null) return;
    setShown((before) => ({
      content: canvasContent({ ...input, before: before?.lanesOf === lanesOf ? before.content : null }),
      lanesOf,
    }));
  }, [input, lanesOf]);

  return shown?.content ?? null;
}
