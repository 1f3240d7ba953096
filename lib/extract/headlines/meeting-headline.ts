import type { Article } from "../article/article";
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

/** What a headline of a meeting is made of. */
type Told = {
  readonly names: readonly string[];
  /** " in Odesa", empty without a place. */
  readonly where: string;
  readonly rule: string;
  readonly planned: boolean;
  readonly one: Candidate;
  readonly article: Article;
};

function tell(names: readonly string[], where: string, one: Candidate, article: Article): string {
  const rule = one.why[0]?.rule ?? "";
  const told: Told = { names, where, rule, planned: one.status === "planned", one, article };
  const [first, second] = names;
  if (first === undefined) return `${nounOf(rule)}${told.planned ? " planned" : ""}${where}`;
  if (second !== undefined) return tellTogether(told, first, second);
  return /visit|arrived|trip/u.test(rule) ? tellVisit(told, first) : tellAlone(told, first);
}

/** "present" of a verb, or "to" and its plain form for what is planned. */
const verb = (plain: string, third: string, { planned }: Told, plural: boolean): string =>
  planned ? `to ${plain}` : plural ? plain : third;

function tellVisit(told: Told, first: string): string {
  const place = told.where === "" ? visited(told.one, told.article) : told.where.slice(3);
  return `${first} ${verb("visit", "visits", told, isPlural(first))}${place}`;
}

/** One party of whom the article tells no other: "NATO summit in Vilnius", "EU ministers meet in Prague". */
function tellAlone({ where, rule, planned, one, article }: Told, first: string): string {
  const noun = nounOf(rule);
  const plural = isPlural(first);
  if (planned) {
    if (!plural) return `${first} ${noun} planned${where}`;
    return `${first} to ${noun === "meeting" || MET.test(rule) ? "meet" : `hold ${noun}`}${where}`;
  }
  if (plural) return `${first} ${noun === "meeting" || MET.test(rule) ? "meet" : `hold ${noun}`}${where}`;
  if (where === "" && PARTY_NOUNS.has(first.split(" ").at(-1) ?? "")) return `${noun} with ${first}`;
  return isBody(one, first, article)
    ? `${first} ${noun}${where === "" ? " held" : where}`
    : `${first} holds ${noun}${where}`;
}

const MET = /^X met Y$|^X meeting in$/u;

function tellTogether(told: Told, first: string, second: string): string {
  const { names, where, rule, one, article } = told;
  const joint = names.length === 2 ? jointHead(first, second) : null;
  if (joint !== null) return `${joint} ${verb("meet", "meet", told, true)}${where}`;
  const plural = isPlural(first);
  if (rule === "spoke with")
    return `${first} ${verb("speak", "speaks", told, plural)} with ${rest(names)}${where}`;
  const byPhone = /phone|\bcall/u.test(rule);
  const hosts = namesBefore(one, article);
  if (!byPhone && hosts > 1 && hosts < names.length)
    return `${listOf(names.slice(0, hosts))} ${verb("meet", "meet", told, true)} ${listOf(names.slice(hosts))}${where}`;
  if (hosts === names.length && hosts > 2)
    return `${listOf(names)} ${verb(byPhone ? "speak by phone" : "meet", "meet", told, true)}${byPhone ? "" : where}`;
  if (byPhone) return `${first} ${verb("speak", "speaks", told, plural)} by phone with ${rest(names)}`;
  return `${first} ${verb("meet", "meets", told, plural)} ${rest(names)}${where}`;
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
