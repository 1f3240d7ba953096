import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { DEMONYMS } from "../lexicon/gazetteer";
import { SAME_OFFICE } from "../lexicon/offices";
import { TITLES } from "../lexicon/people-words";
import { fold } from "../names/people";

/** How many sentences a lead has, and within how many more the one it quotes is named. */
const LEAD = 2;
const REACH = 5;

/** Who speaks for a state or its forces, as a lead names them before it names the person. */
const UNNAMED =
  /^(?:officials?|officers?|commanders?|spokes(?:man|woman|person)|aides?|minister|ministers|diplomats?|governor|mayor|lawmakers?|prosecutors?|generals?)$/u;

/** Titles of those who may be called an official. */
const OFFICIAL =
  /^(?:president|minister|secretary|governor|gov\.|mayor|general|gen\.|lieutenant|colonel|col\.|major|maj\.|captain|brigadier|admiral|commander|spokes(?:man|woman|person)|director|head|chief|official|prosecutor|commissioner|superintendent|envoy|ambassador|diplomat|senator|lawmaker|coordinator|aide|adviser|officer|marshal|premier|councillor|deputy)$/u;

/** Gives what "officials said" in the lead to the official whom the next statement names: the body of a report tells again whom its lead meant. */
export function nameTheLead(found: readonly Candidate[], article: Article): Candidate[] {
  const told = found.filter(({ dropped }) => dropped === null);
  return found.map((one) => {
    const name =
      one.dropped === null
        ? ((one.sentence < LEAD ? namedNext(one, told, article) : null) ?? holderNext(one, told, article))
        : null;
    if (name === null) return one;
    return {
      ...one,
      actors: one.actors.map((actor) => (actor.role === "speaker" ? { ...actor, name } : actor)),
    };
  });
}

function namedNext(one: Candidate, told: readonly Candidate[], article: Article): string | null {
  const unnamed = soleSpeaker(one);
  if (unnamed === null || article.names.personNamed(unnamed) !== null) return null;
  const words = unnamed.split(" ");
  if (!words.some((word) => UNNAMED.test(word.toLowerCase()))) return null;
  const next = told.find((other) => other.sentence > one.sentence && soleSpeaker(other) !== unnamed);
  if (next === undefined || next.sentence > one.sentence + REACH) return null;
  const person = article.names.personNamed(soleSpeaker(next) ?? "");
  if (person === null || !person.sentences.every((at) => at >= one.sentence)) return null;
  if (![...person.descriptors].some((word) => OFFICIAL.test(word))) return null;
  const country = words.map((word) => DEMONYMS.get(word)).find((each) => each !== undefined);
  const others = [...DEMONYMS.values()].some(
    (each) => each !== country && person.descriptors.has(fold(each)),
  );
  return country !== undefined && others && !person.descriptors.has(fold(country)) ? null : person.name;
}

/** "the EU’s foreign policy chief called …. Josep Borrell said …": the person whom the next sentence names for an office before, and gives no other. */
function holderNext(one: Candidate, told: readonly Candidate[], article: Article): string | null {
  const office = soleSpeaker(one);
  const head = office?.split(" ").at(-1)?.toLowerCase() ?? "";
  const titles = SAME_OFFICE.get(head);
  if (office === null || titles === undefined || article.names.personNamed(office) !== null) return null;
  if (!isDefinite(office, article, one.sentence)) return null;
  const next = told.find((other) => other.sentence > one.sentence);
  if (next === undefined || next.sentence > one.sentence + 1) return null;
  const person = article.names.personNamed(soleSpeaker(next) ?? "");
  if (person === null || !person.sentences.every((at) => at > one.sentence)) return null;
  const other = [...person.descriptors].filter((word) => TITLES.has(word));
  return other.length === 0 || other.some((word) => titles.includes(word)) ? person.name : null;
}

/** Whether the sentence calls the office "the …" or somebody's. */
function isDefinite(office: string, article: Article, index: number): boolean {
  const sentence = article.sentences[index];
  if (sentence === undefined) return false;
  const text = article.text.slice(sentence.start, sentence.end);
  const at = text.indexOf(office);
  return /['’]s\s/u.test(office) || (at >= 0 && /\bthe\s*$/iu.test(text.slice(Math.max(0, at - 5), at)));
}

const soleSpeaker = ({ actors }: Candidate): string | null => {
  const [first, ...others] = actors.filter(({ role }) => role === "speaker");
  return first === undefined || others.length > 0 ? null : first.name;
};
