import type { Sentence, Token } from "../../text/sentences";
import type { Candidate } from "../candidate";
import type { Range, Subject } from "../grammar/clause";
import { lowerAt, phraseAfter, phraseBefore, subjectOf, verbGroupAt } from "../grammar/clause";
import { ATTACK_NOUNS } from "../lexicon/strike-words";
import { VICTIM_NOUNS } from "../lexicon/target-words";
import { wordSet } from "../lexicon/word-set";
import { strikeNounAt } from "../strikes/strike-noun";
import { REPELS } from "./repels";
import { isVerbal } from "./verbal";
import { harmedBeside } from "./victims-beside";

/** The phrases of a clause that stand where the target does: objects, passive subjects, "on a market", and who died where the clause before tells of them. */
export function* struckIn({ tokens }: Sentence, one: Candidate): Generator<Range | null> {
  yield* atTrigger(tokens, one);
  for (let i = one.clause.from; i < one.clause.to; i += 1) {
    const word = lowerAt(tokens, i);
    if (ATTACK_NOUNS.has(word) && tokens[i]?.pos === "NOUN") yield strikeNounAt(tokens, i).object;
    if (!DONE_TO.has(word) || (i >= one.trigger.from && i < one.trigger.to)) continue;
    const group = verbGroupAt(tokens, i);
    if (isHeldTrue(tokens, i)) {
      yield* withOthers(tokens, subjectOf(tokens, verbGroupAt(tokens, i - 4)));
      continue;
    }
    if (group.negated || group.tense === "infinitive" || group.tense === "future" || group.tense === "modal")
      continue;
    if (group.passive || /^(?:died|perished)$/u.test(word))
      yield* withOthers(tokens, subjectOf(tokens, group));
    else if (/(?:ing|ed|hit|struck|shot)$/u.test(word) && tokens[i]?.pos === "VERB")
      yield* withNext(tokens, phraseAfter(tokens, behindCount(tokens, i + 1))?.range ?? null);
  }
  yield* withOthers(tokens, harmedBeside(tokens, one));
}

const DONE_TO = wordSet(`
killed, killing, wounded, wounding, injured, injuring, murdered, murdering, shot, stabbed, beheaded,
assassinated, executed, destroyed, destroying, damaged, damaging, hit, hitting, struck, striking, targeted,
targeting, bombed, bombing, shelled, attacked, attacking, stormed, ambushed, ambushing, burned, burnt, torched,
sank, sunk, downed, raided, pounded, pounding, demolished, flattened, flattening, levelled, leveled, levelling,
leveling, gutted, gutting, wrecked, wrecking, devastated, ravaged, died, perished
`);

/** "was believed to have been killed" */
const isHeldTrue = (tokens: readonly Token[], i: number): boolean =>
  HELD_TRUE.has(lowerAt(tokens, i - 4)) &&
  lowerAt(tokens, i - 3) === "to" &&
  lowerAt(tokens, i - 2) === "have" &&
  lowerAt(tokens, i - 1) === "been";

const HELD_TRUE = new Set(["believed", "reported", "thought", "said", "understood", "presumed", "known"]);

function* atTrigger(tokens: readonly Token[], one: Candidate): Generator<Range | null> {
  if (!isVerbal(tokens, one)) {
    const noun = strikeNounAt(tokens, one.trigger.to - 1);
    yield* repellers(tokens, noun.phrase.from);
    yield* withNext(tokens, noun.object);
    return;
  }
  const group = verbGroupAt(tokens, one.trigger.to - 1);
  if (group.passive && THROWN.has(lowerAt(tokens, one.trigger.to - 1)))
    for (const object of objectsOf(tokens, one.trigger.to)) yield* withNext(tokens, object);
  else if (group.passive)
    yield* withOthers(
      tokens,
      subjectOf(
        tokens,
        isHeldTrue(tokens, one.trigger.to - 1) ? verbGroupAt(tokens, one.trigger.to - 5) : group,
      ),
    );
  else if (isReduced(tokens, one.trigger))
    yield phraseBefore(tokens, beforeComma(tokens, one.trigger.from))?.range ?? null;
  else for (const object of objectsOf(tokens, one.trigger.to)) yield* withNext(tokens, object);
}

/** "Rockets were fired at the embassy": what these verbs are done to is no target. */
const THROWN = wordSet("fired, launched, thrown, hurled, lobbed, dropped, tossed, aimed, directed");

/** "a jet, shot down by the army": a participle that says of the noun before it what was done to it. */
const isReduced = (tokens: readonly Token[], { from, to }: Range): boolean =>
  to - from === 1 && /^(?:by|in)$/u.test(lowerAt(tokens, PARTICLE.has(lowerAt(tokens, to)) ? to + 1 : to));

const PARTICLE = wordSet("down, up, out, dead");

const beforeComma = (tokens: readonly Token[], i: number): number =>
  lowerAt(tokens, i - 1) === "," ? i - 1 : i;

