import { startTransition, useEffect, useRef, useState } from "react";
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
  const shown = useRef<Shown>(null);
  const [content, setContent] = useState<CanvasContent | null>(null);

  useEffect(() => {
    if (input === null) return;
    const before = shown.current?.lanesOf === lanesOf ? shown.current.content : null;
    const laidOut = canvasContent({ ...input, before });
    const isFirst = shown.current === null;
    shown.current = { content: laidOut, lanesOf };
    if (isFirst) setContent(laidOut);
    else startTransition(() => setContent(laidOut));
  }, [input, lanesOf]);

  return content;
}
