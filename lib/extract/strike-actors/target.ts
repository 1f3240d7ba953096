import { lastWord } from "../../text/last-word";
import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { ARMED_GROUPS, FORCES } from "../lexicon/armed-words";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { TITLES } from "../lexicon/people-words";
import { TARGET_NOUNS, VICTIM_NOUNS } from "../lexicon/target-words";
import type { Name } from "../names/names";
import { wordsOf } from "../names/names";
import { personTold } from "./person-told";
import { struckIn } from "./struck";
import { harmedBeside } from "./victims-beside";

/** What and whom a strike hit, in the words of its clause: a building, a group of people, a person by name. */
export function targetsOf(
  article: Article,
  sentence: Sentence,
  one: Candidate,
  attackers: readonly string[],
): readonly string[] {
  const found: string[] = [];
  for (const range of struckIn(sentence, one)) {
    const name = range === null ? null : targetIn(article, sentence, range, one);
    if (name !== null && !attackers.includes(name) && !found.some((other) => sameThing(other, name)))
      found.push(name);
  }
  const person = found.length === 0 ? personTold(article, sentence, one) : null;
  if (person !== null && !attackers.includes(person.text)) return [person.text];
  return aimedAt(found).slice(0, MOST);
}

/** Of "a strike on a depot killed two clerks" the depot: who was hurt by it is its target only where no thing was hit. */
export const aimedAt = (targets: readonly string[]): readonly string[] =>
  targets.some(isThing) ? targets.filter((name) => !isBystander(name)) : targets;

const headOf = (name: string): string => lastWord(name).toLowerCase();

const isThing = (name: string): boolean => TARGET_NOUNS.has(headOf(name)) || /\p{L} of \p{L}/u.test(name);

/** People told of by what they are, who do not fight. */
const isBystander = (name: string): boolean => {
  const head = headOf(name);
  return VICTIM_NOUNS.has(head) && !/\p{Lu}/u.test(name) && !FIGHTS.test(head);
};

const FIGHTS =
  /^(?:soldiers?|servicem[ae]n|troops|infantry|conscripts|recruits|cadets|paratroopers|marines?|sailors?|officers?|commanders?|peacekeepers?|policem[ae]n|police|gendarmes?|troopers?|guards?|militants?|fighters?|militiamen|rebels?|guerrillas?|insurgents?|gunm[ae]n|jihadists|terrorists?|settlers?|personnel|leaders?|politicians?|journalists?|protesters|demonstrators)$/u;

const MOST = 3;

/** "apartment building" and "apartment buildings" are told once. */
export const sameThing = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

const keyOf = (name: string): string =>
  lastWord(name)
    .toLowerCase()
    .replace(/(?:es|s)$/u, "");

const LEADING =
  /^(?:(?:the|a|an|at|least|more|than|some|several|mainly|mostly|largely|predominantly|as|many|about|around|nearly|almost|another|other|up|to|over|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundreds|of|both|one|\d[\d,]*)\s+)+/iu;
/** Words that name nobody in particular, or the place that is named already. */
const NOBODY =
  /^(?:people|persons?|others|many|members?|victims?|them|targets?|missiles?|drones?|rockets?|areas?|regions?|cit(?:y|ies)|towns?|villages?|capital|cent(?:re|er)s?|outskirts|suburbs?|districts?|settlements?|provinces?|countr(?:y|ies)|ports?|neighbou?rhoods?|parts?|oil|power|border|officer|hundreds|dozens)$/iu;

