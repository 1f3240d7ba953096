import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { PARTY_NOUNS } from "../lexicon/meeting-words";
import { capital, countWords, isPlural, MOST_WORDS, shortName, withArticle } from "./headline-words";

/** "Rutte meets Zelensky in Odesa", "US and Ukrainian delegations meet in Jeddah" */
export function meetingHeadline(one: Candidate, article: Article): string {
  const names = [
    ...new Set(
      one.actors.filter(({ role }) => role === "participant").map(({ name }) => shortName(name, article)),
    ),
  ];
  const where =
    one.place === null || names.includes(one.place.name) ? "" : ` in ${withArticle(one.place.name)}`;
  const text = tell(names, where, one, article);
  return capital(countWords(text) <= MOST_WORDS ? text : tell(names.map(withoutTail), "", one, article));
}

/** "delegation of the EU to the talks" → "delegation of the EU" */
const withoutTail = (name: string): string => name.split(" ").slice(0, 4).join(" ");

function tell(names: readonly string[], where: string, one: Candidate, article: Article): string {
  const rule = one.why[0]?.rule ?? "";
  const planned = one.status === "planned";
  const [first, second] = names;
  if (first === undefined) return `${nounOf(rule)}${planned ? " planned" : ""}${where}`;
  const plural = isPlural(first);
  if (second === undefined) {
    if (/visit|arrived|trip/u.test(rule))
      return `${first} ${planned ? "to visit" : plural ? "visit" : "visits"}${where === "" ? visited(one, article) : where.slice(3)}`;
    const noun = nounOf(rule);
    if (planned && plural) return `${first} to ${noun === "meeting" ? "meet" : `hold ${noun}`}${where}`;
    if (planned) return `${first} ${noun} planned${where}`;
    if (!plural && where === "" && PARTY_NOUNS.has(first.split(" ").at(-1) ?? ""))
      return `${noun} with ${first}`;
    if (!plural && isBody(one, first, article)) return `${first} ${noun}${where === "" ? " held" : where}`;
    return plural && (noun === "meeting" || rule === "X met Y")
      ? `${first} meet${where}`
      : `${first} ${plural ? "hold" : "holds"} ${noun}${where}`;
  }
  const joint = jointHead(first, second);
  if (joint !== null && names.length === 2) return `${joint} ${planned ? "to meet" : "meet"}${where}`;
  if (rule === "spoke with")
    return `${first} ${planned ? "to speak" : plural ? "speak" : "speaks"} with ${rest(names)}${where}`;
  const hosts = namesBefore(one, article);
  if (!/phone|\bcall/u.test(rule) && hosts > 1 && hosts < names.length)
    return `${listOf(names.slice(0, hosts))} ${planned ? "to meet" : "meet"} ${listOf(names.slice(hosts))}${where}`;
  if (hosts === names.length && hosts > 2) return `${listOf(names)} ${planned ? "to meet" : "meet"}${where}`;
  if (/phone|\bcall/u.test(rule))
    return `${first} ${planned ? "to speak" : plural ? "speak" : "speaks"} by phone with ${rest(names)}`;
  return `${first} ${planned ? "to meet" : plural ? "meet" : "meets"} ${rest(names)}${where}`;
}

const rest = (names: readonly string[]): string =>
  names.length > 3 ? `${names[1]} and others` : names.slice(1).join(" and ");

const listOf = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(", ")} and others` : names.join(" and ");

/** How many of the parties stand before the verb: "Rubio and Waltz met Yermak" has two. */
function namesBefore({ actors, sentence, trigger }: Candidate, article: Article): number {
  const { tokens = [] } = article.sentences[sentence] ?? {};
  const stands = ({ name }: { readonly name: string }): boolean => {
    const last = name.split(" ").at(-1);
    const at = tokens.findIndex(({ text }) => text === last);
    return at >= 0 && at < trigger.from;
  };
  const parties = actors.filter(({ role }) => role === "participant");
  const first = parties.findIndex((party) => !stands(party));
  return first < 0 ? parties.length : first;
}

/** The place behind "visit" in its sentence. */
function visited({ sentence, trigger }: Candidate, article: Article): string {
  const place = (article.names.all[sentence] ?? []).find(
    ({ kind, from }) =>
      (kind === "country" || kind === "place") && from >= trigger.to && from <= trigger.to + 6,
  );
  return place === undefined ? " for talks" : ` ${withArticle(place.text)}`;
}

function nounOf(rule: string): string {
  const noun =
    /\b(summit|meeting|talks|call|negotiations|conference|consultations|session|discussions)\b/u.exec(
      rule,
    )?.[1];
  return noun === undefined || noun === "negotiations" || noun === "discussions" ? "talks" : noun;
}

/** Whether the one party is a gathering rather than somebody: "NATO summit in Vilnius". */
function isBody({ why }: Candidate, name: string, article: Article): boolean {
  return /^noun|^attend/u.test(why[0]?.rule ?? "") && article.names.personNamed(name) === null;
}

/** "US delegation" and "Ukrainian delegation" → "US and Ukrainian delegations"; null when their nouns differ. */
function jointHead(first: string, second: string): string | null {
  const [a, b] = [first.split(" "), second.split(" ")];
  const head = a.at(-1) ?? "";
  if (a.length < 2 || b.length < 2 || singular(head) !== singular(b.at(-1) ?? "") || /^\p{Lu}/u.test(head))
    return null;
  const nouns = `${singular(head)}s`;
  const sharedFrom = sharedTail(a, b);
  const shared = a.slice(a.length - sharedFrom, -1);
  const [left, right] = [a.slice(0, a.length - sharedFrom), b.slice(0, b.length - sharedFrom)];
  if (left.length === 0 || right.length === 0) return null;
  return [...left, "and", ...right, ...shared, nouns].join(" ");
}

const singular = (noun: string): string => noun.replace(/s$/u, "");

/** How many words at their ends two phrases share, the number of their last noun aside. */
function sharedTail(a: readonly string[], b: readonly string[]): number {
  let shared = 1;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  return shared;
}
