import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article";
import { isQuoted } from "../article";
import type { Candidate, Telling } from "../candidate";
import { candidate } from "../candidate";
import type { Range, VerbGroup } from "../clause";
import { clauseWith, lowerAt, verbGroupAt } from "../clause";
import { DEMONYMS, PLACES } from "../lexicon/gazetteer";
import {
  ATTACK_NOUNS,
  ATTACKER_NOUNS,
  LOOSE_NOUNS,
  NOT_ATTACKS,
  STRONG_VERBS,
  TARGET_NOUNS,
  VICTIM_NOUNS,
  WEAK_VERBS,
  WEAPON_NOUNS,
} from "../lexicon/strike-words";
import type { Stage } from "../pipeline";

const STAGE = "find strikes";

type Trigger = { readonly at: number; readonly noun: boolean; readonly rule: string };

/** Proposes one strike for each clause that tells of a kinetic attack. */
export const findStrikes: Stage = {
  name: STAGE,
  run: (candidates, article) => [
    ...candidates,
    ...article.sentences.flatMap((sentence) => strikesIn(article, sentence)),
  ],
};

function strikesIn(article: Article, sentence: Sentence): Candidate[] {
  const clauses = article.clauses[sentence.index] ?? [];
  const triggers: Trigger[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const trigger = triggerAt(article, sentence, i, clauseWith(clauses, i));
    if (trigger !== null) triggers.push(trigger);
  }
  const byClause = new Map<Range, Trigger[]>();
  for (const trigger of triggers) {
    const clause = clauseWith(clauses, trigger.at);
    byClause.set(clause, [...(byClause.get(clause) ?? []), trigger]);
  }
  return [...byClause].map(([clause, inside]) => strike(sentence, clause, inside));
}

function strike(sentence: Sentence, clause: Range, triggers: readonly Trigger[]): Candidate {
  const first = (triggers.find(({ noun }) => !noun) ?? triggers[0]) as Trigger;
  const { tokens } = sentence;
  const group = first.noun ? null : verbGroupAt(tokens, first.at);
  const base = candidate({
    type: "strike",
    sentence: sentence.index,
    clause,
    trigger: group === null ? { from: first.at, to: first.at + 1 } : { from: group.from, to: group.to },
    tense: group?.tense ?? mainTense(tokens, clause),
    telling: tellingOf(tokens, first, clause),
    passages: [{ start: sentence.start, end: sentence.end }],
    why: triggers.map(({ rule }) => ({ stage: STAGE, rule })),
    confidence: first.noun ? 0.7 : 0.8,
  });
  return base;
}

/** The tense of the first finite verb of a clause, null without one. */
function mainTense(tokens: readonly Token[], { from, to }: Range): VerbGroup["tense"] | null {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.pos !== "VERB") continue;
    const group = verbGroupAt(tokens, i);
    if (group.tense !== "infinitive" && group.tense !== "participle") return group.tense;
  }
  return null;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those", "its", "their", "both"]);

