import type { Sentence } from "../text/sentences";
import type { Article } from "./article";
import type { Range, Subject, VerbGroup } from "./clause";
import { lowerAt, phraseAfter, subjectOf } from "./clause";
import { DEMONYMS, PLACES } from "./lexicon/gazetteer";
import { PARTY_NOUNS } from "./lexicon/meeting-words";
import { nameKey, wordsOf } from "./names";
import { emptyMemory } from "./speakers/memory";
import type { Party } from "./speakers/party";
import { readParty } from "./speakers/read-party";

export function partiesFrom(article: Article, sentence: Sentence, start: number, limit = 12): Party[] {
  const parties: Party[] = [];
  let at = start;
  for (
    let guard = 0;
    guard < 6 && at < Math.min(sentence.tokens.length, start + limit + guard * 6);
    guard += 1
  ) {
    const phrase = phraseAfter(sentence.tokens, at);
    if (phrase === null) break;
    const apposed = apposedPerson(article, sentence, phrase.range.to);
    parties.push(apposed?.party ?? asParty(article, sentence, phrase.head));
    let next = apposed?.to ?? phrase.range.to;
    if (lowerAt(sentence.tokens, next) === "," && guard === 0 && lowerAt(sentence.tokens, next + 1) !== "and")
      break;
    const joint = next;
    while (/^(?:,|and)$/u.test(lowerAt(sentence.tokens, next))) next += 1;
    if (next === joint) break;
    at = next;
  }
  return shareHead(parties);
}

/** "his chief of staff, Valery Gerasimov,": the name behind the comma, and where it ends. */
function apposedPerson(
  article: Article,
  sentence: Sentence,
  at: number,
): { party: Party; to: number } | null {
  if (lowerAt(sentence.tokens, at) !== ",") return null;
  const name = (article.names.all[sentence.index] ?? []).find(
    ({ kind, from }) => kind === "person" && from === at + 1,
  );
  const before = (article.names.all[sentence.index] ?? []).find(({ to }) => to === at);
  const ends =
    name === undefined || /^(?:[,.;]|in|at|on|to|for)$/u.test(lowerAt(sentence.tokens, name.to) || ".");
  if (name === undefined || !ends || before?.kind === "person" || before?.kind === "country") return null;
  if (
    lowerAt(sentence.tokens, name.to) === "," &&
    (article.names.all[sentence.index] ?? []).some(
      ({ from, kind }) => kind === "person" && from === name.to + 1,
    )
  )
    return null;
  return { party: asPerson(article.names.personNamed(name.text)?.name ?? name.text), to: name.to };
}

/** A phrase as somebody who can meet: persons, bodies, countries, and offices such as "Chinese officials". */
export function asParty(article: Article, sentence: Sentence, range: Range): Party {
  const party = readParty(article, sentence, range, emptyMemory());
  if (party.kind !== "other" && party.kind !== "unknown") return party;
  const words = sentence.tokens.slice(range.from, range.to);
  const head = words.filter(({ lower }) => !/^(?:'s|’s)$/u.test(lower)).at(-1);
  if (head !== undefined && PARTY_NOUNS.has(head.lower)) {
    const text = wordsOf(sentence.tokens, range).replace(
      /^(?:the|a|an|his|her|their|its|some|several)\s+/iu,
      "",
    );
    return { kind: "group", name: text, key: nameKey(text) };
  }
  return party;
}

/** The last person named before a token of the clause, else whoever spoke last. */
export function personBefore(
  article: Article,
  sentence: Sentence,
  at: number,
  clause: Range,
  speaker: string | null,
): string | null {
  const name = (article.names.all[sentence.index] ?? [])
    .filter((one) => one.kind === "person" && one.to <= at && one.from >= clause.from)
    .at(-1);
  return name === undefined ? speaker : (article.names.personNamed(name.text)?.name ?? name.text);
}

export const asPerson = (name: string): Party => ({
  kind: "person",
  name,
  key: nameKey(name.split(" ").at(-1) ?? name),
});

/** The two people whom "their call" is between: the last ones named before it. */
export function lastTwo(article: Article, sentence: Sentence, at: number): Party[] {
  const found: string[] = [];
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 4) && found.length < 2; index -= 1) {
    const names = (article.names.all[index] ?? []).filter(
      (one) => one.kind === "person" && (index < sentence.index || one.to <= at),
    );
    for (const name of [...names].reverse()) {
      const full = article.names.personNamed(name.text)?.name ?? name.text;
      if (!found.includes(full) && found.length < 2) found.push(full);
    }
  }
  return found.length === 2 ? found.map(asPerson) : [];
}

export function subjectParties(
  article: Article,
  sentence: Sentence,
  group: VerbGroup,
  speaker: string | null,
): Party[] {
  const subject = subjectOf(sentence.tokens, group);
  if (subject === null) return [];
  const word = lowerAt(sentence.tokens, subject.from);
  if (subject.to - subject.from === 1 && /^(?:he|she)$/u.test(word))
    return speaker === null
      ? []
      : [{ kind: "person", name: speaker, key: nameKey(speaker.split(" ").at(-1) ?? speaker) }];
  const bodies = bodiesOf(article, sentence, subject);
  if (bodies !== null) return bodies;
  return shareHead([
    ...listedBefore(article, sentence, subject.others[0]),
    ...subject.others.map((other) => asParty(article, sentence, other)),
    asParty(article, sentence, subject),
  ]);
}

