import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isInQuotes } from "../article/article";
import type { Candidate } from "../candidate";
import { refuse } from "../candidate";
import type { Range } from "../grammar/clause";
import { clauseWith, lowerAt } from "../grammar/clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import { BY_NOUN, BY_VERB } from "../meetings/constructions";
import { afterRelatives, meetingsOfClause } from "../meetings/one-clause";
import { inOneRoom, mayTellOfRoom } from "../meetings/one-room";
import { isParty } from "../meetings/party";
import { partyList } from "../meetings/party-list";
import type { Construction, MeetingTold, Scene } from "../meetings/scene";
import { isStruck } from "../meetings/struck";
import { STAGE, toldAs } from "../meetings/told";
import { unrealBecause } from "../meetings/unreal";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";

/** Proposes meetings, talks, calls and official visits, in either direction of the sentence. */
export const findMeetings: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const speakers = speakersSoFar(candidates, article);
    const found = [...candidates];
    for (const sentence of article.sentences) {
      const openings = openingsIn(sentence);
      if (openings.length === 0 && !mayTellOfRoom(article, sentence)) continue;
      const speaker = subjectBefore(article, sentence) ?? speakers.get(sentence.index) ?? null;
      const strikes = candidates.filter((one) => one.type === "strike" && one.sentence === sentence.index);
      for (const one of meetingsIn(article, sentence, openings, speaker))
        found.push(isStruck(one, sentence.tokens, strikes) ? refuse(one, STAGE, "what was struck") : one);
    }
    return found;
  },
};

const OPENINGS: ReadonlySet<string> = new Set([...BY_VERB.keys(), ...BY_NOUN.keys()]);

/** Where a construction may begin in a sentence. */
function openingsIn({ tokens }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) if (OPENINGS.has(lowerAt(tokens, i))) found.push(i);
  return found;
}

/** Who spoke last, for each sentence from the first statement on. */
function speakersSoFar(candidates: readonly Candidate[], article: Article): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const one of candidates) {
    const speaker =
      one.type === "statement" ? one.actors.find(({ role }) => role === "speaker")?.name : undefined;
    if (speaker !== undefined) first.set(one.sentence, speaker);
  }
  const speakers = new Map<number, string>();
  let last: string | null = null;
  for (const { index } of article.sentences) {
    last = first.get(index) ?? last;
    if (last !== null) speakers.set(index, last);
  }
  return speakers;
}

/** Whom "he" stands for: who heads the sentence before in the same paragraph, if that is a person. */
function subjectBefore(article: Article, sentence: Sentence): string | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index -= 1) {
    const before = article.sentences[index];
    if (before === undefined || before.paragraph !== sentence.paragraph) return null;
    const head = (article.names.all[index] ?? []).find(({ from }) => from <= 8);
    if (head === undefined) continue;
    const known = article.names.personNamed(head.text);
    if (head.kind === "person" || known !== null) return known?.name ?? head.text;
    const follows = before.tokens[head.to];
    const acts = follows?.pos === "VERB" || follows?.pos === "AUX" || follows?.text === ",";
    return head.kind === "unknown" && head.to - head.from === 1 && acts && !DEMONYMS.has(head.text)
      ? head.text
      : null;
  }
  return null;
}

/** At most one meeting a clause: told by a verb with the most parties, else by a noun. */
function meetingsIn(
  article: Article,
  sentence: Sentence,
  openings: readonly number[],
  speaker: string | null,
): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<Range>();
  const clauses = afterRelatives(sentence.tokens, article.clauses[sentence.index] ?? []);
  for (const byWord of [BY_VERB, BY_NOUN]) {
    const byClause = new Map<Range, Candidate[]>();
    for (const at of openings) {
      const constructions = byWord.get(lowerAt(sentence.tokens, at));
      if (constructions === undefined) continue;
      const clause = clauseWith(clauses, at);
      const scene: Scene = { article, sentence, clause, at, speaker };
      const told = toldIn(constructions, scene);
      if (told === null) continue;
      if (taken.has(clause)) {
        const beside = occasionBeside(scene, toldAs(scene, told), found);
        if (beside !== null) found.push(beside);
        continue;
      }
      byClause.set(clause, [...(byClause.get(clause) ?? []), toldAs(scene, told)]);
    }
    for (const [clause, all] of byClause) {
      taken.add(clause);
      const meetings = meetingsOfClause(all, sentence.tokens);
      const [one] = meetings;
      if (one === undefined || meetings.length > 1) found.push(...meetings);
      else found.push(...withFurtherTalks(article, sentence, one, clause));
    }
  }
  found.push(
    ...inRooms(
      article,
      sentence,
      clauses.filter((clause) => !taken.has(clause)),
      speaker,
    ),
  );
  return found
    .toSorted((a, b) => a.trigger.from - b.trigger.from)
    .map((one) => {
      const reason = unrealBecause(one, sentence.tokens);
      return reason === null ? one : refuse(one, STAGE, reason);
    });
}

