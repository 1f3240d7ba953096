import { lastWord } from "../../text/last-word";
import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { PARTY_NOUNS, PLANS } from "../lexicon/meeting-words";
import { TITLES } from "../lexicon/people-words";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";
import { nameKey } from "../names/names";
import type { Party } from "../speakers/party";
import { asParty, asPerson, isParty } from "./party";

/** Parties in a row, and the token behind the last of them. */
export type PartyList = { readonly parties: readonly Party[]; readonly to: number };

/** No list is read further: it bounds the work. */
const LONGEST_LIST = 12;

const NOTHING = (at: number): PartyList => ({ parties: [], to: at });

/** "A, the B of C, and D": the parties that stand in a row from a token on. Commas join only what an "and" closes. */
export function partyList(article: Article, sentence: Sentence, start: number): PartyList {
  const { tokens } = sentence;
  const first = oneParty(article, sentence, skipped(tokens, start));
  if (first === null) return NOTHING(start);
  let closed: PartyList = first;
  let open: PartyList = first;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const joint = jointAt(tokens, open.to);
    if (joint === null) break;
    const next = oneParty(article, sentence, skipped(tokens, joint.to));
    if (next === null || !next.parties.every(isParty)) break;
    const one = count === 0 && joint.closes && isRole(tokens, skipped(tokens, start), first);
    open = { parties: one ? next.parties : [...open.parties, ...next.parties], to: next.to };
    if (joint.closes) closed = open;
  }
  return { parties: shareHead(closed.parties), to: closed.to };
}

/** "Party leader and former minister Jan Novak": two roles of one person, for neither has an article. */
function isRole(tokens: readonly Token[], at: number, { parties, to }: PartyList): boolean {
  const bare = tokens[at]?.pos !== "DET" && !/s$/u.test(lowerAt(tokens, to - 1));
  return bare && parties[0]?.kind !== "person" && TITLES.has(lowerAt(tokens, to - 1));
}

/** Past words that name nobody: "both", "about 20", "then-newly elected". */
function skipped(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + 3 && BEFORE_PARTY.has(lowerAt(tokens, at))) at += 1;
  const most = at;
  if (COUNTS.has(lowerAt(tokens, at)) && tokens[at + 1]?.pos === "NUM") at += 1;
  return lowerAt(tokens, at) === "than" ? most : at;
}

const BEFORE_PARTY = wordSet(`
both, either, with, then, later, separately, also, between, then-newly, then-recently, newly, recently,
elected, re-elected, appointed, newly-elected, newly-appointed
`);
const COUNTS = wordSet("about, around, nearly, almost, some, over, roughly");

/** What joins two parties: "," alone leaves the list open, "and" closes it. */
function jointAt(tokens: readonly Token[], at: number): { to: number; closes: boolean } | null {
  const comma = lowerAt(tokens, at) === ",";
  const k = comma ? at + 1 : at;
  const word = lowerAt(tokens, k);
  if (word === "and" || word === "&" || word === "plus") return { to: k + 1, closes: true };
  const three = `${word} ${lowerAt(tokens, k + 1)} ${lowerAt(tokens, k + 2)}`;
  if (three === "as well as") return { to: k + 3, closes: true };
  if (/^(?:along|together|alongside) with /u.test(`${three} `)) return { to: k + 2, closes: true };
  if (word === "alongside") return { to: k + 1, closes: true };
  return comma ? { to: k, closes: false } : null;
}

