import { foldLetters } from "../text/fold-letters";
import type { FacetValue } from "./event";

export const FACETS = ["actors", "places", "sources"] as const;
export type FacetName = (typeof FACETS)[number];

/** The commonest values of a facet, commonest first, and how many more there are. */
export type ShortFacet = { readonly values: readonly FacetValue[]; readonly more: number };

/** What a page carries of its facets; null where a menu counts its values only when it is opened. */
export type ShortFacets = { readonly types: readonly FacetValue[] } & Readonly<
  Record<FacetName, ShortFacet | null>
>;

/** Values a menu shows at once. */
export const MENU_VALUES = 40;

export const sameName = (a: string, b: string): boolean => foldLetters(a) === foldLetters(b);

/** Where one facet is asked for, its values limited to those with `words` in their names; `filter` is a query with its "?" or "". */
export function facetAddress(path: string, filter: string, facet: FacetName, words: string): string {
  const query = new URLSearchParams({ facet, find: words });
  return `${path}/facet${filter}${filter === "" ? "?" : "&"}${query}`;
}
