import type { Article } from "../article/article";
import { DEMONYMS } from "../lexicon/gazetteer";
import { HEADS } from "../lexicon/heads-of-state";
import { KNOWN_SURNAMES } from "../lexicon/known-surnames";
import { PARTY_NOUNS } from "../lexicon/meeting-words";
import { TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import { countryIn } from "../names/names";
import { fold } from "../names/people";
import { isHeadOfState } from "../speakers/head-of-state";
import type { Party } from "../speakers/party";
import { officeIn } from "./party";

const OFFICES = wordSet(
  "president, minister, secretary, chancellor, premier, king, queen, prince, pope, envoy, ambassador, chief, leader, secretary-general, commissioner, speaker, prime, emir, sultan, chairman, governor, senator, representative, general, director, head, patriarch, vice-president, ex-president, undersecretary, coordinator, special",
);

/** Somebody whose visits are affairs of state: an office in the article, or a name that needs none. */
export function isOfficial(article: Article, { kind, name }: Party): boolean {
  if (kind === "group")
    return PARTY_NOUNS.has(name.split(" ").at(-1)?.toLowerCase() ?? "") || / of /u.test(name);
  if (kind === "organisation") return true;
  if (kind !== "person") return false;
  const person = article.names.personNamed(name);
  for (const word of person?.descriptors ?? []) if (OFFICES.has(word)) return true;
  return KNOWN_SURNAMES.has(name.split(" ").at(-1)?.toLowerCase() ?? "");
}

/** Who is sent to meet others: by the last word of a group's name. */
const DELEGATES = wordSet(
  "ministers, leaders, negotiators, delegations, teams, envoys, diplomats, presidents, officials, sides, representatives, mediators, premiers, ambassadors, delegates, chiefs, counterparts, chancellors, monarchs, generals, president, minister, chancellor, premier, emir, sultan, king, delegation",
);

/** Titles that make nobody's visit an affair of state, but the other of two who meet. */
const LESSER = wordSet("adviser, advisor, negotiator, sheikh, mullah, emissary, mediator, sir, nominee");

/** Somebody who acts for a state: by office, by a name that needs none, or called after a country ("China's Qin Gang"); or a group of such. */
export function isStatesman(article: Article, party: Party): boolean {
  if (party.kind === "group") return DELEGATES.has(officeIn(party.key));
  if (party.kind !== "person") return false;
  if (isOfficial(article, party) || isHeadOfState(party.name)) return true;
  const person = article.names.personNamed(party.name);
  for (const word of person?.descriptors ?? []) if (LESSER.has(word)) return true;
  return KNOWN_SURNAMES.has(fold(person?.short ?? party.name)) || homeOf(article, party) !== null;
}

/** The country somebody acts for, as the article or the list of heads of state tells; null when neither does. */
export function homeOf(article: Article, { kind, name, key }: Party): string | null {
  if (kind === "group")
    return TITLES.has(officeIn(key)) || DELEGATES.has(officeIn(key)) ? countryIn(name) : null;
  const person = article.names.personNamed(name);
  for (const word of person?.descriptors ?? []) {
    const country = COUNTRIES.get(word);
    if (country !== undefined) return country;
  }
  const last = fold(person?.short ?? name)
    .split(" ")
    .at(-1);
  return HEADS.find(({ surnames }) => surnames.some((surname) => surname === last))?.country ?? null;
}

/** A country as descriptors have it, in small letters → its name. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [...DEMONYMS.values()].map((country) => [fold(country), country]),
);
