import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import { lowerAt } from "../clause";
import { STRONG_VERBS, WEAK_VERBS } from "../lexicon/strike-words";
import { CONDITIONS, DRILLS, GENERAL, MODALS, UNDONE } from "../lexicon/unreal-words";
import type { Stage } from "../pipeline";
import { hasYear, isOneOfItsKind, strikeNounAt } from "../strike-noun";

const STAGE = "refuse unreal";

/** Refuses strikes and meetings that are negated, wished, threatened, possible or general; marks announced meetings as planned. */
export const refuseUnreal: Stage = {
  name: STAGE,
  run: (candidates, article) =>
    candidates.map((one) => {
      if (one.type === "statement") return one;
      const tokens = article.sentences[one.sentence]?.tokens ?? [];
      return one.type === "strike" ? judgeStrike(one, tokens, article) : judgeMeeting(one, tokens);
    }),
};

/** The governing words before a trigger within its clause, nearest first. */
function before(one: Candidate, tokens: readonly Token[], reach: number): string[] {
  const words: string[] = [];
  for (let i = one.trigger.from - 1; i >= Math.max(one.clause.from, one.trigger.from - reach); i -= 1)
    words.push(lowerAt(tokens, i));
  return words;
}

const LONG = /^(?:years|decades|generations|centuries)$/u;

