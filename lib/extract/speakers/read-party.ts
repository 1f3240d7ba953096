import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import type { Range, Subject } from "../clause";
import { nameKey, wordsOf } from "../names";
import { described } from "./described";
import type { Memory } from "./memory";
import { byPronoun } from "./memory";
import { apposed, byName, lastNamed, ledUpTo } from "./named";
import type { Party } from "./party";
import { nobody, personCalled } from "./party";
import { ownerOfText } from "./text-owner";

/** "@MaiaSandu": the given and last name in an account's. */
const HANDLE = /^@(\p{Lu}\p{Ll}+)_?(\p{Lu}\p{Ll}+)$/u;

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
  const person = apposed(article, sentence, subject);
  if (range.to - range.from === 1) {
    const pronoun = byPronoun(first.lower, memory);
    if (pronoun !== null) return pronoun;
    if (isEmpty(first) || isTimeWord(first.lower))
      return subject === undefined
        ? nobody(first.text)
        : (person ?? lastNamed(article, sentence, subject) ?? nobody(first.text));
  }
  const owner = ownerOfText(article, sentence, range, memory, (other) =>
    readParty(article, sentence, other, memory),
  );
  if (owner !== null) return owner;
  const led = subject === undefined ? null : ledUpTo(article, sentence, subject);
  if (led !== null) return led;
  const list = groupOfList(tokens, range);
  if (list !== null) return list;
  const handle = HANDLE.exec(first.text);
  if (handle?.[1] !== undefined && handle[2] !== undefined)
    return personCalled(article, `${handle[1]} ${handle[2]}`);
  const last = (article.names.all[sentence.index] ?? []).findLast(
    (name) => name.from < range.to && name.to > range.from,
  );
  if (last !== undefined && last.to >= range.to) {
    // "the manager of Sky Media, Ali Tamim": the name behind "of" is not the speaker's.
    if (person !== null && /^(?:of|for|at)$/u.test(tokens[last.from - 1]?.lower ?? "")) return person;
    const party = byName(article, last, tokens, withNumber(tokens, range));
    if (party?.kind === "person" || party?.kind === "media") return party;
    if (person !== null || party !== null) return person ?? party ?? nobody("");
  }
  if (person !== null) return person;
  const party = described(article, sentence, range, memory);
  const tailed = subject !== undefined && subject.whole.to > range.to && !party.name.includes(" ");
  if (!tailed || (party.kind !== "organisation" && party.kind !== "group")) return party;
  const name = wordsOf(tokens, subject.whole).replace(/^(?:the|a|an)\s+/iu, "");
  return { ...party, name, key: nameKey(name) };
}

/** "the leaders of Mali and Niger": a noun with a list behind "of"; null for anything else. */
function groupOfList(tokens: Sentence["tokens"], range: Range): Party | null {
  const words = tokens.slice(range.from, range.to);
  const of = words.findIndex(({ lower }) => lower === "of" || lower === "from");
  if (of < 1 || !words.slice(of).some(({ lower }) => lower === "and")) return null;
  if (!/^\p{Ll}+s$/u.test(words[of - 1]?.text ?? "")) return null;
  const name = wordsOf(tokens, range).replace(/^(?:the|a|an)\s+/iu, "");
  return { kind: "group", name, key: nameKey(name) };
}

/** "the Group of Twenty": with the number behind "of". */
const withNumber = (tokens: Sentence["tokens"], { from, to }: Range): Range =>
  tokens[to]?.lower === "of" && tokens[to + 1]?.pos === "NUM" && /^\p{Lu}/u.test(tokens[to - 1]?.text ?? "")
    ? { from, to: to + 2 }
    : { from, to };

/** "the", "two": a word that stands before a noun, alone. */
const isEmpty = ({ pos, lower }: Sentence["tokens"][number]): boolean =>
  pos === "DET" ||
  pos === "NUM" ||
  /^(?:the|a|an|first|second|most|more|this|that|these|those|earlier)$/u.test(lower);

const isTimeWord = (word: string): boolean =>
  /^(?:earlier|later|meanwhile|separately|afterwards|shortly|hours|days|today|yesterday|elsewhere|also|then|moments|minutes|weeks|late|early|details)$/u.test(
    word,
  );
