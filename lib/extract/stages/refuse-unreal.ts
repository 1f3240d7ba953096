import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { STRONG_VERBS, WEAK_VERBS } from "../lexicon/strike-words";
import { CONDITIONS, DRILLS, GENERAL, MODALS, UNDONE } from "../lexicon/unreal-words";
import { wordSet } from "../lexicon/word-set";
import { judgeMeeting } from "../meetings/judged";
import type { Stage } from "../pipeline";
import { isBareAccusation } from "../strikes/accusation";
import { GERUND_NOUNS } from "../strikes/part-of-speech";
import { isPurpose } from "../strikes/purpose";
import { isReportedFalse } from "../strikes/reported-false";
import { hasYear, isOneOfItsKind, strikeNounAt } from "../strikes/strike-noun";

const STAGE = "refuse unreal";

/** Refuses strikes and meetings that are negated, possible or ahead, and doubts strikes that seem intended, averted or general; marks announced meetings as planned. */
export const refuseUnreal: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) => {
      if (one.type === "statement") return one;
      const tokens = article.sentences[one.sentence]?.tokens ?? [];
      return one.type === "strike"
        ? judgeStrike(one, tokens, article)
        : judgeMeeting(one, tokens, article.published, STAGE);
    }),
};

/** The governing words before a trigger within its clause, nearest first. */
function before(one: Candidate, tokens: readonly Token[], reach: number): string[] {
  const words: string[] = [];
  for (let i = one.trigger.from - 1; i >= Math.max(one.clause.from, one.trigger.from - reach); i -= 1)
    words.push(isMonthOfMay(tokens, i) ? "month" : lowerAt(tokens, i));
  return words;
}

/** "the May 3 bombing", "the 3 May bombing" */
const isMonthOfMay = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "May" &&
  [lowerAt(tokens, i - 1), lowerAt(tokens, i + 1)].some((word) => /^\d/u.test(word));

const LONG = /^(?:years|decades|generations|centuries)$/u;

/** What the rules about a strike look at. */
type Judged = {
  readonly one: Candidate;
  readonly tokens: readonly Token[];
  readonly trigger: readonly string[];
  /** The words before the trigger, nearest first. */
  readonly near: readonly string[];
  readonly clause: readonly string[];
  readonly isVerb: boolean;
  /** "the 1994 bombing of a community centre": known by what it was done to. */
  readonly singledOut: boolean;
};

function judgeStrike(one: Candidate, tokens: readonly Token[], article: Article): Candidate {
  const sentence = article.sentences[one.sentence];
  const isVerb = one.trigger.to - one.trigger.from > 1 || tokens[one.trigger.from]?.pos === "VERB";
  const judged: Judged = {
    one,
    tokens,
    trigger: tokens.slice(one.trigger.from, one.trigger.to).map(({ lower }) => lower),
    near: before(one, tokens, 6),
    clause: tokens.slice(one.clause.from, one.clause.to).map(({ lower }) => lower),
    isVerb,
    singledOut: !isVerb && sentence !== undefined && isOneOfItsKind(sentence, one.trigger.to - 1, article),
  };
  const reason = unrealClause(judged) ?? (isVerb ? unrealVerb(judged) : unrealNoun(judged));
  if (reason === null && !isVerb && sentence !== undefined && isBareAccusation(article, sentence, one))
    return against(one, "only accused of");
  if (reason !== null) return against(one, reason);
  if (deniesOnlyHarm(judged)) return one;
  const named = isVerb ? null : onlyNamed(judged);
  if (named !== null) return against(one, named);
  if (!isVerb && hasYear(tokens, strikeNounAt(tokens, one.trigger.to - 1))) return one;
  const governed = governedBy(judged);
  if (governed !== null) return against(one, governed);
  if (judged.clause.some((word) => DRILLS.has(word)) || isSport(article, one, tokens))
    return against(one, "drill or game");
  return one;
}

/** What says plainly that nothing happened is refused; what only makes it likely is doubted. */
const against = (one: Candidate, rule: string): Candidate =>
  PLAIN.test(rule) ? refuse(one, STAGE, rule) : { ...one, doubt: { stage: STAGE, rule } };

const PLAIN =
  /^(?:conditional|not done yet|denied|negated|a habit of years|the toll of a war|"(?:will|would|could|may|might|should|can|must|shall|wo|ca|[’']ll|[’']d)")$/u;

const DAY_NAMED =
  /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** What the clause as a whole says against it: each rule answers with its name, or null. */
