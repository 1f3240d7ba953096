/**
 * As much of the text as takes no more than `width`, with an ellipsis where something is missing. `measure` says what a text takes. The
 * browser could cut it itself, but each text that it cuts is a clip of its own to go through in every frame.
 */
export function cutToWidth(text: string, width: number, measure: (text: string) => number): string {
  const full = measure(text);
  if (full <= width) return text;
  const letters = [...text];
  const cut = (count: number) => `${letters.slice(0, count).join("").trimEnd()}…`;
  // Letters are about as wide as one another: the guess is a few letters off.
  let count = Math.min(letters.length - 1, Math.floor((letters.length * width) / full));
  while (count > 0 && measure(cut(count)) > width) count -= 1;
  while (count + 1 < letters.length && measure(cut(count + 1)) <= width) count += 1;
  return cut(count);
}
