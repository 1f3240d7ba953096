import { utf16 } from "../text/position";
import type { DateExpression } from "./date-expression";
import { type Evidence, evidenceOf } from "./evidence";
import { MODIFIERS } from "./modifiers/all";
import type { Draft, Modifier } from "./modifiers/modifier";
import { firstWord, lastWord } from "./modifiers/neighbour";
import { joinRanges } from "./ranges";
import { RULES } from "./rules/all";
import { type Rule, textAfter, textBefore } from "./rules/rule";
import { type StartingPoints, startingPointFinder } from "./starting-points";

export type { DateExpression } from "./date-expression";

/** More words than these around one date do not belong to it. */
const MOST_MODIFIERS = 5;

const startingPointsOf = startingPointFinder(RULES);

/** The words of a text that say when, in order and without overlap. */
export function findDates(text: string): DateExpression[] {
  const evidence = evidenceOf(text);
  const points = startingPointsOf(text);
  const found = RULES.flatMap((rule) => readAll(rule, text, points, evidence));
  const modified = withoutOverlap(withoutOverlap(found).map((draft) => modify(draft, text)));
  return joinRanges(modified, text).map(({ start, end, rule, relation, meaning }) => ({
    rule,
    relation,
    meaning,
    start: utf16(start),
    end: utf16(end),
    text: text.slice(start, end),
  }));
}

function readAll(rule: Rule, text: string, points: StartingPoints, evidence: Evidence): Draft[] {
  const drafts: Draft[] = [];
  for (const match of matchesOf(rule, text, points)) {
    const reading = rule.read(match, text, evidence);
    if (!reading) continue;
    drafts.push({
      start: reading.start ?? match.index,
      end: reading.end ?? match.index + match[0].length,
      rule: rule.name,
      relation: "on",
      meaning: reading.meaning,
    });
  }
  return drafts;
}

/** The matches of a rule's pattern in order, none within another: tried where words begin, from its reach before each key up to the key. */
export function matchesOf(rule: Rule, text: string, { starts, keysOf }: StartingPoints): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const { pattern, reach } = rule;
  let next = 0;
  let end = 0;
  for (const key of keysOf(rule) ?? []) {
    for (let word = Math.max(next, key - reach); word <= key; word += 1) {
      const start = starts[word] ?? 0;
      if (start < end) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      matches.push(match);
      end = start + match[0].length;
    }
    next = Math.max(next, key + 1);
  }
  return matches;
}

/** Keeps the leftmost; of those from one place, the longest. */
function withoutOverlap(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let end = 0;
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (draft.start < end) continue;
    kept.push(draft);
    end = draft.end;
  }
  return kept;
}

function modify(draft: Draft, text: string): Draft {
  let current = draft;
  for (let round = 0; round < MOST_MODIFIERS; round += 1) {
    const next = modifyOnce(current, text);
    if (!next) break;
    current = next;
  }
  return current;
}

type Side = Modifier["side"];

/** On each side, which modifiers a word beside a date may belong to, in their order. */
const PROSPECTS: Readonly<Record<Side, ReadonlyMap<string, readonly number[]>>> = {
  before: prospects("before"),
  after: prospects("after"),
};

function prospects(asked: Side): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  MODIFIERS.forEach(({ side, beside }, number) => {
    if (side !== asked) return;
    for (const word of new Set(beside)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  return byWord;
}

function modifyOnce(draft: Draft, text: string): Draft | null {
  const before = textBefore(text, draft.start);
  const after = textAfter(text, draft.end);
  const left = PROSPECTS.before.get(lastWord(before)) ?? [];
  const right = PROSPECTS.after.get(firstWord(after)) ?? [];
  // The first of all modifiers that fits is the one taken, on whichever side it stands.
  for (const number of right.length === 0
    ? left
    : left.length === 0
      ? right
      : [...left, ...right].sort((a, b) => a - b)) {
    const modifier = MODIFIERS[number];
    if (modifier === undefined) continue;
    const { side, pattern, apply } = modifier;
    const match = pattern.exec(side === "before" ? before : after);
    const applied = match && apply(draft, match, after);
    if (!applied) continue;
    const length = match[0].length;
    return {
      start: side === "before" ? draft.start - length : draft.start,
      end: side === "after" ? draft.end + length : draft.end,
      rule: draft.rule,
      relation: applied.relation,
      meaning: applied.meaning,
    };
  }
  return null;
}
