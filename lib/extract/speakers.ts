import type { Sentence } from "../text/sentences";
import type { Article } from "./article";
import type { Range, Subject } from "./clause";
import { phraseAfter } from "./clause";
import { CAPITALS, DEMONYMS, PLACES } from "./lexicon/gazetteer";
import { MEDIA, SPEAKER_NOUNS, VAGUE_SPEAKERS } from "./lexicon/people-words";
import type { Name } from "./names";
import { countryIn, nameKey, wordsOf } from "./names";

export type PartyKind =
  | "person"
  | "organisation"
  | "country"
  | "group"
  | "pronoun"
  | "media"
  | "unknown"
  | "other";

/** Who a noun phrase stands for. */
export type Party = {
  readonly kind: PartyKind;
  /** Fullest form in the article. */
  readonly name: string;
  /** The same for every way the article writes the name. */
  readonly key: string;
};

/** Persons and bodies that spoke or acted lately: what pronouns and "the president" may stand for. */
export type Memory = { person: Party | null; body: Party | null; group: Party | null; spoken: Party[] };

export const emptyMemory = (): Memory => ({ person: null, body: null, group: null, spoken: [] });

export function remember(memory: Memory, party: Party): void {
  if (party.kind === "person") memory.person = party;
  else if (party.kind === "group") memory.group = party;
  else if (party.kind === "organisation" || party.kind === "country") memory.body = party;
  memory.spoken.push(party);
}

const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  leader: ["president", "premier", "prime", "chancellor", "king", "leader", "chief", "ruler", "ayatollah"],
  president: ["president"],
  premier: ["prime", "premier"],
  chief: [
    "secretary",
    "head",
    "director",
    "chief",
    "commander",
    "commander-in-chief",
    "superintendent",
    "secretary-general",
  ],
  general: [
    "general",
    "gen.",
    "gen",
    "colonel-general",
    "lieutenant-general",
    "major-general",
    "commander-in-chief",
    "commander",
  ],
  minister: ["minister", "prime"],
  pontiff: ["pope"],
  diplomat: ["diplomat", "ambassador", "envoy", "minister", "secretary"],
  envoy: ["envoy", "ambassador"],
  ambassador: ["ambassador"],
  spokesman: ["spokesman", "spokesperson", "official"],
  spokeswoman: ["spokeswoman", "spokesperson"],
  spokesperson: ["spokesperson", "spokesman", "spokeswoman"],
  official: ["official", "director", "superintendent"],
  "commander-in-chief": ["commander-in-chief"],
  commander: ["commander", "commander-in-chief", "colonel", "general"],
  secretary: ["secretary"],
  chancellor: ["chancellor"],
  governor: ["governor", "gov."],
  mayor: ["mayor"],
  senator: ["senator", "sen.", "sen"],
  politician: ["senator", "candidate", "leader", "mp", "congressman"],
  adviser: ["adviser", "advisor"],
  analyst: ["analyst"],
  statesman: ["president", "minister"],
  director: ["director"],
  prosecutor: ["prosecutor"],
  king: ["king"],
  colonel: ["colonel"],
  admiral: ["admiral"],
};

const TEXTS = new Set([
  "report",
  "statement",
  "message",
  "post",
  "letter",
  "readout",
  "communique",
  "communiqué",
  "document",
  "assessment",
  "tweet",
  "declaration",
  "release",
]);

