import { countryCode } from "./countries";
import { LANDMARKS } from "./landmarks";
import { plainName, spellingOf, spellingOfPlain } from "./spelling";
import { TOWNS } from "./towns";

/** A town, landmark or region that a name can stand for. */
export type Site = {
  readonly country: string;
  /** Null for a country and for a landmark whose region was not noted. */
  readonly region: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** By inhabitants: 0 unknown or under 1,000, 1 from 1,000, 2 from 5,000, 3 from 15,000, 4 from 50,000, 5 from 100,000, 6 from 300,000, 7 from a million. */
  readonly rank: number;
  readonly kind: "town" | "landmark" | "region" | "country";
  /** Its names without accents and signs, to tell them from those that are only spelled alike. */
  readonly plain: readonly string[];
};

/** All that a name can stand for, by any spelling. */
export const sitesNamed = (name: string): readonly Site[] => index().get(spellingOf(name)) ?? [];

let built: ReadonlyMap<string, readonly Site[]> | null = null;

/** Made at the first question: most processes never ask one. */
function index(): ReadonlyMap<string, readonly Site[]> {
  built ??= readSites();
  return built;
}

function readSites(): Map<string, Site[]> {
  const sites = new Map<string, Site[]>();
  const regions = new Map<string, Site>();
  for (const [list, kind] of [
    [LANDMARKS, "landmark"],
    [TOWNS, "town"],
  ] as const) {
    let country = "";
    let region: string | null = null;
    for (const line of list.split("\n")) {
      if (line.startsWith("#")) {
        country = line.slice(1, 3);
        region = line.slice(4).trim() || null;
        if (region !== null) regions.set(`${country} ${region}`, regionSite(country, region));
      } else if (line !== "") add(sites, siteOf(line, { country, region, kind }));
    }
  }
  for (const region of regions.values()) add(sites, region);
  return sites;
}

function siteOf(line: string, of: Pick<Site, "country" | "region" | "kind">): Site {
  const { names, numbers } = partsOf(line, of.kind === "town" ? 3 : 2);
  const [latitude, longitude, rank = 0] = numbers;
  const point = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  return { ...of, point, rank, plain: names.split("/").map(plainName) };
}

/** The so many numbers that a line ends in, if it has them, and the names before: "Tower 22" ends in a number of its own. */
function partsOf(
  line: string,
  most: number,
): { readonly names: string; readonly numbers: readonly number[] } {
  const words = line.trim().split(" ");
  const count = words.slice(-most).every(isNumber) ? most : 0;
  const names = words.slice(0, words.length - count).join(" ");
  return { names, numbers: words.slice(words.length - count).map(Number) };
}

const isNumber = (word: string): boolean => /^-?\d+(?:\.\d+)?$/.test(word);

/** "Sumy Oblast" is also "Sumy region" and "Sumy province"; its bare name belongs to the town, where there is one. */
function regionSite(country: string, region: string): Site {
  const bare = plainName(region).replace(/ (?:oblast|krai|governorate|province|district|state)$/u, "");
  const plain = AREAS.map((area) => `${bare} ${area}`);
  return {
    country,
    region,
    point: null,
    rank: 0,
    kind: "region",
    plain: [plainName(region), bare, ...plain],
  };
}

const AREAS = ["oblast", "region", "province", "governorate", "krai", "state", "district"];

function add(sites: Map<string, Site[]>, site: Site): void {
  for (const key of new Set(site.plain.map(spellingOfPlain))) {
    const others = sites.get(key);
    if (others === undefined) sites.set(key, [site]);
    else others.push(site);
  }
}

/** The country of that name as a site, null where it is none. */
export function countrySite(name: string): Site | null {
  const code = countryCode(name);
  return code === null
    ? null
    : { country: code, region: null, point: null, rank: 7, kind: "country", plain: [plainName(name)] };
}
