import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range, Subject } from "../grammar/clause";
import { lowerAt, phraseAfter, subjectOf } from "../grammar/clause";
import { ARMED_GROUPS, ATTACKER_NOUNS, FORCES, WEAPON_NOUNS } from "../lexicon/armed-words";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import { SPEAKER_NOUNS, TITLES } from "../lexicon/people-words";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { wordsOf } from "../names/names";
import { strikeNounAt } from "../strikes/strike-noun";
import { accusedOf, personBeside } from "./accused";
import { accusedOfDoing, agentsBehind, doersOfNoun } from "./agents";
import { doerIn, groupOf } from "./doer";
import { isOwned, ownerIn } from "./owner";
import { isVerbal } from "./verbal";
import { COUNTS, weaponsIn } from "./weapons-of";

/** Who attacked, in the words of the clause: "Russian forces", "Houthi rebels"; of "Russian missiles" the country. Empty when it does not say. */
export function attackersOf(article: Article, sentence: Sentence, one: Candidate): readonly string[] {
  const { tokens } = sentence;
  const sides = between(article, sentence, one);
  if (sides.length > 0) return sides;
  for (const range of phrasesOf(tokens, one)) {
    const found = range === null ? null : attackerIn(article, sentence, range);
    if (found !== null) return [found];
  }
  const byHand = personBefore(article, sentence, one);
  if (byHand.length > 0) return byHand;
  const accused = accusedOf(article, sentence, one);
  return accused === null ? [] : [accused];
}

/** "Karim Aziz stabbed four commuters": one who did it with his own hands. */
function personBefore(article: Article, sentence: Sentence, one: Candidate): readonly string[] {
  const { tokens, index } = sentence;
  const byHand = BY_HAND.test(lowerAt(tokens, one.trigger.to - 1));
  if (!byHand || !isVerbal(tokens, one) || isPassive(tokens, one)) return [];
  const subject = subjectOf(tokens, one.trigger);
  if (subject === null) return [];
  // "The El Paso shooting": a noun that its town stands before.
  const named = lowerAt(tokens, subject.from) === "the" && subject.to === one.trigger.from;
  if (named && /ing$/u.test(lowerAt(tokens, one.trigger.to - 1))) return [];
  const name = (article.names.all[index] ?? []).find(
    ({ kind, from, to }) => kind === "person" && from >= subject.from && to === subject.to,
  );
  const person = name?.text ?? personBeside(article, sentence, subject);
  if (person !== null) return [person];
  if (!PEOPLE.test(lowerAt(tokens, subject.to - 1))) return [];
  return [wordsOf(tokens, subject).replace(WHEN, "").replace(LEADING, "")];
}

/** Those who may attack with their hands and are called by no more. */
const PEOPLE = /^(?:youths?|m[ae]n|wom[ae]n|teenagers?|boys?|students?|inmates?|crowd|mob)$/u;

const BY_HAND =
  /^(?:stabb(?:ed|ing)|shot|shooting|kill(?:ed|ing)|murder(?:ed|ing)|attack(?:ed|ing)|opened|detonated|ambushed|gunned|rammed|ploughed|plowed|strangled|beheaded|fired|assassinated|hurled|threw|tossed|lobbed|carried)$/u;

const isPassive = (tokens: readonly Token[], { trigger }: Candidate): boolean =>
  tokens
    .slice(trigger.from, trigger.to)
    .some(({ lower }) => /^(?:was|were|been|being|is|are|got)$/u.test(lower));

/** The phrases that may name the attacker, the surest first. */
function* phrasesOf(tokens: readonly Token[], one: Candidate): Generator<Range | null> {
  const passive = isPassive(tokens, one);
  const verbal = isVerbal(tokens, one);
  yield* agentsBehind(tokens, one);
  yield accusedOfDoing(tokens, one.trigger.from);
  if (verbal && !passive && !/^d(?:ied|ying|ies?)$/u.test(lowerAt(tokens, one.trigger.to - 1)))
    yield* doers(tokens, subjectOf(tokens, one.trigger));
  if (!verbal) {
    const { phrase } = strikeNounAt(tokens, one.trigger.to - 1);
    yield { from: phrase.from, to: one.trigger.to };
    yield* doersOfNoun(tokens, phrase);
  }
  yield* weaponsIn(tokens, one);
}

/** Who does it, surest first: of "government warplanes and artillery" each. */
function* doers(tokens: readonly Token[], subject: Subject | null): Generator<Range | null> {
  const doer = doerIn(tokens, subject);
  if (doer !== subject) {
    yield doer;
    return;
  }
  if (subject !== null) yield groupOf(tokens, subject);
  for (const other of subject?.others ?? []) if (other.from < (subject?.from ?? 0)) yield other;
  yield counted(tokens, subject);
}

