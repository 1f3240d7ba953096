import { countrySite, type Site, sitesNamed } from "./gazetteer";
import { kilometres } from "./kilometres";
import type { Location } from "./location";
import { plainName } from "./spelling";

/** What an article tells around a place's name. */
export type Surroundings = {
  /** ISO codes of the countries it speaks of, by their names, peoples or capitals. */
  readonly countries: ReadonlySet<string>;
  /** The area that the words put it in: "Texas" of "Paris, Texas"; null where they do not. */
  readonly within: string | null;
  /** Whether the words call it a village or the like: then no city of its name is meant. */
  readonly isVillage: boolean;
  /** Other regions and cities named around it, nearest first. */
  readonly names: readonly string[];
  /** ISO code of the country that the name alone brings to mind ("Geneva"), null where none does. */
  readonly usual: string | null;
};

/** The location of a place as an article names it; null where nothing is certain. Of several possible towns only what they share is told. */
export function locate(name: string, surroundings: Surroundings): Location | null {
  for (const form of formsOf(name)) {
    const possible = sitesOf(form, surroundings);
    const chosen = possible.length === 0 ? null : choose(form, possible, surroundings);
    if (chosen !== null) return chosen;
  }
  return null;
}

const LEAD =
  /^(?:the |an? )?(?:(?:city|town|village|port|capital|settlement|district|suburb|suburbs|outskirts|area|centre|center|island) of |(?:northern|southern|eastern|western|central|greater|downtown|near|outside) )*(?:the )?/iu;
