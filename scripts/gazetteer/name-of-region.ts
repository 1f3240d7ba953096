/** The names of regions that GeoNames spells in ways of its own. */
const SPELLED: Readonly<Record<string, string>> = {
  "UA Kyiv City": "Kyiv",
  "UA Sevastopol City": "Sevastopol",
  "UA Crimea": "Crimea",
  "RU Leningradskaya Oblast'": "Leningrad Oblast",
  "RU Arkhangelskaya": "Arkhangelsk Oblast",
  "RU St.-Petersburg": "Saint Petersburg",
  "RU Moscow": "Moscow",
  "RU Oryol oblast": "Oryol Oblast",
  "RU Stavropol Kray": "Stavropol Krai",
  "RU Tatarstan Republic": "Tatarstan",
  "RU Bashkortostan Republic": "Bashkortostan",
  "RU Udmurtiya Republic": "Udmurtia",
  "RU Kalmykiya Republic": "Kalmykia",
  "RU Ingushetiya Republic": "Ingushetia",
  "RU Adygeya Republic": "Adygea",
  "RU Mordoviya Republic": "Mordovia",
  "RU Buryatiya Republic": "Buryatia",
  "RU Zabaykalskiy (Transbaikal) Kray": "Zabaykalsky Krai",
  "SY Rif-dimashq": "Rif Dimashq",
  "SD Western Darfur": "West Darfur",
  "SD Southern Darfur": "South Darfur",
  "SD Northern Darfur": "North Darfur",
  "SD Eastern Darfur": "East Darfur",
  "SD Southern Kordofan": "South Kordofan",
};
const OBLASTS_OF_RUSSIA = new Set("Ulyanovsk Rostov Murmansk Chelyabinsk".split(" "));

/** A region's name as an English map would print it. */
export function nameOfRegion(country: string, name: string): string {
  const spelled = SPELLED[`${country} ${name}`];
  if (spelled !== undefined) return spelled;
  const plain = name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N} .,()–-]/gu, "")
    .trim();
  const isOblast =
    country === "UA"
      ? !/Oblast$/.test(plain) && plain !== ""
      : country === "RU" && OBLASTS_OF_RUSSIA.has(plain);
  return isOblast ? `${plain} Oblast` : plain;
}
