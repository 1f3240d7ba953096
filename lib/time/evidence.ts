import { COUNTRIES, type Country } from "./names/national-days";
import { WARS, type War } from "./names/wars";

/** What a whole text tells about the dates in it. Each answer is worked out when first asked for. */
export type Evidence = {
  /** Whether its dates in figures put the day first; null without proof, or with proof of both. */
  readonly dayFirst: () => boolean | null;
  /** The war it is about; null when it names none, or two as often. */
  readonly war: () => War | null;
  /** The country it names most; null when it names none, or two as often. */
  readonly country: () => Country | null;
};

export function evidenceOf(text: string): Evidence {
  return {
    dayFirst: once(() => dayFirstIn(text)),
    war: once(() => mostNamed(text, Object.entries(WARS) as [War, { words: RegExp }][])),
    country: once(() => mostNamed(text, Object.entries(COUNTRIES) as [Country, { words: RegExp }][])),
  };
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

function dayFirstIn(text: string): boolean | null {
  let day = false;
  let month = false;
  for (const [, first, second] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g)) {
    day ||= Number(first) > 12;
    month ||= Number(second) > 12;
  }
  return day === month ? null : day;
}

/** The one of several subjects whose words a text uses most; null when none or two lead. */
export function mostNamed<K>(
  text: string,
  subjects: readonly (readonly [K, { readonly words: RegExp }])[],
): K | null {
  const counts = subjects
    .map(([key, { words }]) => ({ key, count: text.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.key : null;
}
