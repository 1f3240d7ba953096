/** How wide a text is in `font`, in pixels. The same text is measured once. */
export function labelMeasure(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length * 7;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}