const AREA = / (?:region|oblast|province|governorate|krai|state)$/iu;
const TAIL =
  / (?:city|town|village|district|area|county|(?:(?:railway|train|bus|metro|police|power|refugee|air|naval|military|border|maternity|children['’]s) )?(?:airport|port|hospital|station|plant|camp|base|market|prison|school|checkpoint))$/iu;

/** The name in ever shorter forms: "the port of Odesa" is "Odesa", "Odesa railway station" stands in "Odesa". */
function formsOf(name: string): string[] {
  const bare = name.trim().replace(LEAD, "");
  const owner = /^(?<owner>.{2,40}?)['’]s? /u.exec(bare)?.groups?.owner;
  return [
    ...new Set([name.trim(), bare, bare.replace(TAIL, ""), ...(owner === undefined ? [] : [owner])]),
  ].filter((form) => form.length > 1);
}

function sitesOf(form: string, { countries }: Surroundings): readonly Site[] {
  const country = countrySite(form.replace(/^the /iu, ""));
  const sites = sitesNamed(form);
  if (country === null) return sites;
  // "Georgia" is the country unless the article speaks of the other's and not of it.
  const states = sites.filter((site) => site.kind === "region" && countries.has(site.country));
  return states.length > 0 && !countries.has(country.country) ? states : [country];
}

/** How much better the best must be than the next: a step of rank is three to five times the inhabitants. */
const MARGIN = 2;
/** Rank of up to 15,000 inhabitants. */
const LARGEST_VILLAGE = 2;
/** Over towns of another country. */
const FOREIGN_MARGIN = 3;
/** Without a word of its country only a city of a million is believed. */
const WORLD_RANK = 7;

function choose(form: string, named: readonly Site[], around: Surroundings): Location | null {
  const [first] = named;
  if (first?.kind === "country") return locationOf(first);
  const possible = around.isVillage
    ? named.filter(({ rank, kind }) => rank <= LARGEST_VILLAGE && kind !== "region")
    : named;
  if (possible.length === 0) return null;
  if (around.within !== null) {
    const inside = insideOf(around.within, possible);
    // "Paris, Texas": not in the list, but surely not the Paris that is.
    if (inside.length === 0) return areaOf(around.within);
    const [best] = ranked(form, inside);
    if (best !== undefined) return locationOf(best.site);
  }
  const beside = besideIts(possible, around.names);
  const native = possible.filter(({ country }) => around.countries.has(country));
  const supported = beside.length > 0 ? beside : native;
  if (supported.length === 0) return worldCity(form, possible, around);
  const [best, ...others] = ranked(form, supported);
  if (best === undefined) return null;
  const rivals = others.filter(({ site, score }) => {
    const margin = site.country === best.site.country ? MARGIN : FOREIGN_MARGIN;
    return !isSame(best.site, site) && best.score - score < margin;
  });
  return rivals.length === 0 ? locationOf(best.site) : shared([best.site, ...rivals.map(({ site }) => site)]);
}

const locationOf = ({ country, region, point }: Site): Location => ({ country, region, point });

/** Whether a name is that of a country or region and of no town: in "Sumy, Kharkiv and Odesa" none holds the one before. */
export const isArea = (name: string): boolean =>
  areaOf(name) !== null &&
  !sitesNamed(name).some(({ kind, plain }) => kind === "town" && plain.includes(plainName(name)));

/** Those in the first of the named regions, or regions of the named cities, that has any. */
function besideIts(possible: readonly Site[], names: readonly string[]): readonly Site[] {
  for (const name of names) {
    const inside = insideOf(name, possible);
    if (inside.length > 0) return inside;
  }
  return [];
}

function insideOf(area: string, possible: readonly Site[]): readonly Site[] {
  const country = countrySite(area);
  if (country !== null) return possible.filter((site) => site.country === country.country);
  const regions = sitesNamed(area).filter(({ kind }) => kind === "region");
  return possible.filter((site) =>
    regions.some(
      (region) => region.country === site.country && region.region === site.region && region !== site,
    ),
  );
}

/** The area itself, where its name is that of one area only; it has no point. */
function areaOf(name: string): Location | null {
  const country = countrySite(name);
  return country === null
    ? shared(sitesNamed(name).filter(({ kind }) => kind === "region"))
    : locationOf(country);
}

function worldCity(form: string, possible: readonly Site[], { usual }: Surroundings): Location | null {
  const [best, ...others] = ranked(form, possible);
  if (best === undefined || best.site.kind === "region") return null;
  const isKnown = best.site.country === usual || best.site.kind !== "town" || best.site.rank >= WORLD_RANK;
  const isRivalled = others.some(
    ({ site, score }) => !isSame(best.site, site) && best.score - score < FOREIGN_MARGIN,
  );
  return isKnown && !isRivalled ? locationOf(best.site) : null;
}

type Ranked = { readonly site: Site; readonly score: number };

/** By inhabitants; a name as listed before one spelled alike, a town before its region unless the words say "region". */
function ranked(form: string, sites: readonly Site[]): Ranked[] {
  const plain = plainName(form);
  const isArea = AREA.test(form);
  return sites
    .map((site) => ({ site, score: scoreOf(site, { plain, isArea }) }))
    .toSorted((a, b) => b.score - a.score);
}

/** A landmark is listed because news speaks of it; a region shares the weight of a large town. */
const KIND_RANK = { landmark: 6, region: 3, country: 7 } as const;

function scoreOf(site: Site, { plain, isArea }: { plain: string; isArea: boolean }): number {
  const weight = site.kind === "town" ? site.rank : KIND_RANK[site.kind];
  return weight + (site.plain.includes(plain) ? 1 : 0) + (isArea && site.kind === "region" ? 10 : 0);
}

/** A town and the region around it, or one place in two lists. */
function isSame(a: Site, b: Site): boolean {
  if (a.country !== b.country || a.region !== b.region) return false;
  if (a.kind === "region" || b.kind === "region") return true;
  return a.point !== null && b.point !== null && kilometres(a.point, b.point) < 15;
}

/** What all of them have in common: their country, their region, or nothing. */
function shared(sites: readonly Site[]): Location | null {
  const [first, ...others] = sites;
  if (first === undefined || others.some(({ country }) => country !== first.country)) return null;
  const region = others.every((other) => other.region === first.region) ? first.region : null;
  return { country: first.country, region, point: null };
}