function tellingOf(tokens: readonly Token[], { at, noun }: Trigger, clause: Range): Telling {
  for (let i = Math.max(0, at - 5); i < at; i += 1) {
    if (/^(?:recent|earlier|previous|past|deadliest|latest)$/u.test(lowerAt(tokens, i)) && noun) {
      return lowerAt(tokens, i) === "latest" || lowerAt(tokens, i) === "deadliest" ? "fresh" : "recalled";
    }
  }
  if (!noun) return "fresh";
  if (/^(?:dead|deaths|toll|casualties|bodies)$/u.test(lowerAt(tokens, at))) return "reference";
  for (let i = at - 1; i >= Math.max(clause.from, at - 4); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === "VERB" || token.pos === "ADP" || token.text === ",") break;
    if (
      DEFINITE.has(token.lower) ||
      (/^(?:'s|’s)$/u.test(token.lower) && /day$|yesterday|week|month/u.test(lowerAt(tokens, i - 1)))
    )
      return "reference";
  }
  return "fresh";
}

function triggerAt(article: Article, sentence: Sentence, i: number, clause: Range): Trigger | null {
  const { tokens } = sentence;
  const token = tokens[i];
  if (token === undefined) return null;
  const word = token.lower;
  const pair = [`${lowerAt(tokens, i - 1)} ${word}`, `${word} ${lowerAt(tokens, i + 1)}`];
  if (pair.some((phrase) => NOT_ATTACKS.has(phrase))) return null;
  if (STRONG_VERBS.has(word) && isVerb(tokens, i)) return { at: i, noun: false, rule: `"${word}"` };
  const lemma = WEAK_VERBS.get(word);
  if (lemma !== undefined && isVerb(tokens, i) && !(ATTACK_NOUNS.has(word) && isNounHere(tokens, i))) {
    return weakVerb(tokens, i, lemma, clause, warBefore(article, sentence))
      ? { at: i, noun: false, rule: `"${word}" with attacker, weapon or victim` }
      : null;
  }
  if (/^strikes?$/u.test(word) && isLabour(tokens, i)) return null;
  const counted = /^(?:dead|deaths|toll|casualties|bodies)$/u.test(word);
  if (counted && anchored(article, sentence, clause)) return { at: i, noun: true, rule: "a toll" };
  if (!ATTACK_NOUNS.has(word) || !isNounHere(tokens, i)) return null;
  const next = tokens[i + 1];
  if (word === "offensive" && next?.pos === "NOUN") return null;
  if (LOOSE_NOUNS.has(word) && !anchored(article, sentence, clause)) return null;
  return { at: i, noun: true, rule: `noun "${word}"` };
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.pos === "VERB") return !(before?.pos === "DET" && !token.lower.endsWith("ed"));
  if (/(?:ed|uck|slain|sank|sunk|blew|shot)$/u.test(token.lower)) return before?.pos !== "DET";
  return (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    (before?.pos === "AUX" || /^(?:has|have|had|was|were|been|be)$/u.test(before?.lower ?? ""))
  );
}

function isNounHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.pos === "NOUN" || token.pos === "PROPN") return true;
  if (before === undefined) return /s$|ing$/u.test(token.lower);
  if (before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || before.pos === "ADP")
    return true;
  if (
    /^(?:'s|’s|his|her|their|its|of|in|by|missile|rocket|drone|air|suicide|terrorist|bomb|car)$/u.test(
      before.lower,
    )
  )
    return true;
  return DEMONYMS.has(before.text) && !/^(?:struck|hit)$/u.test(token.lower) && tokens[i + 1]?.pos !== "DET";
}

/** A day, a toll or a smaller place stands in the clause. */
function anchored(article: Article, sentence: Sentence, clause: Range): boolean {
  const from = sentence.tokens[clause.from]?.start ?? sentence.start;
  const to = sentence.tokens[clause.to - 1]?.end ?? sentence.end;
  if (
    (article.datesIn[sentence.index] ?? []).some(
      (date) => date.meaning.kind !== "vague" && date.start >= from && date.end <= to,
    )
  )
    return true;
  return (
    /\b(?:killed|killing|wounded|wounding|injured|dead|died)\b/u.test(article.text.slice(from, to)) &&
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores)\b/u.test(
      article.text.slice(from, to),
    )
  );
}

const HARM = new Set([
  "kill",
  "murder",
  "slay",
  "wound",
  "injure",
  "execute",
  "shoot",
  "stab",
  "kidnap",
  "abduct",
]);
const FIRED = new Set([
  "fire",
  "launch",
  "drop",
  "lob",
  "hurl",
  "throw",
  "rain",
  "fall",
  "land",
  "exchange",
  "open",
]);
const ACCIDENT =
  /\b(?:crash|crashed|quake|earthquake|flood|floods|flooding|storm|hurricane|typhoon|wildfire|virus|pandemic|collision|derailed|landslide|avalanche|accident|cancer|covid|illness|disease|cyclone|tornado|tsunami|lightning)\b/u;

