import type { Sentence, Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import { endsAtOccasion, tellsOfSpeaking } from "./occasion-of-speech";
import { doneWhereHeWent } from "./where-he-went";

/** Whether the date at token `at` says when something was said: at the head of the sentence, between the verb and what is said, or at its end behind a comma. */
export function datesSpeech(sentence: Sentence, { trigger }: Candidate, at: number): boolean {
  const { tokens } = sentence;
  if (namesSpeech(tokens, at)) return Math.abs(trigger.from - at) <= 12;
  if (namesWhich(tokens, at))
    return tokens[trigger.from]?.pos === "NOUN" && /^['’]s$/u.test(lowerAt(tokens, trigger.from - 1));
  if (at < trigger.from) return datesFromBefore(sentence, trigger, at);
  return (
    endsAfterComma(tokens, at) ||
    endsSpeaking(tokens, at) ||
    datesFromBehind(tokens, trigger, at) ||
    endsAtOccasion(tokens, trigger, at)
  );
}

function datesFromBefore(sentence: Sentence, trigger: Range, at: number): boolean {
  const { tokens } = sentence;
  if (datesDocument(tokens, at) || opensWhen(tokens, trigger, at)) return true;
  if (doneWhereHeWent(tokens, trigger.from, at) || isCleft(tokens, at)) return true;
  if (isInAside(tokens, trigger, at)) return false;
  // "were wounded yesterday according to officials"
  if (tokens[trigger.from]?.lower === "according") return false;
  // "banned the airline on Monday, with officials saying", "rang him on Monday, urging him": said with the deed.
  if (/ing$/u.test(lowerAt(tokens, trigger.from)) && trigger.from - at > 1)
    return !tokens.slice(0, at).some(({ text }) => /^[“”"]$/u.test(text));
  // "On Saturday, it said, missiles were fired": the day is that of the missiles.
  if (
    tokens[trigger.to]?.text === "," &&
    !/^(?:following|during|in|at|after|before|speaking|citing|while|as)$/u.test(
      lowerAt(tokens, trigger.to + 1),
    ) &&
    tokens.slice(at, trigger.from).filter(({ text }) => text === ",").length > 0
  )
    return false;
  if (datesOpening(tokens, trigger, at)) return true;
  if (saidBehind(sentence, trigger.from, at)) return false;
  const head = at <= 3;
  // "killed in Herat on Monday, the ministry said": a comma parts the day from the saying.
  if (!head && tokens.slice(at, trigger.from).filter(({ text }) => text === ",").length === 1) return false;
  const wall = tokens
    .slice(at, trigger.from)
    .some(({ text, pos }, k) => k > 0 && (/^[;“”"]$/u.test(text) || pos === "SCONJ"));
  const verbs = tokens.slice(at, trigger.from).some((token) => isVerb(token) && !/ing$/u.test(token.lower));
  return (head || trigger.from - at <= 5) && !wall && !verbs;
}

/** "Speaking in Munich on Saturday, Harris said", "On 17 July, hours after drones had struck the bridge, Peskov announced", "Abdullah, speaking at a base on Monday, warned" */
function datesOpening(tokens: readonly Token[], trigger: Range, at: number): boolean {
  let from = 0;
  let holds = false;
  for (let i = 0; i <= trigger.from; i += 1) {
    if (/^[“”"]$/u.test(tokens[i]?.text ?? "") && i < trigger.from) return false;
    if (tokens[i]?.text !== "," && i !== trigger.from) continue;
    const part = tokens.slice(from, i);
    const verb = part.findIndex((token, k) => isFiniteVerb(token) && !isModifier(part, k));
    const here = at >= from && at < i;
    const speaks = isSceneOfSpeech(part) || (here && tellsOfSpeaking(part, at - from));
    if (verb >= 0 && !(here ? speaks : isSubordinate(part, verb))) return false;
    if (here) holds = from === 0 || speaks || SPEAKS.test(part[0]?.lower ?? "");
    from = i + 1;
  }
  return holds && at < trigger.from && tokens.slice(0, trigger.from).some(({ text }) => text === ",");
}
/** "a body that speaks for the rebels" */
const isSubordinate = (part: readonly Token[], verb: number): boolean =>
  part.slice(0, verb).some(({ lower }) => SUBORDINATES.test(lower));
/** "who appeared before the court on Tuesday": where somebody was heard. */
const isSceneOfSpeech = (part: readonly Token[]): boolean =>
  part[0]?.lower === "who" && part.slice(1, 5).some(({ lower }) => SCENES.test(lower));
const SCENES =
  /^(?:appeared|appearing|appearance|addressed|addressing|spoke|speaking|testified|testifying|visited|visiting|toured|touring|attended|attending)$/u;
const SPEAKS = /^(?:speaking|addressing|writing|testifying|appearing|visiting|talking)$/u;
/** "a televised address" */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  (SPEECHES.test(lowerAt(tokens, at)) && /^(?:NOUN|ADJ|DET)$/u.test(tokens[at - 1]?.pos ?? "")) ||
  tokens[at - 1]?.pos === "DET" ||
  (tokens[at - 2]?.pos === "DET" && /ed$/u.test(lowerAt(tokens, at - 1)));
const isFiniteVerb = (token: Token): boolean =>
  token.pos === "AUX" || (isVerb(token) && !/ing$/u.test(token.lower));
const SUBORDINATES =
  /^(?:that|after|before|as|while|when|who|which|where|since|following|amid|during|because)$/u;

/** "It was on 10 September that he first accused", "It was not until Wednesday that they admitted" */
export function isCleft(tokens: readonly Token[], at: number): boolean {
  if (
    !/^it (?:was|is) (?:on|in|only|not (?:until|till)) ?/u.test(
      [0, 1, 2, 3].map((k) => lowerAt(tokens, k)).join(" "),
    )
  )
    return false;
  return at <= 4 && tokens.slice(at, at + 4).some(({ lower }) => lower === "that");
}

/** "In a report released last month, it said" */
const datesDocument = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, 0) === "in" &&
  tokens.slice(Math.max(1, at - 5), at).some(({ lower }) => MADE_PUBLIC.test(lower)) &&
  !tokens.slice(0, at).some(({ text }) => text === ",");
const MADE_PUBLIC =
  /^(?:released|published|posted|issued|aired|broadcast|recorded|given|delivered|sent|obtained|circulated|uploaded|shared)$/u;

const ISSUED =
  /^(?:following|speaking|released|published|posted|issued|aired|broadcast|recorded|carried|read|shown|circulated|distributed)$/u;

function datesFromBehind(tokens: readonly Token[], trigger: Range, at: number): boolean {
  if (isSubjectOf(tokens, at)) return false;
  // “There is no fourth floor,” she told reporters as she waited behind the tape on Sunday.
  if (/^[”"]$/u.test(closerBefore(tokens, trigger.from)))
    return (
      !isOfSpeakersPast(tokens, trigger, at) &&
      at - trigger.to <= 25 &&
      !tokens.slice(trigger.to, at).some(({ text }) => /^[“”":;]$/u.test(text))
    );
  let words = 0;
  for (let i = trigger.to; i < at; i += 1) {
    i = behindQuotedWords(tokens, i);
    // "vowed “revenge” the same day": the date stands right behind the quotation.
    if (i === at) break;
    const token = tokens[i];
    if (token === undefined || i > at) return false;
    // "called that raid “piracy” on Sunday": which raid, not what was said.
    if (i === trigger.to && token.lower === "that" && NAMES.has(lowerAt(tokens, trigger.to - 1))) continue;
    if (/^(?:that|which|whose|who|where|:|“|")$/u.test(token.lower) || token.pos === "SCONJ") return false;
    if (isVerb(token) && !ISSUED.test(token.lower) && !isModifier(tokens, i)) return false;
    if (token.text !== ",") words += 1;
  }
  return words <= (/^(?:informed|briefed|notified|told)$/u.test(lowerAt(tokens, trigger.from)) ? 20 : 12);
}

/** What takes a thing, and no clause. */
const NAMES = wordSet(
  "called, described, condemned, denounced, branded, dismissed, hailed, welcomed, criticised, criticized, blamed, praised",
);

/** "took a toll this week, when the ministry confirmed that": the time of the saying behind "when". */
function opensWhen(tokens: readonly Token[], trigger: Range, at: number): boolean {
  const when = tokens.slice(at, trigger.from).findIndex(({ lower }) => lower === "when");
  if (when < 1 || when > 4 || tokens[at + when - 1]?.text !== ",") return false;
  const between = tokens.slice(at + when, trigger.from);
  return between.length <= 8 && !between.some((token) => token.text === "," || isFiniteVerb(token));
}

/** "the party, whose gains last month cost the ruling one its majority, accusing it": the date of the aside between commas. */
function isInAside(tokens: readonly Token[], trigger: Range, at: number): boolean {
  const opened = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:which|who|whose|where)$/u.test(lower));
  if (opened < 1 || tokens[opened - 1]?.text !== ",") return false;
  const aside = tokens.slice(opened, trigger.from);
  const closed = aside.findIndex(({ text }) => text === ",");
  return closed > 0 && opened + closed > at && !isSceneOfSpeech(aside);
}

/** “We had no water,” said Koval, who fled the town on Friday. */
function isOfSpeakersPast(tokens: readonly Token[], { to }: Range, at: number): boolean {
  const who = tokens.slice(to, at).findLastIndex(({ lower }) => /^(?:who|which|whose)$/u.test(lower));
  if (who < 0) return false;
  const aside = tokens.slice(to + who, at);
  return aside.some(isVerb) && !aside.some(({ text }) => text === ",") && !isSceneOfSpeech(aside);
}

/** Where a quotation of a few words ends that begins at `i`: "suggested a “pause” at a dinner on Monday"; `i` where none does. */
function behindQuotedWords(tokens: readonly Token[], i: number): number {
  if (!/^[“"]$/u.test(tokens[i]?.text ?? "") || lowerAt(tokens, i - 1) === ",") return i;
  const close = tokens.slice(i + 1, i + 5).findIndex(({ text }) => /^[”"]$/u.test(text));
  return close < 1 ? i : i + close + 2;
}

/** The quotation mark that closes what was said before its speaker and verb; "" without one. */
function closerBefore(tokens: readonly Token[], verb: number): string {
  for (let i = verb - 1; i >= Math.max(0, verb - 14); i -= 1) {
    const { text, pos } = tokens[i] ?? { text: "", pos: "" };
    if (/^[“”"]$/u.test(text)) return text;
    if (/^[;:]$/u.test(text) || pos === "AUX") return "";
  }
  return "";
}

/** A verb, not a word of a name or a compound that the tagger took for one: "Operation Firm Resolve", "Saudi-led". */
const isVerb = ({ pos, text }: Token): boolean => pos === "VERB" && !/^\p{Lu}|-/u.test(text);

/** "told Friday's daily briefing", "in its Saturday evening update" */
function namesSpeech(tokens: readonly Token[], at: number): boolean {
  const owned = /^(?:the|a|an|his|her|its|their|this|['’]s)$/u.test(lowerAt(tokens, at - 1));
  if (!owned && !namesWhich(tokens, at)) return false;
  const noun = tokens
    .slice(at + 1, at + 7)
    .find(({ text, pos }) => /^[,.;:“”"]$/u.test(text) || pos === "ADP" || SPEECHES.test(text));
  return noun !== undefined && SPEECHES.test(noun.text);
}
const SPEECHES =
  /^(?:briefing|address|update|speech|interview|conference|statement|post|message|report|session|hearing|remarks|assessment|bulletin|broadcast|summary|prayer|homily|sermon|telegram|letter)$/u;

/** "the overnight Tuesday barrage", "Saturday's strike": which one, not when it was spoken of. */
function namesWhich(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && DAY_WORD.test(tokens[next]?.lower ?? "")) next += 1;
  if (/^['’]s$/u.test(tokens[next]?.lower ?? "")) return true;
  const noun = /^(?:NOUN|ADJ)$/u.test(tokens[next]?.pos ?? "");
  return noun && /^(?:the|a|an|his|her|its|their|this|that|['’]s)$/u.test(tokens[at - 1]?.lower ?? "");
}
const DAY_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^\d{1,2}(?:st|nd|rd|th)?$|^(?:early|late|overnight|morning|afternoon|evening|night)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u;

/** "said the bombing in March was a crime": the date belongs to what the next verb speaks of. */
function isSubjectOf(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && /^(?:\d+|of|this|last|\d{4})$/u.test(lowerAt(tokens, next))) next += 1;
  return /^(?:was|were|is|are|had|has|have|will|would|could|should|may|might|did|does)$/u.test(
    lowerAt(tokens, next),
  );
}

/** "… in carrying out the plan, Wednesday." */
const endsAfterComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "," &&
  at + 2 >= tokens.length &&
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(tokens[at]?.lower ?? "");

/** "… urged the world to react, speaking on Thursday." */
function endsSpeaking(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ",");
  return comma > 0 && at - comma <= 8 && SPEAKS.test(lowerAt(tokens, comma + 1));
}

/** "Russia struck in May, he said": the date stands within what is said, and the saying comes behind its comma. */
function saidBehind({ tokens }: Sentence, verb: number, at: number): boolean {
  let comma = -1;
  for (let i = verb - 1; i > at && comma < 0; i -= 1) if (tokens[i]?.text === ",") comma = i;
  if (comma < 0) return false;
  return tokens.slice(0, at).some(({ pos }, i) => {
    if (pos !== "AUX" && pos !== "VERB") return false;
    return !/^(?:who|which|,)$/u.test(tokens[i - 1]?.lower ?? "");
  });
}
