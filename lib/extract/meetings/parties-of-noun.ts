import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { lowerAt } from "../grammar/clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { KNOWN_SURNAMES } from "../lexicon/known-surnames";
import type { Name } from "../names/names";
import { nameKey } from "../names/names";
import type { Party } from "../speakers/party";
import { partiesWith } from "./parties-of-verb";
import { asPerson, isParty } from "./party";
import { partyList } from "./party-list";
import type { Scene } from "./scene";

/** Parties that a meeting noun names itself: "the G7 summit", "Xi's talks with Lula", "a meeting of envoys", "a visit by Modi". */
export function partiesOfNoun(scene: Scene, noun: number): readonly Party[] {
  const { article, sentence } = scene;
  const before = partiesBefore(article, sentence, noun);
  const next = lowerAt(sentence.tokens, noun + 1);
  const of = next === "of" || next === "by" ? partyList(article, sentence, noun + 2).parties : [];
  const beside = partiesWith(scene, noun + 1, Math.min(scene.clause.to + 1, noun + 12), BESIDE);
  const all = [...before, ...of.filter(isParty), ...beside, ...hostsOf(scene, noun)];
  return all.filter((party, n) => all.findIndex(({ key }) => key === party.key) === n);
}

/** "talks in Moscow hosted by X": who held it. */
function hostsOf({ article, sentence }: Scene, noun: number): readonly Party[] {
  const { tokens } = sentence;
  for (let k = noun + 1; k < Math.min(tokens.length, noun + 14); k += 1) {
    if (/^[,;:“”"]$/u.test(lowerAt(tokens, k))) break;
    if (
      /^(?:hosted|co-hosted|led|chaired|co-chaired|convened|attended)$/u.test(lowerAt(tokens, k)) &&
      lowerAt(tokens, k + 1) === "by"
    )
      return partyList(article, sentence, k + 2).parties.filter(isParty);
  }
  return [];
}

const BESIDE = /^(?:with|between|among|involving|by)$/u;

/** "the G7 summit", "a Trump-Xi meeting", "Putin's talks": parties that stand before the noun. */
function partiesBefore(article: Article, sentence: Sentence, noun: number): readonly Party[] {
  const joint = jointName(article, sentence, noun);
  if (joint.length > 0) return joint;
  const { tokens } = sentence;
  return (article.names.all[sentence.index] ?? []).flatMap((name) => {
    if (name.to > noun || name.to < noun - 4 || name.from < noun - 9) return [];
    const between = tokens.slice(name.to, noun);
    if (between.some(({ pos, text }) => /^(?:ADP|VERB|AUX|CCONJ)$/u.test(pos) || text === ",")) return [];
    return ownerOrBody(article, name, /^['’]s?$/u.test(lowerAt(tokens, name.to)));
  });
}

/** "Putin's" owns what follows; "NATO" and "Security Council" meet; an adjective of place does neither. */
function ownerOrBody(article: Article, { kind, text }: Name, owned: boolean): Party[] {
  if (kind === "person") return owned ? [asPerson(article.names.personNamed(text)?.name ?? text)] : [];
  if (kind === "country") return owned ? [{ kind, name: text, key: nameKey(text) }] : [];
  const council = kind === "office" && /council$/iu.test(text);
  const body = kind === "organisation" || kind === "unknown" || council;
  if (!body || DEMONYMS.has(text) || NOT_BODIES.test(text)) return [];
  return [{ kind: "organisation", name: text, key: nameKey(text) }];
}

/** The two of "a Trump-Xi meeting", "US-Iran talks": each a person or country on its own. */
function jointName(article: Article, { tokens }: Sentence, noun: number): readonly Party[] {
  for (let k = noun - 1; k >= Math.max(0, noun - 3); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^(?:ADP|VERB|AUX|PUNCT)$/u.test(token.pos)) return [];
    if (PLACES.has(token.text)) continue;
    const parts = token.text.split(/[-–]/u).map((part) => partOf(article, part));
    if (parts.length === 2)
      return parts.flatMap((part) => part ?? []).length === 2 ? parts.flatMap((part) => part ?? []) : [];
  }
  return [];
}

const NOT_BODIES =
  /^(?:European|Western|Eastern|Arab|Nordic|Gulf|African|Congress|Parliament|Senate|House|Oval Office|White House|Kremlin|Downing Street|Pentagon)$/u;

function partOf(article: Article, part: string): Party | null {
  const country = DEMONYMS.get(part) ?? (PLACES.has(part) ? part : null);
  if (country !== null) return { kind: "country", name: country, key: nameKey(country) };
  const person = article.names.personNamed(part);
  if (person !== null) return asPerson(person.name);
  return KNOWN_SURNAMES.has(part.toLowerCase()) ? asPerson(part) : null;
}
