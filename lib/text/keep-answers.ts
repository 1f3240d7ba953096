/** So many answers are kept before all are forgotten. */
const MOST = 2_000;
/** Longer texts are no names that come again. */
const LONGEST = 100;
/** V8 makes no slices of fewer characters. */
const SHORTEST_SLICE = 13;

/** A function of a text that gives its last few thousand answers without working them out again. */
export function keepAnswers<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= MOST) kept.clear();
    // A slice would keep the whole article it was cut from in memory; engines copy short ones at once, and what is put together.
    kept.set(text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1), found);
    return found;
  };
}