/** One member of a list with what is said of it: titles before, an apposition or a bracket behind. */
function oneParty(article: Article, sentence: Sentence, at: number): PartyList | null {
  const { tokens } = sentence;
  const phrase = phraseAfter(tokens, at);
  if (phrase === null) return null;
  const names = (article.names.all[sentence.index] ?? []).filter(
    // A tagger may break a name off: "Moon Jae-in".
    ({ from, to }) => (from >= at && to <= phrase.range.to) || from === at,
  );
  const person = names.find((name) => isNamed(name, tokens, phrase.head.to));
  if (person !== undefined) {
    const party = asPerson(article.names.personNamed(person.text)?.name ?? person.text);
    return { parties: [party], to: behindPerson(tokens, person.to) };
  }
  const posted = postedAbroad(article, sentence, phrase.range.to);
  if (posted !== null) return posted;
  const head = asParty(article, sentence, phrase.head);
  const apposed = apposedNames(article, sentence, phrase.range.to);
  if (apposed !== null && (head.kind !== "country" || phrase.range.to > phrase.head.to)) return apposed;
  return ofThem(article, sentence, phrase.head.to, head) ?? { parties: [head], to: phrase.range.to };
}

/** "the US ambassador to Israel Mike Huckabee": the name behind the post. */
function postedAbroad({ names }: Article, { index, tokens }: Sentence, at: number): PartyList | null {
  if (lowerAt(tokens, at) !== "to" || !/^(?:ambassador|envoy|representative)$/u.test(lowerAt(tokens, at - 1)))
    return null;
  const name = (names.all[index] ?? []).find(
    ({ kind, from }) => kind === "person" && from > at + 1 && from <= at + 4,
  );
  if (name === undefined) return null;
  return { parties: [asPerson(names.personNamed(name.text)?.name ?? name.text)], to: name.to };
}

/** Whether a name is who the phrase means, not whose: "Zelensky's aide", "the delegation of Putin". */
function isNamed(name: Name, tokens: readonly Token[], headTo: number): boolean {
  if (name.kind !== "person" || /^['’]s?$/u.test(lowerAt(tokens, name.to))) return false;
  if (name.from < headTo)
    return tokens
      .slice(name.to, headTo)
      .every(({ pos, lower }) => pos === "ADJ" || pos === "ADV" || pos === "DET" || PLANS.has(lower));
  return !/^(?:of|for)$/u.test(lowerAt(tokens, name.from - 1));
}

/** Past "(R-Texas)", "of Poland" and ", the French president," behind a person's name. */
function behindPerson(tokens: readonly Token[], start: number): number {
  let at = start;
  if (lowerAt(tokens, at) === "(") {
    for (let k = at + 1; k < at + 8; k += 1) if (lowerAt(tokens, k) === ")") at = k + 1;
  }
  const place = tokens[at + 1]?.text ?? "";
  if (lowerAt(tokens, at) === "of" && (PLACES.has(place) || DEMONYMS.has(place))) at += 2;
  if (lowerAt(tokens, at) !== ",") return at;
  if (SIDE.test(lowerAt(tokens, at + 1)) && /^(?:[,.]|and)$/u.test(lowerAt(tokens, at + 2)))
    return lowerAt(tokens, at + 2) === "," ? at + 3 : at + 2;
  const aside = pastAside(tokens, at);
  if (aside !== null) return aside;
  const office = phraseAfter(tokens, at + 1);
  if (office === null) return at;
  const head = lowerAt(tokens, office.head.to - 1);
  const ends = lowerAt(tokens, office.range.to);
  const unnamed = /^\p{Ll}/u.test(tokens[office.head.to - 1]?.text ?? "");
  // In "A, the minister and B" the comma may part members of a list; only a second comma tells.
  return unnamed && TITLES.has(head) && (ends === "," || ends === ".") && !/s$/u.test(head)
    ? office.range.to + (ends === "," && opensPredicate(tokens, office.range.to + 1) ? 1 : 0)
    : at;
}

/** "Ana Ruiz, left, and Omar Hadi": where somebody stands in a picture. */
const SIDE = /^(?:left|right|center|centre|middle)$/u;

/** "between Karim, claiming to speak for the king, and Haddad": past what is said of the first by a participle or "who"; null where nothing is. */
function pastAside(tokens: readonly Token[], comma: number): number | null {
  const opens = tokens[comma + 1];
  const said = opens?.lower === "who" || (opens?.pos === "VERB" && /(?:ing|ed)$/u.test(opens.lower));
  if (!said) return null;
  const end = tokens.findIndex(({ text }, k) => k > comma + 1 && k <= comma + LONGEST_ASIDE && text === ",");
  return end > 0 && lowerAt(tokens, end + 1) === "and" ? end : null;
}

const LONGEST_ASIDE = 14;

const opensPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX";

/** "his chief of staff, Valery Gerasimov,", "the envoys, A and B,": the names behind the comma. */
function apposedNames(article: Article, sentence: Sentence, comma: number): PartyList | null {
  const { tokens } = sentence;
  if (lowerAt(tokens, comma) !== ",") return null;
  const names = article.names.all[sentence.index] ?? [];
  const first = names.find(({ kind, from }) => kind === "person" && from === comma + 1);
  if (first === undefined) return null;
  const found = [first];
  let to = first.to;
  const plural = /s$/u.test(lowerAt(tokens, comma - 1));
  for (let joint = jointAt(tokens, to); plural && joint !== null; joint = jointAt(tokens, to)) {
    const next = names.find(({ kind, from }) => kind === "person" && from === joint?.to);
    if (next === undefined) break;
    found.push(next);
    to = next.to;
  }
  const after = lowerAt(tokens, to) || ".";
  if (!/^(?:[,.;)]|and|in|at|on|to|for|by|with|during)$/u.test(after)) return null;
  const closes = after === "," && !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? "");
  const joins = closes && /^(?:and|as)$/u.test(lowerAt(tokens, to + 1));
  return {
    parties: found.map(({ text }) => asPerson(article.names.personNamed(text)?.name ?? text)),
    to: closes && !joins ? to + 1 : to,
  };
}

