import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import type { Range } from "../clause";
import { SAME_OFFICE } from "../lexicon/offices";
import { OWNED_TEXTS, SPEAKER_NOUNS, TITLES, VAGUE_SPEAKERS } from "../lexicon/people-words";
import { countryIn, nameKey, wordsOf } from "../names";
import { isMedia } from "./media";
import type { Memory } from "./memory";
import { genderAsked, lastPerson } from "./memory";
import { namedBefore } from "./named-before";
import type { Party } from "./party";
import { nobody, personCalled } from "./party";
import { sameBody } from "./same-body";

/** "the Ukrainian leader", "the ministry", "officials": a person met before, or a body named by what it is. */
export function described(article: Article, sentence: Sentence, range: Range, memory: Memory): Party {
  const words = sentence.tokens.slice(range.from, range.to);
  const lower = words.map((word) => word.lower);
  const own = ownOffice(article, sentence, range, memory);
  if (own !== null) return own;
  const head = headWord(lower);
  const text = wordsOf(sentence.tokens, range);
  const bare = text.replace(/^(?:the|a|an|some|many|several|other|one|this|that)\s+/iu, "");
  if (/^(?:our|my|your)$/u.test(lower[0] ?? "")) return nobody(bare);
  if (isCarrier(bare, head, memory)) return { kind: "media", name: bare, key: nameKey(bare) };
  const definite =
    /^(?:the|this|that|his|her)$/u.test(lower[0] ?? "") ||
    /^\p{Lu}/u.test(words[0]?.text ?? "") ||
    /^['’]s$/u.test(lower[1] ?? "");
  if (definite && /^\d{1,3}-year-old$/u.test(head)) return lastPerson(memory, null) ?? nobody(bare);
  const kin = relation(lower, memory);
  if (kin !== null) return kin;
  if (definite && OWNED_TEXTS.has(head)) return memory.spoken.at(-1) ?? nobody(bare);
  const holder = definite ? officeHolder(article, sentence.index, lower, text, memory) : null;
  if (holder !== null) return personCalled(article, holder);
  const titled = definite ? lastWithoutOffice(article, sentence.index, head, memory) : null;
  if (titled !== null) return titled;
  const staff = PROFESSIONS.test(head) ? bodyOf(lower, memory) : null;
  if (staff !== null) return staff;
  if (!SPEAKER_NOUNS.has(head) && !VAGUE_SPEAKERS.has(head) && !TITLES.has(head.replace(/s$/u, "")))
    return isThing(head) ? nobody(bare) : { kind: "unknown", name: bare, key: nameKey(bare) };
  const known = definite || /s$/u.test(head) ? sameBody(head, bare, memory) : null;
  if (known !== null && (definite || known.name.length === bare.length || bare.includes(" "))) return known;
  const told =
    lower[0] === "the" && !words.slice(1).some(({ text }) => isNamed(text))
      ? bodyToldOf(lower, memory)
      : null;
  if (told !== null) return told;
  const plural = head.endsWith("s") && !/ss$/u.test(head);
  return { kind: plural ? "group" : "organisation", name: bare, key: nameKey(bare) };
}

/** Whether a phrase tells of a news organisation: "the radio", but not "the refugee agency", nor "the agency" after a body of that kind. */
function isCarrier(bare: string, head: string, { body }: Memory): boolean {
  if (head !== "agency") return isMedia(bare) || isMedia(head);
  return bare === "agency" ? body?.kind !== "organisation" : isMedia(bare);
}

/** People who speak for the institute that employs them. */
const PROFESSIONS = /^(?:analysts|experts|researchers)$/u;
const INSTITUTES =
  /\b(?:institute|think-tank|center|centre|observatory|foundation|watch|watchdog|group|university)\b/iu;

/** "analysts said", "ISW analysts said" after the institute has spoken: its voice. Null when other words name another. */
function bodyOf(words: readonly string[], memory: Memory): Party | null {
  const body = memory.body;
  if (body === null || body.kind !== "organisation" || !INSTITUTES.test(body.name)) return null;
  const initials =
    body.name
      .match(/\p{Lu}/gu)
      ?.join("")
      .toLowerCase() ?? "";
  const others = words.slice(0, -1).filter((word) => !/^(?:the|its|these|their)$/u.test(word));
  const names = body.name.toLowerCase().split(/\s+/u);
  return others.every((word) => word === initials || names.includes(word.replace(/['’]s$/u, "")))
    ? body
    : null;
}

/** "Joe Biden said …. The US president added": who has just spoken and is given no office by the article. */
function lastWithoutOffice(article: Article, sentence: number, head: string, memory: Memory): Party | null {
  const last = lastPerson(memory, null);
  if (SAME_OFFICE[head] === undefined || last === null) return null;
  const person = article.names.personNamed(last.name);
  const near = person?.sentences.some((at) => at >= sentence - 2 && at <= sentence) ?? false;
  const untitled = person !== null && ![...person.descriptors].some((word) => TITLES.has(word));
  return near && untitled ? last : null;
}

/** Words with which another body than the last is meant. */
const NAMES_OTHER: ReadonlySet<string> = new Set([
  "other",
  "second",
  "rival",
  "same",
  "new",
  "opposing",
  "parent",
]);

/** What a body may be called where its name does not say so. */
const ANY_BODY =
  /^(?:group|movement|bloc|alliance|organi[sz]ation|body|coalition|faction|militia|outfit|agency|watchdog|charity|company|firm|carrier|association|union|foundation|ngo|think-tank)$/u;

const isNamed = (text: string): boolean => /^\p{Lu}/u.test(text) && !text.endsWith("-based");

/** "the group", "the paramilitary group": the body that spoke or was told of last. Null where names or many words say which, and where the last body is a country. */
function bodyToldOf(words: readonly string[], { body }: Memory): Party | null {
  const plain = words.slice(1, -1).every((word) => /^[\p{L}-]+$/u.test(word) && !NAMES_OTHER.has(word));
  return plain && words.length <= 4 && ANY_BODY.test(words.at(-1) ?? "") && body?.kind === "organisation"
    ? body
    : null;
}

const MEN = /^(?:father|husband|brother|son|uncle|grandfather|man|gentleman|widower)$/u;
const WOMEN = /^(?:mother|wife|sister|daughter|aunt|grandmother|woman|widow)$/u;

/** "the father", "the woman": the last person told of who can be one. Null where nobody fits or more words tell who is meant. */
function relation(words: readonly string[], memory: Memory): Party | null {
  if (words.length !== 2 || words[0] !== "the") return null;
  const gender = MEN.test(words[1] ?? "") ? "male" : WOMEN.test(words[1] ?? "") ? "female" : null;
  return gender === null ? null : lastPerson(memory, gender);
}

/** The person of the article who holds the office: by the noun, the country and the other words of the phrase. */
function officeHolder(
  article: Article,
  sentence: number,
  words: readonly string[],
  text: string,
  memory: Memory,
): string | null {
  const head = headWord(words);
  const office = SAME_OFFICE[head];
  if (office === undefined) return null;
  const country = countryIn(text)?.toLowerCase() ?? null;
  const people = [...article.names.people.values()].filter(
    ({ sentences, descriptors }) =>
      sentences.some((at) => at <= sentence) &&
      office.some((title) => descriptors.has(title)) &&
      (country === null || descriptors.has(country)),
  );
  const specific = words.filter(
    (word) => word !== head && people.some(({ descriptors }) => descriptors.has(word)),
  );
  const fits = people.filter(({ descriptors }) => specific.every((word) => descriptors.has(word)));
  const holder = closest(fits, sentence, memory) ?? closest(people, sentence, memory);
  if (holder !== null || head !== "leader" || country === null) return holder;
  // "the Polish leader" where the article names one Pole.
  const [only, ...others] = [...article.names.people.values()].filter(
    ({ sentences, descriptors }) => sentences.some((at) => at <= sentence) && descriptors.has(country),
  );
  return only === undefined || others.length > 0 ? null : only.name;
}

/** "his ministry", "her office": the own voice of the person named before in the sentence, else of the last one told of. */
function ownOffice(article: Article, sentence: Sentence, { from, to }: Range, memory: Memory): Party | null {
  const word = sentence.tokens[from]?.lower ?? "";
  const gender = /^(?:his|her)$/u.test(word) ? genderAsked(word) : null;
  const voice =
    /^(?:ministry|office|spokesman|spokeswoman|spokesperson|department|administration|government|team|press)$/u;
  if (gender === null || !voice.test(sentence.tokens[to - 1]?.lower ?? "")) return null;
  return namedBefore(article, sentence, from, gender) ?? lastPerson(memory, gender);
}

/** The last word before a possessive tail or hyphenated rest. */
function headWord(words: readonly string[]): string {
  return words.filter((word) => !/^(?:['’]s|['’])$/u.test(word)).at(-1) ?? "";
}

function closest(
  people: readonly { name: string; sentences: readonly number[] }[],
  sentence: number,
  memory: Memory,
): string | null {
  let best: string | null = null;
  let bestAt = -1;
  const latest = lastPerson(memory, null)?.name;
  for (const { name, sentences } of people) {
    const last = (sentences.findLast((at) => at <= sentence) ?? -1) + (latest === name ? 0.5 : 0);
    if (last > bestAt) {
      best = name;
      bestAt = last;
    }
  }
  return best;
}

/** Nouns that cannot speak, by their endings and by what they are. */
const isThing = (head: string): boolean =>
  OWNED_TEXTS.has(head) ||
  /(?:tion|sion|ment|ness|ism|ity|ing|age|ship|th|day)s?$/u.test(head) ||
  !/^\p{L}{3,}/u.test(head) ||
  /^(?:strikes?|attacks?|sign|law|bill|rules?|plan|deal|war|move|book|film|that|this|which|order|ruling|missiles?|drones?|week|month|year|years|people|case|time|way|thing|things|one|result|results|sales|shares|prices?|profit)$/u.test(
    head,
  );
