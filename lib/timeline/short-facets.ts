import { foldLetters } from "../text/fold-letters";
import type { EventFilter, Facets, FacetValue } from "./event";

/** The commonest values of a facet with whatever is chosen of it, and how many more there are. */
export type ShortFacet = { readonly values: readonly FacetValue[]; readonly more: number };

export type ShortFacets = { readonly types: readonly FacetValue[] } & Readonly<
  Record<"actors" | "places" | "sources", ShortFacet>
>;

/** Values a menu shows before anybody searches in it. */
export const MENU_VALUES = 40;

export const sameName = (a: string, b: string): boolean => foldLetters(a) === foldLetters(b);

/** What a page carries of its facets; a menu asks for the others when it is searched. */
export function shortFacets(facets: Facets, filter: EventFilter): ShortFacets {
  const short = (values: readonly FacetValue[], chosen: readonly string[]): ShortFacet => {
    const isChosen = ({ value }: FacetValue) => chosen.some((name) => sameName(name, value));
    const shown = [...values.slice(0, MENU_VALUES), ...values.slice(MENU_VALUES).filter(isChosen)];
    return { values: shown, more: values.length - shown.length };
  };
  return {
    types: facets.types,
    actors: short(facets.actors, filter.actors),
    places: short(facets.places, filter.places),
    sources: short(facets.sources, filter.sources),
  };
}

/** Of values with the commonest first, those whose name has all the words in it, at most `MENU_VALUES`. */
export function findValues(values: readonly FacetValue[], words: string): readonly FacetValue[] {
  const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
  return values
    .filter(({ value }) => {
      const name = foldLetters(value);
      return wanted.every((word) => name.includes(word));
    })
    .slice(0, MENU_VALUES);
}