/** "leaders of France and Poland", "officials from Hamas": those for whom they come; "the president of Chad": who it is. */
function ofThem(article: Article, sentence: Sentence, of: number, head: Party): PartyList | null {
  const { tokens } = sentence;
  if (!/^(?:of|from)$/u.test(lowerAt(tokens, of))) return null;
  const word = lowerAt(tokens, of - 1);
  if (!PARTY_NOUNS.has(word) && !TITLES.has(word)) return null;
  const list = partyList(article, sentence, lowerAt(tokens, of + 1) === "the" ? of + 2 : of + 1);
  const bodies = list.parties.filter(
    ({ kind, name }) => (kind === "country" || kind === "organisation") && /^\p{Lu}/u.test(name),
  );
  if (bodies.length === 0 || bodies.length < list.parties.length) return null;
  const [only] = bodies;
  if (bodies.length > 1 || only === undefined || only.kind === "organisation")
    return { parties: bodies, to: list.to };
  const country = only.name.toLowerCase();
  const holders = [...article.names.people.values()].filter(
    ({ descriptors }) => descriptors.has(country) && descriptors.has(word),
  );
  const [holder] = holders;
  if (holders.length === 1 && holder !== undefined) return { parties: [asPerson(holder.name)], to: list.to };
  const name = `${head.name} of ${only.name}`;
  return { parties: [{ kind: "group", name, key: nameKey(name) }], to: list.to };
}

/** "Russian and American delegations": each adjective takes the noun that the last phrase holds. */
function shareHead(parties: readonly Party[]): readonly Party[] {
  const [first, ...rest] = parties;
  // "the Dutch and Danish prime ministers, A and B": whose ministers they are is told by no name of a party.
  const adjective = first?.kind === "group" && DEMONYMS.has(first.name) && !/s$/u.test(first.name);
  if (adjective && rest.length > 1 && rest.every(({ kind }) => kind === "person")) return rest;
  const last = parties.at(-1);
  const head = last === undefined ? "" : lastWord(last.name);
  if (parties.length < 2 || !last?.name.includes(" ") || !PARTY_NOUNS.has(head)) return parties;
  return parties.map((party) => {
    const whose = party.name.replace(/^(?:the|his|her|their)\s+/iu, "");
    return party !== last && (DEMONYMS.has(whose) || /^\p{Lu}[\p{Lu}.]+$/u.test(whose))
      ? { kind: "group", name: `${whose} ${head}`, key: nameKey(`${whose} ${head}`) }
      : party;
  });
}
