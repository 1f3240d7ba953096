export type MarginBox = { readonly wanted: number; readonly height: number };

/**
 * Tops for boxes in a margin, none over another: each as near as can be to the line it belongs to, the chosen one exactly
 * there when room above allows. Boxes come in the order they are to keep; tops are at least 0.
 */
export function stackMargin(boxes: readonly MarginBox[], chosen: number | null, gap: number): number[] {
  const tops = boxes.map(({ wanted }) => wanted);
  if (chosen !== null) {
    for (let i = chosen - 1; i >= 0; i -= 1) {
      const room = (tops[i + 1] ?? 0) - gap - (boxes[i]?.height ?? 0);
      tops[i] = Math.min(tops[i] ?? 0, room);
    }
  }
  let free = 0;
  return tops.map((top, i) => {
    const placed = Math.max(top, free);
    free = placed + (boxes[i]?.height ?? 0) + gap;
    return placed;
  });
}