/** Reads the phrase `range` of a sentence as a person, a body, a country, a group, or none of these ("other"). */
export function readParty(
  article: Article,
  sentence: Sentence,
  range: Range,
  memory: Memory,
  subject?: Subject,
): Party {
  const { tokens } = sentence;
  const first = tokens[range.from];
  if (first === undefined) return nobody("");
  if (range.to - range.from === 1) {
    const pronoun = byPronoun(first.lower, memory);
    if (pronoun !== null) return pronoun;
  }
  if (range.to - range.from === 1 && (isEmpty(first) || isTimeWord(first.lower)))
    return subject === undefined
      ? nobody(first.text)
      : (lastPerson(article, sentence, subject) ?? nobody(first.text));
  const inside = (article.names.all[sentence.index] ?? []).filter(
    (name) => name.from < range.to && name.to > range.from,
  );
  const last = inside.at(-1);
  const ended = last !== undefined && last.to >= range.to;
  if (last !== undefined && ended) {
    const party = byName(article, last, tokens, range);
    if (party?.kind === "person" || party?.kind === "media") return party;
    const person = apposed(article, sentence, subject);
    if (person !== null || party !== null) return person ?? party ?? nobody("");
  }
  const person = apposed(article, sentence, subject);
  if (person !== null) return person;
  const party = described(article, sentence, range, memory);
  const tailed = subject !== undefined && subject.whole.to > range.to && !party.name.includes(" ");
  if (!tailed || (party.kind !== "organisation" && party.kind !== "group")) return party;
  const name = wordsOf(tokens, subject.whole).replace(/^(?:the|a|an)\s+/iu, "");
  return { ...party, name, key: nameKey(name) };
}

/** "the", "two": a word that stands before a noun, alone. */
const isEmpty = ({ pos, lower }: Sentence["tokens"][number]): boolean =>
  pos === "DET" ||
  pos === "NUM" ||
  /^(?:the|a|an|first|second|most|more|this|that|these|those|earlier)$/u.test(lower);

const isTimeWord = (word: string): boolean =>
  /^(?:earlier|later|meanwhile|separately|afterwards|shortly|hours|days|today|yesterday|elsewhere|also|then|moments|minutes|weeks|late|early)$/u.test(
    word,
  );

/** "Earlier in the day Defence Secretary Pete Hegseth": the person at the end of a phrase that time words open. */
function lastPerson(article: Article, sentence: Sentence, { whole }: Subject): Party | null {
  const name = (article.names.all[sentence.index] ?? []).find(
    ({ kind, to, from }) => kind === "person" && to === whole.to && from >= whole.from,
  );
  if (name === undefined) return null;
  const full = article.names.personNamed(name.text)?.name ?? name.text;
  return { kind: "person", name: full, key: nameKey(full.split(" ").at(-1) ?? full) };
}

/** Nouns that cannot speak, by their endings and by what they are. */
const isThing = (head: string): boolean =>
  TEXTS.has(head) ||
  /(?:tion|sion|ment|ness|ism|ity|ing|age|ship|th|day)s?$/u.test(head) ||
  !/^\p{L}{3,}/u.test(head) ||
  /^(?:strikes?|attacks?|sign|law|bill|rules?|plan|deal|war|move|book|film|that|this|which|order|ruling|missiles?|drones?|week|month|year|years|people|case|time|way|thing|things|one|result|results|sales|shares|prices?|profit)$/u.test(
    head,
  );

const JOURNALISTS = ["correspondent", "journalist", "reporter"];

const nobody = (name: string): Party => ({ kind: "other", name, key: nameKey(name) });

/** "his ministry", "her office": the person's own voice. */
function ownOffice(words: readonly string[], memory: Memory): Party | null {
  if (!/^(?:his|her)$/u.test(words[0] ?? "") || memory.person === null) return null;
  return /^(?:ministry|office|spokesman|spokeswoman|spokesperson|department|administration|government|team|press)$/u.test(
    words.at(-1) ?? "",
  )
    ? memory.person
    : null;
}

function byPronoun(word: string, memory: Memory): Party | null {
  if (word === "he" || word === "she") return memory.person ?? nobody(word);
  if (word === "they") return memory.group ?? memory.body ?? nobody(word);
  if (word === "it") return memory.body ?? nobody(word);
  if (word === "we" || word === "i" || word === "you" || word === "who" || word === "which")
    return nobody(word);
  return null;
}