/** "The army repelled 14 assaults": whom they were made on. */
function* repellers(tokens: readonly Token[], noun: number): Generator<Range | null> {
  const group = verbGroupAt(tokens, noun - 1);
  if (REPELS.test(lowerAt(tokens, noun - 1)) && !group.passive && !group.negated)
    yield subjectOf(tokens, group);
}

/** How many things of a list are read. */
const MOST_LISTED = 4;

/** "churches and hotels", "a mill, two shops and a bakery": what stands behind commas and "and", too. */
function* withNext(tokens: readonly Token[], range: Range | null): Generator<Range | null> {
  yield range;
  const listed: Range[] = [];
  for (let last = range; last !== null && listed.length < MOST_LISTED; ) {
    const mark = lowerAt(tokens, last.to);
    if (mark !== "and" && mark !== ",") return;
    const over = mark === "," && lowerAt(tokens, last.to + 1) === "and" ? 2 : 1;
    const next: Range | null = phraseAfter(tokens, behindCount(tokens, last.to + over))?.range ?? null;
    // "hit a mill, a spokesman said": what a comma parts is listed only where "and" ends the list.
    if (next === null || /^(?:VERB|AUX)$/u.test(tokens[next.to]?.pos ?? "")) return;
    listed.push(next);
    if (mark === "and" || over === 2) {
      yield* listed;
      return;
    }
    last = next;
  }
}

/** Past "at least", "more than", "as many as" before what they count. */
function behindCount(tokens: readonly Token[], start: number): number {
  let i = start;
  while (
    i < start + 4 &&
    /^(?:at|least|more|than|as|many|up|to|dead|about|around|some|nearly|over|almost)$/u.test(
      lowerAt(tokens, i),
    )
  )
    i += 1;
  return i > start && (tokens[i]?.pos === "NUM" || lowerAt(tokens, start) === "dead") ? i : start;
}

function* withOthers(tokens: readonly Token[], subject: Subject | null): Generator<Range | null> {
  if (subject === null) return;
  const { apposition } = subject;
  // "the bishop, Father Luis Ortega, was shot": the name stands beside the subject.
  const named =
    apposition !== null &&
    /^\p{Lu}/u.test(tokens[apposition.to - 1]?.text ?? "") &&
    /^\p{Lu}/u.test(tokens[apposition.from]?.text ?? "");
  if (named) yield apposition;
  const own = /^\p{Ll}/u.test(tokens[subject.to - 1]?.text ?? "");
  if (!named || !own) yield subject.whole.to - subject.whole.from <= 6 ? subject.whole : subject;
  yield* subject.others;
}

/** "hit a school", "fired at the patrol", "opened fire on a crowd", "shot worshippers at a synagogue". */
function* objectsOf(tokens: readonly Token[], start: number): Generator<Range | null> {
  let i = behindCount(tokens, start);
  while (
    i < Math.min(tokens.length, start + 9) &&
    (SKIPPED.has(lowerAt(tokens, i)) || lowerAt(tokens, i + 1) === "times")
  )
    i += 1;
  // "set fire to a refinery"
  if (lowerAt(tokens, i) === "to" && lowerAt(tokens, i - 1) === "fire") i += 1;
  const torn = behindHole(tokens, i);
  if (torn !== null) {
    yield torn;
    return;
  }
  const aim = tokens
    .slice(i, Math.min(tokens.length, i + 8))
    .findIndex(({ lower }) =>
      /^(?:at|on|onto|into|inside|against|toward|towards|through|outside)$/u.test(lower),
    );
  const direct = phraseAfter(tokens, i);
  const people = direct !== null && VICTIM_NOUNS.has(lowerAt(tokens, direct.head.to - 1));
  if (people) yield direct.range;
  if (aim >= 0 && (aim <= 1 || (direct !== null && isMissile(tokens, direct.head))))
    yield phraseAfter(tokens, i + aim + 1)?.range ?? null;
  else if (!people) yield direct?.range ?? null;
}

const SKIPPED = wordSet(
  "repeatedly, again, directly, also, up, down, off, out, back, heavily, fire, gunfire, times",
);

/** "a hole in a block of flats", "a gash through the roof": what has it, null for other phrases. */
function behindHole(tokens: readonly Token[], start: number): Range | null {
  const head = phraseAfter(tokens, start)?.head.to ?? start;
  return HOLES.has(lowerAt(tokens, head - 1)) && THROUGH.has(lowerAt(tokens, head))
    ? (phraseAfter(tokens, head + 1)?.range ?? null)
    : null;
}

const HOLES = new Set(["hole", "holes", "gash", "crater", "craters"]);
const THROUGH = new Set(["in", "into", "through", "beside"]);

const isMissile = (tokens: readonly Token[], { to }: Range): boolean =>
  /^(?:missiles?|drones?|rockets?|shells?|bombs?|grenades?|shots?|rounds?|bullets?|attacks?|strikes?|salvos?|barrages?|fire|projectiles?|mortars?|torpedo(?:es)?|cars?|trucks?)$/u.test(
    lowerAt(tokens, to - 1),
  );