/** "A, B, C and D met": the people whom commas part from the last two. */
function listedBefore(article: Article, sentence: Sentence, next: Range | undefined): Party[] {
  if (next === undefined) return [];
  const people = (article.names.all[sentence.index] ?? []).filter(({ kind }) => kind === "person");
  const at = people.findIndex(({ to }) => to === next.to);
  const listed: Party[] = [];
  for (let i = at; i > 0; i -= 1) {
    const [one, before] = [people[i], people[i - 1]];
    if (one === undefined || before === undefined || lowerAt(sentence.tokens, before.to) !== ",") break;
    // "A, the French president B": titles may stand between the comma and the name.
    const between = sentence.tokens.slice(before.to + 1, one.from);
    if (between.length > 4 || between.some(({ pos, text }) => pos === "VERB" || text === "and")) break;
    listed.unshift(asPerson(article.names.personNamed(before.text)?.name ?? before.text));
  }
  return listed;
}

/** "senior officials of Egypt and Qatar": those for whom they speak met. */
function bodiesOf(article: Article, sentence: Sentence, subject: Subject): Party[] | null {
  const [other] = subject.others;
  if (other === undefined) return null;
  const heads = headedBy(article, sentence, other, subject);
  if (heads !== null) return heads;
  if (!/^(?:of|from)$/u.test(lowerAt(sentence.tokens, other.to))) return null;
  const first = asParty(article, sentence, { from: other.to + 1, to: subject.from - 1 });
  const second = asParty(article, sentence, subject);
  return first.kind === "country" && second.kind === "country" ? [first, second] : null;
}

/** "the delegations under X and Y", "teams led by X and Y": those who head them met. */
function headedBy(article: Article, sentence: Sentence, other: Range, subject: Range): Party[] | null {
  const { tokens } = sentence;
  const at = other.to;
  const from =
    lowerAt(tokens, at) === "under"
      ? at + 1
      : /^(?:led|headed)$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === "by"
        ? at + 2
        : null;
  if (from === null || from >= subject.from) return null;
  const heads = [
    asParty(article, sentence, { from, to: subject.from - 1 }),
    asParty(article, sentence, subject),
  ];
  return heads.every(({ kind }) => kind === "person") ? heads : null;
}

export const isParty = ({ kind }: Party): boolean =>
  kind === "person" || kind === "organisation" || kind === "country" || kind === "group";

/** "Russian and American delegations": each adjective takes the noun that the last phrase holds. */
function shareHead(parties: readonly Party[]): Party[] {
  const last = parties.at(-1);
  const head = last?.name.split(" ").at(-1) ?? "";
  if (parties.length < 2 || !last?.name.includes(" ") || !PARTY_NOUNS.has(head)) return [...parties];
  return parties.map((party) =>
    party !== last && (DEMONYMS.has(party.name) || PLACES.has(party.name))
      ? { kind: "group", name: `${party.name} ${head}`, key: nameKey(`${party.name} ${head}`) }
      : party,
  );
}

/** "between X and Y", "with Y", "of X" after a meeting noun. */
export function withParties(article: Article, sentence: Sentence, noun: number, clause: Range): Party[] {
  const { tokens } = sentence;
  for (let k = noun + 1; k < Math.min(clause.to + 1, tokens.length, noun + 9); k += 1) {
    const word = lowerAt(tokens, k);
    if (/^[;:]$/u.test(word)) break;
    if (word === "with" || word === "between" || word === "among" || (word === "involving" && k > noun)) {
      return partiesFrom(article, sentence, k + 1, 24);
    }
  }
  return [];
}

export function betweenParties(article: Article, sentence: Sentence, from: number): Party[] {
  for (let k = from; k < Math.min(sentence.tokens.length, from + 14); k += 1) {
    if (/^(?:between|with|among)$/u.test(lowerAt(sentence.tokens, k)))
      return partiesFrom(article, sentence, k + 1, 24);
  }
  return [];
}

/** "the G7 summit", "a NATO meeting", "US-Russia talks", "Putin's talks": parties that stand before the noun. */
export function namedGathering(article: Article, sentence: Sentence, noun: number): Party[] {
  return (article.names.all[sentence.index] ?? [])
    .filter(
      (name) =>
        name.to <= noun &&
        name.to >= noun - 3 &&
        name.from >= noun - 8 &&
        name.kind !== "place" &&
        name.kind !== "office" &&
        !DEMONYMS.has(name.text) &&
        !/^(?:European|Western|Eastern|Arab)$/u.test(name.text),
    )
    .filter(
      (name) =>
        !sentence.tokens
          .slice(name.to, noun)
          .some(({ pos, text }) => pos === "ADP" || pos === "VERB" || text === ","),
    )
    .map((name) => {
      const known =
        name.kind === "person" ? (article.names.personNamed(name.text)?.name ?? name.text) : name.text;
      return {
        kind: name.kind === "person" ? ("person" as const) : ("organisation" as const),
        name: known,
        key: nameKey(known),
      };
    });
}