function unrealClause({ one, tokens, clause, isVerb, singledOut }: Judged): string | null {
  if (CONDITIONS.has(clause[0] ?? "")) return "conditional";
  if (isReportedFalse(tokens, one.trigger.to - 1)) return "denied";
  const recalled =
    (one.telling === "reference" || isDatedNoun(one, tokens)) && clause.some((word) => DAY_NAMED.test(word));
  if (!isVerb && !recalled && !singledOut && clause.some((word) => IN_COURT.has(word)))
    return "a matter of courts";
  if (!singledOut && clause.some((word, i) => word === "for" && LONG.test(clause[i + 1] ?? "")))
    return "a habit of years";
  return null;
}

function unrealVerb({ one, tokens, trigger, near }: Judged): string | null {
  if (one.tense === "modal" || one.tense === "future") return "not done yet";
  if (/^den(?:y|ied|ies|ying)$/u.test(near[0] ?? "")) return "denied";
  if (isWarToll(tokens, one)) return "the toll of a war";
  if (trigger.some((word) => /^(?:not|n't|n’t|never)$/u.test(word))) return "negated";
  if (
    one.tense === "infinitive" &&
    !DONE_BEFORE_TO.test(lowerAt(tokens, one.trigger.from - 1)) &&
    !isMeansUsed(tokens, one)
  )
    return "only intended";
  if (trigger.length === 1 && (one.tense === "present" || isBaseForm(trigger[0] ?? ""))) return "a habit";
  return null;
}

function unrealNoun({ one, tokens, trigger, near }: Judged): string | null {
  // "denied shelling a hospital": whatever the tagger takes "shelling" for.
  if (/^den(?:y|ied|ies|ying)$/u.test(near[0] ?? "") && GERUND_NOUNS.has(trigger[0] ?? "")) return "denied";
  if (isOnlyPossible(tokens, one.trigger.to - 1)) return "only possible";
  return isPurpose(tokens, one.trigger.to - 1, DONE_BEFORE_TO) ? "only intended" : null;
}

/** "no casualties" counts none and denies no attack. */
const deniesOnlyHarm = ({ trigger, near }: Judged): boolean =>
  /^(?:dead|deaths|toll|casualties|bodies|hurt|injured|wounded|killed)$/u.test(trigger.at(-1) ?? "") &&
  near.some((word) => /^(?:no|nobody)$/u.test(word));

function onlyNamed({ one, near }: Judged): string | null {
  const known = one.telling === "reference" && /^(?:the|this|that|these|those)$/u.test(near[0] ?? "");
  // "Inherent Resolve, as it is called, began airstrikes"
  const comma = near.indexOf(",");
  const close = comma < 0 ? near : near.slice(0, comma);
  return !known && close.some((word) => AWAITED_OR_NAMED.test(word))
    ? "only a name for it, or awaited"
    : null;
}

/** A word before the trigger that takes it back: "may", "no", "the threat of"; a comma ends its reach. */
function governedBy(judged: Judged): string | null {
  for (const [i, word] of judged.near.entries()) {
    if (/^[,;:“"]$/u.test(word)) return null;
    const reason = governing(judged, word, i);
    if (reason !== null) return reason;
  }
  return null;
}

function governing(judged: Judged, word: string, at: number): string | null {
  const { clause, isVerb } = judged;
  if (isOfAnotherNoun(judged, word, at)) return null;
  if (MODALS.has(word) && !isVerb && !clause.some((other) => HARMED.has(other))) return `"${word}"`;
  // "no casualties in the attack" does not deny the attack.
  if (word === "never" || (/^(?:no|without|not)$/u.test(word) && at < 3)) return "negated";
  const purpose = purposeOf(judged, word);
  if (purpose === "done") return null;
  if (UNDONE.has(word) && !/^(?:any|end|call|calls|order|orders|further|against|ending)$/u.test(word))
    return `"${word}"`;
  if (isVerb || at >= 3) return null;
  if (/^(?:any|further|against|ending|future)$/u.test(word)) return `"${word}"`;
  return GENERAL.has(word) && !COUNTED.has(word) ? `general: "${word}"` : null;
}

const HARMED = wordSet("killed, injured, wounded");

/** "a possible motive for the bombing", "undeterred by these attacks", "an inquiry will be held into the murders of four nuns": said of another noun, while the attack is known. */
function isOfAnotherNoun({ near, isVerb, singledOut }: Judged, word: string, at: number): boolean {
  const definite = near.slice(0, at).findIndex((each) => KNOWN.has(each));
  if (isVerb || definite < 0) return false;
  if (MODALS.has(word)) return singledOut;
  if (/^(?:possible|potential|likely|future)$/u.test(word)) return definite < at - 1;
  return (
    near[definite + 1] === "by" && /^(?:deterred|undeterred|prevented|stopped|halted|averted)$/u.test(word)
  );
}

const KNOWN = wordSet("the, this, that, these, those");

const COUNTED = wordSet("relentless, repeated, more, indiscriminate, numerous, constant, continued, daily");

/** "the aim of the Lakeside attack", "failing to stop the attack on her": done, whatever it was meant for; null for other words. */
function purposeOf({ singledOut, near }: Judged, word: string): "done" | null {
  const close = near.findIndex((each) => KNOWN.has(each) || LINKS.has(each));
  if (!singledOut || !KNOWN.has(near[close] ?? "")) return null;
  if (/^(?:aims?|plans?|orders?|planned|ordered)$/u.test(word)) return "done";
  const missed = near.some((each) => /^(?:failed|failing|failure|not)$/u.test(each));
  return missed && /^(?:plot|stop|prevent)$/u.test(word) ? "done" : null;
}

const LINKS = wordSet("of, to, on");

/** "bomb attacks on two embassies in 1983": upon something, and with a day or year behind it. */
const isDatedNoun = (one: Candidate, tokens: readonly Token[]): boolean =>
  strikeNounAt(tokens, one.trigger.to - 1).object !== null;

/** "rebels attack aid convoys", "trying to split and destroy the country": the plain form tells of no one deed. */
const isBaseForm = (word: string): boolean =>
  (WEAK_VERBS.get(word) === word || STRONG_VERBS.get(word) === word) &&
  !/^(?:hit|hurt|set|overrun|die|beat)$/u.test(word);

/** "used rockets to hit a bridge": done, with the means named before. */
function isMeansUsed(tokens: readonly Token[], { trigger, clause }: Candidate): boolean {
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - 8); i -= 1) {
    if (/^(?:used|deployed|employed|using)$/u.test(lowerAt(tokens, i)))
      return !/^(?:be|to|would|could|been)$/u.test(lowerAt(tokens, i - 1));
    if (tokens[i]?.pos === "VERB") return false;
  }
  return false;
}

/** "a clash at sea would be costly": what the noun is the subject of is only possible. */
function isOnlyPossible(tokens: readonly Token[], noun: number): boolean {
  const { determiner } = strikeNounAt(tokens, noun);
  if (determiner !== "indefinite" && determiner !== "none") return false;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 7); i += 1) {
    if (/^(?:would|could|might|may|can)$/u.test(lowerAt(tokens, i))) return true;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(tokens[i]?.pos ?? "")) return false;
  }
  return false;
}