function byName(article: Article, name: Name, tokens: Sentence["tokens"], range: Range): Party | null {
  const known = article.names.personNamed(name.text);
  if (name.kind === "person" || (known !== null && name.kind === "unknown")) {
    const full = known?.name ?? name.text;
    const words = new Set([...name.descriptors, ...(known?.descriptors ?? [])]);
    const employer = tokens[name.from - 2]?.lower ?? "";
    const hired = MEDIA.has(employer) && /^(?:'s|’s)$/u.test(tokens[name.from - 1]?.lower ?? "");
    if (hired || JOURNALISTS.some((word) => words.has(word)))
      return { kind: "media", name: full, key: nameKey(full) };
    return {
      kind: MEDIA.has(full.toLowerCase()) ? "media" : "person",
      name: full,
      key: nameKey(full.split(" ").at(-1) ?? full),
    };
  }
  const spelled = article.names.acronyms.get(name.text);
  if (spelled !== undefined && range.to - range.from <= 2)
    return { kind: "organisation", name: spelled, key: nameKey(spelled) };
  const phrase = wordsOf(tokens, {
    from: Math.min(range.from, name.from),
    to: Math.max(range.to, name.to),
  }).replace(/^(?:the|a|an)\s+/iu, "");
  if (MEDIA.has(phrase.toLowerCase()) || MEDIA.has(name.text.toLowerCase()))
    return { kind: "media", name: phrase, key: nameKey(phrase) };
  if (name.kind === "country") return { kind: "country", name: name.text, key: nameKey(name.text) };
  if (name.kind === "place")
    return CAPITALS.has(name.text) || name.from === range.from
      ? { kind: "country", name: name.text, key: nameKey(name.text) }
      : null;
  if (name.kind === "office") return null;
  if (DEMONYMS.has(name.text.split(" ").at(-1) ?? ""))
    return { kind: "group", name: phrase, key: nameKey(phrase) };
  return { kind: "organisation", name: fullest(phrase), key: nameKey(fullest(phrase)) };
}

const fullest = (phrase: string): string => phrase.replace(/\s+[’']s$/u, "").replace(/^\S+-based\s+/u, "");

/** "the Defence Secretary, Delfin Lorenzana, said": the name stands in the apposition. */
function apposed(article: Article, sentence: Sentence, subject: Subject | undefined): Party | null {
  const range = subject?.apposition;
  if (range === undefined || range === null) return null;
  const name = (article.names.all[sentence.index] ?? []).find(
    (one) =>
      one.kind === "person" && one.from >= range.from && one.from <= range.from + 3 && one.to <= range.to,
  );
  if (name === undefined || name.from > range.from + 4) return null;
  const full = article.names.personNamed(name.text)?.name ?? name.text;
  return { kind: "person", name: full, key: nameKey(full.split(" ").at(-1) ?? full) };
}

/** "the Ukrainian leader", "the ministry", "officials": a person met before, or a body named by what it is. */
function described(article: Article, sentence: Sentence, range: Range, memory: Memory): Party {
  const { tokens } = sentence;
  const words = tokens.slice(range.from, range.to);
  const own = ownOffice(
    words.map(({ lower }) => lower),
    memory,
  );
  if (own !== null) return own;
  const head = headWord(words.map(({ lower }) => lower));
  const text = wordsOf(tokens, range);
  const bare = text.replace(/^(?:the|a|an|some|many|several|other)\s+/iu, "");
  if (MEDIA.has(bare.toLowerCase()) || MEDIA.has(head))
    return { kind: "media", name: bare, key: nameKey(bare) };
  const definite =
    /^(?:the|this|that|his|her)$/u.test(words[0]?.lower ?? "") ||
    /^\p{Lu}/u.test(words[0]?.text ?? "") ||
    /^(?:'s|’s)$/u.test(words[1]?.lower ?? "");
  if (definite && TEXTS.has(head)) return memory.spoken.at(-1) ?? nobody(bare);
  const office = SAME_OFFICE[head];
  if (definite && office !== undefined) {
    const country = countryIn(text);
    const people = [...article.names.people.values()].filter((person) => {
      const mentioned = person.sentences.some((at) => at <= sentence.index);
      const fits = office.some((title) => person.descriptors.has(title));
      return (
        mentioned &&
        fits &&
        (country === null || [...person.descriptors].some((word) => word === country.toLowerCase()))
      );
    });
    const specific = words.filter(
      ({ lower }) => lower !== head && people.some((person) => person.descriptors.has(lower)),
    );
    const best =
      closest(
        people.filter((person) => specific.every(({ lower }) => person.descriptors.has(lower))),
        sentence.index,
        memory,
      ) ?? closest(people, sentence.index, memory);
    if (best !== null) return { kind: "person", name: best, key: nameKey(best.split(" ").at(-1) ?? best) };
  }
  if (!SPEAKER_NOUNS.has(head) && !VAGUE_SPEAKERS.has(head))
    return isThing(head) ? nobody(bare) : { kind: "unknown", name: bare, key: nameKey(bare) };
  const singular = !head.endsWith("s") || head === "congress";
  const named = definite && singular ? sameBody(head, bare, memory) : null;
  if (named !== null) return named;
  const plural = head.endsWith("s") && !/ss$/u.test(head);
  return { kind: plural ? "group" : "organisation", name: bare, key: nameKey(bare) };
}

/** The last word before a possessive tail or hyphenated rest. */
function headWord(words: readonly string[]): string {
  return words.filter((word) => !/^(?:'s|’s|'|’)$/u.test(word)).at(-1) ?? "";
}

function closest(
  people: readonly { name: string; sentences: readonly number[] }[],
  sentence: number,
  memory: Memory,
): string | null {
  let best: string | null = null;
  let bestAt = -1;
  for (const { name, sentences } of people) {
    const spoke = memory.person?.name === name ? 0.5 : 0;
    const last = sentences.filter((at) => at <= sentence).at(-1) ?? -1;
    if (last + spoke > bestAt) {
      best = name;
      bestAt = last + spoke;
    }
  }
  return best;
}

/** "the ministry" after "the Russian defence ministry", "the institute" after "the Institute for the Study of War". */
function sameBody(head: string, bare: string, memory: Memory): Party | null {
  if (bare.includes(" ")) return null;
  for (let i = memory.spoken.length - 1; i >= 0; i -= 1) {
    const party = memory.spoken[i] as Party;
    if (party.kind === "person") continue;
    if (party.key.split(" ").includes(head) && party.name.toLowerCase() !== bare) return party;
  }
  return null;
}

/** Whom a speaker addresses: "told X". */
export function addresseeAfter(article: Article, sentence: Sentence, verbEnd: number): Party | null {
  const phrase = phraseAfter(sentence.tokens, verbEnd);
  if (phrase === null) return null;
  const inside = (article.names.all[sentence.index] ?? []).filter(
    (one) => one.from >= phrase.head.from && one.to <= phrase.head.to,
  );
  const last = inside.at(-1);
  if (last === undefined || last.to !== phrase.head.to) return null;
  // "told Rutte Ukraine needs": the person is told, the country begins what is said.
  const name = inside.find(({ kind, to }) => kind === "person" && to === last.from) ?? last;
  if (name.kind === "person") {
    const full = article.names.personNamed(name.text)?.name ?? name.text;
    return { kind: "person", name: full, key: nameKey(full.split(" ").at(-1) ?? full) };
  }
  if (name.kind === "organisation" || name.kind === "country" || name.kind === "unknown")
    return { kind: "organisation", name: name.text, key: nameKey(name.text) };
  return null;
}

export const isKnownPlace = (text: string): boolean => PLACES.has(text);