/** "dozens of Russian missiles": behind a number stands what it counts. */
function counted(tokens: readonly Token[], subject: Subject | null): Range | null {
  if (subject === null || !COUNTS.test(lowerAt(tokens, subject.to - 1)) || subject.whole.to <= subject.to + 1)
    return subject;
  return { from: subject.to + 1, to: subject.whole.to };
}

/** "clashes between police and protesters", "the army and rebels clashed": both sides. */
function between(article: Article, sentence: Sentence, one: Candidate): readonly string[] {
  const { tokens } = sentence;
  const verb = lowerAt(tokens, one.trigger.to - 1);
  if (
    !/^(?:clash(?:es|ed)?|fighting|battles?|firefights?|gunfights?|gunbattles?|skirmish(?:es)?|shootouts?|combat|exchange)$/u.test(
      verb,
    )
  )
    return [];
  for (let i = one.trigger.to; i < Math.min(one.clause.to, one.trigger.to + 12); i += 1) {
    if (lowerAt(tokens, i) !== "between") continue;
    const first = phraseAfter(tokens, i + 1);
    if (first === null || lowerAt(tokens, first.range.to) !== "and") return [];
    const second = phraseAfter(tokens, first.range.to + 1);
    return [first.head, second?.head ?? null].flatMap((range) => sideIn(article, sentence, range));
  }
  if (!isVerbal(tokens, one)) {
    // "killed in a gun battle with police"
    const other = lowerAt(tokens, one.trigger.to) === "with" ? phraseAfter(tokens, one.trigger.to + 1) : null;
    return sideIn(article, sentence, other?.head ?? null);
  }
  if (!/^clash(?:es|ed)$/u.test(verb)) return [];
  const subject = subjectOf(tokens, one.trigger);
  const foe =
    lowerAt(tokens, one.trigger.to) === "with" ? phraseAfter(tokens, one.trigger.to + 1)?.head : null;
  return [subject, ...(subject?.others ?? []), foe ?? null].flatMap((range) =>
    sideIn(article, sentence, range),
  );
}

const sideIn = (article: Article, sentence: Sentence, range: Range | null): string[] => {
  const name = range === null ? null : attackerIn(article, sentence, range);
  return name === null ? [] : [name];
};

const LEADING =
  /^(?:(?:the|a|an|some|several|unidentified|unknown|suspected|alleged|many|more|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|of|hundreds|armed|advancing|heavily|latest|new|recent)\s+)+/iu;