/** "14,000 have been killed since the conflict began": the toll of a war. */
const isWarToll = (tokens: readonly Token[], { trigger, tense }: Candidate): boolean =>
  tense === "perfect" &&
  tokens
    .slice(trigger.to, trigger.to + 12)
    .some(
      ({ lower }, n, all) =>
        (lower === "since" || lower === "in" || lower === "during") &&
        all
          .slice(n + 1, n + 7)
          .some((next) =>
            /^(?:war|conflict|fighting|invasion|uprising|insurgency|hostilities|violence)$/u.test(next.lower),
          ),
    );

/** "continued to shell", "went on to kill": done, for all the infinitive. */
const DONE_BEFORE_TO =
  /^(?:continue[sd]?|began|managed|went|on|started|proceeded|used|helped|responsible|guilty|first|last)$/u;

const AWAITED_OR_NAMED = /^(?:called|calls|calling|brac(?:e|ed|es|ing)|pattern)$/u;

/** A score, or a word of sport, in a sentence without a weapon. "September 18-19" is no score. */
function isSport(article: Article, { sentence }: Candidate, tokens: readonly Token[]): boolean {
  const armed = tokens.some(({ lower }) => ARMED.has(lower));
  const dates = article.datesIn[sentence] ?? [];
  const isScore = ({ lower, start }: Token) =>
    /^\d{1,2}[-–]\d{1,2}$/u.test(lower) && !dates.some((date) => date.start <= start && start < date.end);
  return !armed && tokens.some((token) => SPORT.has(token.lower) || isScore(token));
}

const ARMED = wordSet(`
missiles, missile, drones, drone, rockets, rocket, bombs, bomb, shelling, airstrikes, airstrike, gunmen,
troops, killed, death
`);

const SPORT = new Set([
  "beat",
  "scored",
  "scorer",
  "goals",
  "midfielder",
  "winger",
  "defender",
  "half-time",
  "fixture",
  "penalty",
  "wicket",
  "innings",
  "semifinal",
  "quarterback",
  "touchdown",
  "equaliser",
  "equalizer",
  "free-kick",
  "coach",
  "batsman",
]);

const IN_COURT = new Set([
  "convicted",
  "charged",
  "charges",
  "trial",
  "sentenced",
  "guilty",
  "jury",
  "homicide",
  "verdict",
  "lawsuit",
  "complicity",
]);