/** "on strike", "the nurses' strike over pay". */
function isLabour(tokens: readonly Token[], i: number): boolean {
  if (lowerAt(tokens, i - 1) === "on") return true;
  const near = tokens.slice(Math.max(0, i - 12), i + 12);
  const armed = near.some((token) => WEAPON_NOUNS.has(token.lower) && token !== tokens[i]);
  return (
    !armed &&
    near.some(({ lower }) =>
      /^(?:unions?|walkouts?|wages?|pay|nurses|teachers|commuters|picket|pickets|strikers)$/u.test(lower),
    )
  );
}

/** Whether one of the two sentences before tells of attacks, so that bare deaths belong to one. */
function warBefore(article: Article, { index }: Sentence): boolean {
  return [index - 1, index - 2].some((at) =>
    (article.sentences[at]?.tokens ?? []).some(
      ({ lower }) =>
        ATTACK_NOUNS.has(lower) ||
        /^(?:missiles?|drones?|rockets?|shells|gunmen|gunman|bomber|airstrikes?)$/u.test(lower),
    ),
  );
}

/** An ambiguous verb tells of an attack when the right things stand around it. */
function weakVerb(tokens: readonly Token[], i: number, lemma: string, clause: Range, war: boolean): boolean {
  const before = tokens.slice(Math.max(clause.from, i - 30), i);
  const after = tokens.slice(i + 1, Math.min(clause.to, i + 30));
  const whole = tokens.slice(
    Math.max(0, clause.from - 25, i - 50),
    Math.min(tokens.length, clause.to + 25, i + 50),
  );
  const group = verbGroupAt(tokens, i);
  const hasAny = (list: readonly Token[], words: ReadonlySet<string>) =>
    list.some(({ lower }) => words.has(lower));
  const party = (list: readonly Token[]) =>
    hasAny(list, ATTACKER_NOUNS) ||
    list.some(
      ({ text }) =>
        DEMONYMS.has(text) ||
        PLACES.get(text)?.kind === "country" ||
        /^(?:Hamas|Hezbollah|Houthis?|Taliban|ISIS|Al-Shabaab|al-Shabaab|RSF|Boko|IDF|Kyiv|Moscow)$/u.test(
          text,
        ),
    );
  const weapon = (list: readonly Token[]) => hasAny(list, WEAPON_NOUNS);
  const hit = (list: readonly Token[]) =>
    hasAny(list, TARGET_NOUNS) || hasAny(list, VICTIM_NOUNS) || list.some(({ text }) => PLACES.has(text));
  const sentence = whole.map(({ lower }) => lower).join(" ");
  if (HARM.has(lemma)) {
    if (ACCIDENT.test(sentence)) return false;
    const victims =
      hasAny(group.passive ? before : after, VICTIM_NOUNS) ||
      (group.passive ? before : after).some(({ pos }) => pos === "NUM" || pos === "PROPN");
    if (!victims && !group.passive && lemma !== "shoot") return false;
    const violent = whole.some(
      (token) =>
        (ATTACK_NOUNS.has(token.lower) && token !== tokens[i]) ||
        (WEAPON_NOUNS.has(token.lower) && token.lower !== "vehicle"),
    );
    return (
      violent ||
      war ||
      party(group.passive ? after : before) ||
      lemma === "murder" ||
      lemma === "shoot" ||
      lemma === "execute" ||
      lemma === "slay" ||
      lemma === "kidnap" ||
      (lemma === "kill" && group.passive && hasAny(before, VICTIM_NOUNS))
    );
  }
  if (lemma === "die")
    return (war || whole.some((token) => ATTACK_NOUNS.has(token.lower))) && !ACCIDENT.test(sentence);
  if (FIRED.has(lemma)) {
    const things = group.passive || lemma === "fall" || lemma === "land" ? before : after.slice(0, 12);
    if (lemma === "open" || lemma === "exchange")
      return after.slice(0, 3).some(({ lower }) => /^(?:fire|gunfire|shots)$/u.test(lower));
    const thrown = things.some(
      ({ lower }) =>
        (WEAPON_NOUNS.has(lower) &&
          !/^(?:vehicle|vehicles|fire|tank|tanks|truck|helicopter|helicopters|jet|jets|debris)$/u.test(
            lower,
          )) ||
        ATTACK_NOUNS.has(lower) ||
        /^(?:uav|uavs)$/u.test(lower),
    );
    if (lemma === "launch")
      return (
        thrown &&
        (party(before) ||
          group.passive ||
          hit(after) ||
          before.length === 0 ||
          before.some(({ pos }) => pos === "PRON" || pos === "PROPN"))
      );
    return thrown;
  }
  if (lemma === "explode" || lemma === "detonate" || lemma === "blow") {
    if (lemma === "blow")
      return after.slice(0, 6).some(({ lower }) => /^(?:up|himself|herself|themselves|apart)$/u.test(lower));
    return weapon(before) || weapon(after.slice(0, 6)) || /\b(?:device|mine|car|suicide)\b/u.test(sentence);
  }
  if (lemma === "clash")
    return (
      party(before) || after.slice(0, 5).some(({ lower }) => ATTACKER_NOUNS.has(lower) || lower === "police")
    );
  if (lemma === "down" || lemma === "intercept")
    return (
      after
        .slice(0, 8)
        .some(({ lower }) =>
          /^(?:drones?|missiles?|rockets?|aircraft|helicopters?|jets?|planes?|uavs?|bomber|warplane)$/u.test(
            lower,
          ),
        ) ||
      (group.passive && weapon(before))
    );
  if (lemma === "sink")
    return (
      (group.passive ? before : after).some(({ lower }) =>
        /^(?:ship|ships|vessel|vessels|boat|boats|warship|tanker|submarine|flagship|cruiser)$/u.test(lower),
      ) &&
      (weapon(before) || weapon(after) || party(before))
    );
  if (lemma === "claim")
    return (
      after.slice(0, 4).some(({ lower }) => lower === "lives") &&
      whole.some((token) => ATTACK_NOUNS.has(token.lower))
    );
  if (lemma === "carry")
    return (
      lowerAt(tokens, i + 1) === "out" && after.slice(0, 10).some(({ lower }) => ATTACK_NOUNS.has(lower))
    );
  if (
    /^(?:seize|capture|set|tear|rip|rock|crash|level|fall|land|burn|wreck|overrun)$/u.test(lemma) &&
    !(weapon(before) || weapon(after))
  )
    return false;
  if (
    lemma === "strike" &&
    (/^(?:deal|deals|balance|agreement|tone|chord|blow|pose)$/u.test(lowerAt(tokens, i + 1)) ||
      after
        .slice(0, 4)
        .some(({ lower }) => /^(?:deal|deals|balance|agreement|tone|chord|accord|bargain)$/u.test(lower)))
  )
    return false;
  if (
    lemma === "hit" &&
    after.slice(0, 4).some(({ lower }) => /^(?:record|out|back|high|low|snag|headlines|peak)$/u.test(lower))
  )
    return false;
  if (ACCIDENT.test(sentence) && !weapon(before) && !weapon(after)) return false;
  const attackerSide = group.passive ? after : before;
  const targetSide = group.passive ? before : after;
  const armed = weapon(before) || weapon(after.filter(({ lower }) => lower !== "targets"));
  if (
    lemma === "attack" ||
    lemma === "raid" ||
    lemma === "storm" ||
    lemma === "pound" ||
    lemma === "assault"
  ) {
    return (
      (party(attackerSide) || armed) && (hit(targetSide) || targetSide.some(({ pos }) => pos === "PROPN"))
    );
  }
  const military =
    hasAny(attackerSide, ATTACKER_NOUNS) ||
    attackerSide.some(({ text }) => DEMONYMS.has(text) || PLACES.get(text)?.kind === "country");
  return (
    hit(targetSide) &&
    (armed || (military && /^(?:strike|hit|target|destroy|shell|damage|blast)$/u.test(lemma)))
  );
}

/** Clauses in direct speech need more than words of war. */
export const inQuotation = (article: Article, { start, end }: Sentence): boolean =>
  isQuoted(article, { start, end });