/** What statesmen did together in clauses that no construction reads. */
const inRooms = (
  article: Article,
  sentence: Sentence,
  clauses: readonly Range[],
  speaker: string | null,
): readonly Candidate[] =>
  (mayTellOfRoom(article, sentence) ? clauses : []).flatMap((clause) => {
    const together = inOneRoom(article, sentence, clause, speaker);
    const verb = sentence.tokens[together?.told.at ?? -1];
    const told = together !== null && verb !== undefined && !isInQuotes(article, verb);
    return told ? [toldAs(together.scene, together.told)] : [];
  });

/** “Secretary Rubio will meet with Y in Amman,” the department said: what a spokesman tells of somebody by name. */
function isReadOut({ article, sentence, clause, at }: Scene, { group, parties }: MeetingTold): boolean {
  if (group === null || !/^(?:future|past)$/u.test(group.tense) || parties.length < 2) return false;
  if (/^(?:after|before|when|while|since|that|if|as|because)$/u.test(lowerAt(sentence.tokens, clause.from)))
    return false;
  return (article.names.all[sentence.index] ?? []).some(
    ({ kind, from, to }) => kind === "person" && from >= clause.from && from <= clause.from + 4 && to <= at,
  );
}

/** "will convene on Tuesday, it said after a call between X and Y": what others held before is another meeting; null where it is the same. */
function occasionBeside(scene: Scene, one: Candidate, found: readonly Candidate[]): Candidate | null {
  const { tokens } = scene.sentence;
  const from = tokens.findLastIndex(
    ({ lower }, k) => k < scene.at && k >= scene.at - 4 && /^(?:after|following|before|during)$/u.test(lower),
  );
  const between = lowerAt(tokens, scene.at + 1) === "between" || lowerAt(tokens, scene.at + 1) === "with";
  if (from < 0 || !between || one.actors.length < 2) return null;
  const known = found.some(({ actors }) =>
    actors.some(({ name }) => one.actors.some((each) => each.name === name)),
  );
  if (known) return null;
  const tense = lowerAt(tokens, from) === "before" ? one.tense : "past";
  return { ...one, clause: { from, to: scene.clause.to }, tense };
}

/** What the first construction tells that fits a scene; null where none does, and within quotation marks but for what is read out. */
function toldIn(constructions: readonly Construction[], scene: Scene): MeetingTold | null {
  for (const construction of constructions) {
    const told = construction(scene);
    if (told === null) continue;
    const token = scene.sentence.tokens[scene.at];
    const quoted = token !== undefined && isInQuotes(scene.article, token);
    return quoted && !isReadOut(scene, told) ? null : told;
  }
  return null;
}

/** "had talks with Macron and with Starmer", "met on Monday with Macron and on Tuesday with Starmer": "with" said twice makes two meetings of the same party. */
function withFurtherTalks(
  article: Article,
  sentence: Sentence,
  first: Candidate,
  clause: Range,
): Candidate[] {
  const { tokens } = sentence;
  const [host] = first.actors;
  const further: Candidate[] = [];
  if (host === undefined || first.actors.length < 2) return [first];
  let own = first;
  for (let i = first.trigger.to; i + 1 < clause.to; i += 1) {
    if (lowerAt(tokens, i) !== "and") continue;
    const link = behindDay(article, sentence, i + 1);
    if (lowerAt(tokens, link) !== "with") continue;
    const others = partyList(article, sentence, link + 1).parties.filter(isParty);
    if (others.length === 0 || others.some(({ name }) => first.actors.some((one) => one.name === name)))
      continue;
    if (link > i + 1 && further.length === 0) own = { ...first, clause: { from: first.clause.from, to: i } };
    further.push({
      ...first,
      clause: { from: i, to: clause.to },
      actors: [host, ...others.map(({ name }): NamedActor => ({ name, role: "participant" }))],
    });
  }
  return [own, ...further];
}

/** The token behind a day that begins at `at`, with or without "on"; `at` itself where none does. */
function behindDay(article: Article, { tokens, index }: Sentence, at: number): number {
  const from = lowerAt(tokens, at) === "on" ? at + 1 : at;
  const day = (article.datesIn[index] ?? []).find(
    ({ start }) => start === tokens[at]?.start || start === tokens[from]?.start,
  );
  if (day === undefined) return at;
  const behind = tokens.findIndex(({ start }) => start >= day.end);
  return behind < 0 ? at : behind;
}