function judgeStrike(one: Candidate, tokens: readonly Token[], article: Article): Candidate {
  const sentence = article.sentences[one.sentence];
  const trigger = tokens.slice(one.trigger.from, one.trigger.to).map(({ lower }) => lower);
  const near = before(one, tokens, 6);
  const clause = tokens.slice(one.clause.from, one.clause.to).map(({ lower }) => lower);
  const isVerb = one.trigger.to - one.trigger.from > 1 || tokens[one.trigger.from]?.pos === "VERB";
  if (CONDITIONS.has(clause[0] ?? "")) return refuse(one, STAGE, "conditional");
  const dayNamed =
    /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
  const recalled =
    (one.telling === "reference" || isDatedNoun(one, tokens)) && clause.some((word) => dayNamed.test(word));
  const singledOut =
    !isVerb && sentence !== undefined && isOneOfItsKind(sentence, one.trigger.to - 1, article);
  if (!isVerb && !recalled && !singledOut && clause.some((word) => IN_COURT.has(word)))
    return refuse(one, STAGE, "a matter of courts");
  if (!singledOut && clause.some((word, i) => word === "for" && LONG.test(clause[i + 1] ?? "")))
    return refuse(one, STAGE, "a habit");
  if (isVerb) {
    if (one.tense === "modal" || one.tense === "future") return refuse(one, STAGE, "not done yet");
    if (/^den(?:y|ied|ies|ying)$/u.test(near[0] ?? "")) return refuse(one, STAGE, "denied");
    if (isWarToll(tokens, one)) return refuse(one, STAGE, "the toll of a war");
    if (trigger.some((word) => /^(?:not|n't|n’t|never)$/u.test(word))) return refuse(one, STAGE, "negated");
    if (
      one.tense === "infinitive" &&
      !DONE_BEFORE_TO.test(lowerAt(tokens, one.trigger.from - 1)) &&
      !isMeansUsed(tokens, one)
    )
      return refuse(one, STAGE, "only intended");
    if (trigger.length === 1 && (one.tense === "present" || isBaseForm(trigger[0] ?? "")))
      return refuse(one, STAGE, "a habit");
  }
  if (!isVerb && isOnlyPossible(tokens, one.trigger.to - 1)) return refuse(one, STAGE, "only possible");
  // "no casualties" counts none and denies no attack.
  if (
    /^(?:dead|deaths|toll|casualties|bodies|hurt|injured|wounded|killed)$/u.test(trigger.at(-1) ?? "") &&
    near.some((word) => /^(?:no|nobody)$/u.test(word))
  )
    return one;
  const known = one.telling === "reference" && /^(?:the|this|that|these|those)$/u.test(near[0] ?? "");
  if (!isVerb && !known && near.some((word) => AWAITED_OR_NAMED.test(word)))
    return refuse(one, STAGE, "only a name for it, or awaited");
  if (!isVerb && hasYear(tokens, strikeNounAt(tokens, one.trigger.to - 1))) return one;
  for (const word of near) {
    if (/^[,;:“"]$/u.test(word)) break;
    if (MODALS.has(word) && !isVerb) {
      const made = clause.some((other) => /^(?:killed|injured|wounded)$/u.test(other));
      if (!made) return refuse(one, STAGE, `"${word}"`);
    }
    // "no casualties in the attack" does not deny the attack.
    const close = near.indexOf(word) < 3;
    if (word === "never" || (/^(?:no|without|not)$/u.test(word) && close))
      return refuse(one, STAGE, "negated");
    // "the aim of the Lakeside attack", "failing to stop the attack on her": done, whatever it was meant for.
    if (
      singledOut &&
      near[0] === "the" &&
      /^(?:aims?|plans?|plot|stop|prevent|orders?|planned|ordered)$/u.test(word)
    ) {
      const missed = near.some((each) => /^(?:failed|failing|failure|not)$/u.test(each));
      if (missed || /^(?:aims?|plans?|orders?|planned|ordered)$/u.test(word)) continue;
    }
    if (UNDONE.has(word) && !/^(?:any|end|call|calls|order|orders|further|against|ending)$/u.test(word))
      return refuse(one, STAGE, `"${word}"`);
    if (/^(?:any|further|against|ending|future)$/u.test(word) && !isVerb && near.indexOf(word) < 3)
      return refuse(one, STAGE, `"${word}"`);
    if (
      GENERAL.has(word) &&
      !isVerb &&
      near.indexOf(word) < 3 &&
      !/^(?:relentless|repeated|more|indiscriminate|numerous|constant|continued|daily)$/u.test(word)
    )
      return refuse(one, STAGE, `general: "${word}"`);
  }
  if (clause.some((word) => DRILLS.has(word)) || isSport(tokens)) return refuse(one, STAGE, "drill or game");
  return one;
}

/** "bomb attacks on two embassies in 1983": upon something, and with a day or year behind it. */
const isDatedNoun = (one: Candidate, tokens: readonly Token[]): boolean =>
  strikeNounAt(tokens, one.trigger.to - 1).object !== null;

/** "rebels attack aid convoys", "trying to split and destroy the country": the plain form tells of no one deed. */
const isBaseForm = (word: string): boolean =>
  (WEAK_VERBS.get(word) === word || STRONG_VERBS.get(word) === word) &&
  !/^(?:hit|hurt|set|overrun|die)$/u.test(word);

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

/** A score, or a word of sport, in a sentence without a weapon. */
function isSport(tokens: readonly Token[]): boolean {
  const armed = tokens.some(({ lower }) =>
    /^(?:missiles?|drones?|rockets?|bombs?|shelling|airstrikes?|gunmen|troops|killed)$/u.test(lower),
  );
  return !armed && tokens.some(({ lower }) => SPORT.has(lower) || /^\d{1,2}[-–]\d{1,2}$/u.test(lower));
}

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

function judgeMeeting(one: Candidate, tokens: readonly Token[]): Candidate {
  const trigger = tokens.slice(one.trigger.from, one.trigger.to).map(({ lower }) => lower);
  const near = before(one, tokens, 7);
  const clause = tokens.slice(one.clause.from, one.clause.to).map(({ lower }) => lower);
  const rest = tokens
    .slice(one.trigger.from, Math.min(tokens.length, one.trigger.from + 14))
    .map(({ lower }) => lower);
  if (CONDITIONS.has(clause[0] ?? "")) return refuse(one, STAGE, "conditional");
  if (trigger.some((word) => /^(?:not|n't|n’t|never)$/u.test(word))) return refuse(one, STAGE, "negated");
  if (
    near.some((word) =>
      /^(?:no|refusal|refused|refuses|declined|cancelled|canceled|postponed|without|possible|possibility|potential|prospect|proposed|hopes?|wants?|wanted|seeking|offered|offer|invitation|urged|urge|called|demanded|ready|willing|willingness|readiness|interested|interest)$/u.test(
        word,
      ),
    )
  ) {
    return refuse(one, STAGE, "not agreed");
  }
  if (rest.some((word) => /^(?:cancelled|canceled|postponed|scrapped|collapsed)$/u.test(word)))
    return refuse(one, STAGE, "called off");
  if (/\b(?:fell through|called off|did not take place|didn['’]t happen)\b/u.test(rest.join(" ")))
    return refuse(one, STAGE, "called off");
  // "A summit would need preparation", "a meeting is possible"
  const isNoun = one.trigger.to - one.trigger.from === 1 && one.tense === null;
  const doubt = rest
    .slice(1, 9)
    .findIndex((word) => /^(?:would|could|might|may|possible|unlikely|impossible)$/u.test(word));
  if (
    isNoun &&
    doubt >= 0 &&
    !rest.slice(1, doubt + 1).some((word) => /^[,;]$|^(?:was|were|said|which|who|that|had)$/u.test(word))
  )
    return refuse(one, STAGE, "only possible");
  if (one.tense === "modal") return refuse(one, STAGE, "not agreed");
  const announced = near.some((word) =>
    /^(?:scheduled|planned|upcoming|due|set|expected|forthcoming|next|plans?|planning|will|agreed)$/u.test(
      word,
    ),
  );
  if (
    one.tense === "future" ||
    announced ||
    (one.tense === "infinitive" &&
      /^(?:is|are|was|were|due|set|scheduled|expected|plans|planning|agreed)$/u.test(
        lowerAt(tokens, one.trigger.from - 1),
      ))
  ) {
    return { ...one, status: "planned", why: [...one.why, { stage: STAGE, rule: "announced" }] };
  }
  if (one.tense === "infinitive") return refuse(one, STAGE, "only intended");
  return one;
}