/** The target that a phrase names, null for people in general, places as such and weapons. */
function targetIn(article: Article, sentence: Sentence, range: Range, one: Candidate): string | null {
  const { tokens } = sentence;
  if (/^(?:no|nobody|none|neither)$/u.test(lowerAt(tokens, range.from))) return null;
  const whole = wholeOf(tokens, range);
  if (whole !== null) return targetIn(article, sentence, whole, one);
  if (isBelonging(tokens, range) && harmedBeside(tokens, one) !== null) return null;
  const head = headRange(tokens, range);
  const of = tokens.slice(head.from, head.to).findIndex(({ lower }) => lower === "of");
  const counted = of > 0 && isCount(lowerAt(tokens, head.from + of - 1));
  const headWord = lowerAt(tokens, (of > 0 && !counted ? head.from + of : head.to) - 1);
  const text = wordsOf(tokens, head)
    .replace(LEADING, "")
    .replace(/['’]s$/u, "");
  const country = PLACES.get(text)?.kind === "country" ? text : null;
  if (country !== null) {
    const of = lowerAt(tokens, range.from - 2);
    return /^inva[ds]/u.test(lowerAt(tokens, one.trigger.to - 1)) || /^inva[ds]/u.test(of) ? country : null;
  }
  const name = lastName(article, sentence, range);
  const known = TARGET_NOUNS.has(headWord) || VICTIM_NOUNS.has(headWord) || FORCES.has(headWord);
  if (name !== null && (name.kind === "person" || (name.kind === "organisation" && !known)))
    return name.text === one.place?.name ? null : name.text;
  return known ? describedTarget(text, headWord) : null;
}

/** A target called by what it is, null for people in general and places as such. */
function describedTarget(text: string, headWord: string): string | null {
  if (NOBODY.test(text) || text === "") return null;
  if (/^port of \p{Lu}/u.test(text) || isOfGroup(text)) return text;
  const isCentre = /^cent(?:re|er)s?$/u.test(headWord) && !/^(?:city|town|village) cent/u.test(text);
  if (NOBODY.test(headWord) && !isCentre && !/^(?:officers?|members?)$/u.test(headWord)) return null;
  return text.split(" ").length <= 7 ? text : headWord;
}

/** "Taliban targets": of a group by its name. */
const isOfGroup = (text: string): boolean => {
  const [first = "", head = "", ...more] = text.split(" ");
  const group = ARMED_GROUPS.has(first.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(first);
  return group && more.length === 0 && /^targets$/u.test(head);
};

const PARTS =
  /^(?:roofs?|walls?|yard|courtyard|grounds|fa[cç]ade|parts?|side|wing|floors?|windows|entrance|gates?|perimeter|edge|corner|front|back)$/u;

/** "the roof of a church": the church; null for a phrase that is no part of another thing. */
function wholeOf(tokens: Sentence["tokens"], { from, to }: Range): Range | null {
  for (let i = from + 1; i < to - 1; i += 1)
    if (lowerAt(tokens, i) === "of") return PARTS.test(lowerAt(tokens, i - 1)) ? { from: i + 1, to } : null;
  return null;
}

/** "their car", "her home": where people were when they were hurt. */
const isBelonging = (tokens: Sentence["tokens"], { from, to }: Range): boolean =>
  /^(?:his|her|their)$/u.test(lowerAt(tokens, from)) &&
  /^(?:houses?|homes?|cars?|cottages?|vehicles?|apartments?|flats?|boats?|vans?|trucks?|tents?|bus|minibus|tractor|yard|motorcycles?)$/u.test(
    lowerAt(tokens, to - 1),
  );

/** "positions of the militia" keeps its tail, "a school in Rafah" and "three people" do not. */
function headRange(tokens: Sentence["tokens"], { from, to }: Range): Range {
  for (let i = from + 1; i < to; i += 1) {
    if (
      !/^(?:in|for|at|on|to|near|from|within|with|under|between)$/u.test(lowerAt(tokens, i)) &&
      lowerAt(tokens, i) !== "of"
    )
      continue;
    if (lowerAt(tokens, i) === "of" && (isCount(lowerAt(tokens, i - 1)) || to - from <= 6)) continue;
    return { from, to: i };
  }
  return { from, to };
}

const isCount = (word: string): boolean =>
  /^(?:dozens|scores|hundreds|number|group|groups|clusters?|concentrations?|members|most|all)$/u.test(word) ||
  NUMBER_WORDS.has(word);

/** The person or body that a phrase names: "the commander Imad Mughniyah", "Judge Ernesto Paz". */
function lastName(article: Article, { index, tokens }: Sentence, { from, to }: Range): Name | null {
  const name = (article.names.all[index] ?? []).findLast(
    (each) =>
      each.from >= from &&
      each.to <= to &&
      (each.to === to || /^(?:'s|’s)$/u.test(lowerAt(tokens, each.to))) &&
      !DEMONYMS.has(each.text) &&
      !PLACES.has(each.text) &&
      !TITLES.has(lowerAt(tokens, each.to - 1)),
  );
  return name ?? null;
}