/** "this morning Russian troops": words of time that stand before a subject. */
const WHEN =
  /^(?:(?:on|this|last|early|late|earlier|later|the|same|next|previous|overnight|today|yesterday|morning|afternoon|evening|night|week|month|day|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\s+)+(?=\S)/iu;

/** The name that a phrase gives to an attacker, null when it names none. */
function attackerIn(article: Article, sentence: Sentence, range: Range): string | null {
  const owner = namedAround(article, sentence, range);
  if (owner !== null || isOwned(sentence, range)) return owner;
  const words = sentence.tokens
    .slice(range.from, range.to)
    .filter(({ lower }) => !/^(?:'s|’s|')$/u.test(lower));
  const head = words.at(-1);
  if (head === undefined || /^(?:no|nobody|neither)$/u.test(words[0]?.lower ?? "")) return null;
  const text = wordsOf(sentence.tokens, range)
    .replace(WHEN, "")
    .replace(LEADING, "")
    .replace(/^\p{Lu}\p{L}+-(?:based|backed) /u, "")
    .replace(/['’]s$/u, "");
  const country = countryOf(sentence.tokens, range) ?? capitalActing(sentence.tokens, range);
  if (FORCES.has(head.lower)) return forceCalled(text, country ?? head.text);
  const armed = words.find(({ lower, text: word }) => ARMED_GROUPS.has(lower) || word === "IS");
  const isBody = armed !== undefined && BODY.test(head.lower);
  if (!isBody && !ATTACKER_NOUNS.has(head.lower) && words.some(isVoice)) return null;
  const thing = WEAPON_NOUNS.has(head.lower) || ATTACK_NOUNS.has(head.lower) || FLYING.test(head.lower);
  if (armed !== undefined) return thing ? armed.text : text;
  if (thing) return country ?? side(words) ?? groupBefore(article, sentence, range);
  if (country !== null && isState(head.text, text)) return asWritten(head.text) ?? country;
  if (ATTACKER_NOUNS.has(head.lower)) return text.split(" ").length <= 6 ? text : head.text;
  return armedBody(article, sentence, range);
}

/** A body of armed men as it is called, or whose it is where it is called at length; null for bare "artillery", of which that is not said. */
function forceCalled(text: string, whose: string): string | null {
  if (text.toLowerCase() === "artillery") return null;
  return text.split(" ").length <= 6 ? text : whose;
}

/** Whom the words around a phrase name for it: the owner of "its forces", the group in quotation marks. */
const namedAround = (article: Article, sentence: Sentence, range: Range): string | null =>
  ownerIn(article, sentence, range) ?? nameInQuotes(article, sentence, range);

/** The “Islamic State” militant group: the name that stands in quotation marks before such a noun, null without one. */
function nameInQuotes({ names }: Article, { index, tokens }: Sentence, { from, to }: Range): string | null {
  if (!BODY.test(lowerAt(tokens, to - 1)) || !/^["”’]$/u.test(tokens[from - 1]?.text ?? "")) return null;
  return (names.all[index] ?? []).find((name) => name.to === from - 1)?.text ?? null;
}

/** A spokesman or an office: who tells of it. */
const isVoice = ({ lower }: Token): boolean => SPEAKER_NOUNS.has(lower) || TITLES.has(lower);

const isState = (head: string, whole: string): boolean =>
  DEMONYMS.has(head) || CAPITALS.has(head) || PLACES.get(whole)?.kind === "country";

/** "the Russians", "Moscow": those who act under a name of their own; null for any other word. */
const asWritten = (head: string): string | null =>
  (DEMONYMS.has(head) && /[^s]s$/u.test(head)) || CAPITALS.has(head) ? head : null;

/** An organisation whose name says that it is armed, null for others. */
function armedBody({ names }: Article, sentence: Sentence, range: Range): string | null {
  const name = (names.all[sentence.index] ?? []).find(({ from, to }) => from >= range.from && to <= range.to);
  return name !== undefined && name.kind === "organisation" && ARMED_WORD.test(name.text) ? name.text : null;
}

/** "coalition jets", "government warplanes", "rebel shelling": whose, where no name stands before. */
const side = (words: readonly Token[]): string | null =>
  words
    .slice(0, -1)
    .find(({ lower }) =>
      /^(?:coalition|government|regime|army|rebels?|militants?|insurgents?|separatists?|jihadists?|allied)$/u.test(
        lower,
      ),
    )?.text ?? null;

const FLYING =
  /^(?:drones?|missiles?|rockets?|jets?|warplanes?|planes?|aircraft|helicopters?|artillery|tanks|warships?|submarine|projectiles?)$/u;
const ARMED_WORD =
  /\b(?:Army|Force|Forces|Front|Guard|Corps|Brigades?|Battalion|Movement|State|Militia|Group|Command|Navy)\b/u;

/** "a Islamic State attack": the organisation named before the noun. */
function groupBefore(article: Article, sentence: Sentence, range: Range): string | null {
  const name = (article.names.all[sentence.index] ?? []).find(
    ({ from, to, kind }) => from >= range.from && to <= range.to && kind === "organisation",
  );
  return name !== undefined && (ARMED_WORD.test(name.text) || ARMED_GROUPS.has(name.text.toLowerCase()))
    ? name.text
    : null;
}

/** Before a capital: there, and not its state. */
const isLocative = (word: string): boolean => /^(?:of|in|near|outside|around|from)$/u.test(word);

/** "Moscow launched 40 drones": the country whose capital stands alone where the attacker does. */
const capitalActing = (tokens: readonly Token[], { from, to }: Range): string | null =>
  to === from + 1 && !isLocative(lowerAt(tokens, from - 1))
    ? (CAPITALS.get(tokens[from]?.text ?? "") ?? null)
    : null;

/** What an armed group calls itself. */
const BODY = /^(?:movement|group|organi[sz]ation|network|faction|militia)$/u;

/** States whose initials stand before a noun as an adjective does: "a U.S. drone strike". */
const ABBREVIATED = /^(?:U\.?S\.?|U\.?K\.?|UAE)$/u;

function countryOf(tokens: readonly Token[], { from, to }: Range): string | null {
  for (let i = from; i < to; i += 1) {
    const text = tokens[i]?.text ?? "";
    if (ABBREVIATED.test(text) && to > i + 1) return text;
    const people = DEMONYMS.get(text) ?? DEMONYMS.get(`${text} ${tokens[i + 1]?.text ?? ""}`);
    if (people !== undefined) return people;
    if (PLACES.get(text)?.kind === "country" && (to === i + 1 || /^(?:'s|’s)$/u.test(lowerAt(tokens, i + 1))))
      return PLACES.get(text)?.name ?? text;
  }
  const whole = PLACES.get(wordsOf(tokens, { from, to }));
  return whole?.kind === "country" ? whole.name : null;
}
