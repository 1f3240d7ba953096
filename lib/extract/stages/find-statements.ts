import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import { isInQuotes, isQuoted } from "../article";
import { accordingTo, condemnations, otherWays } from "../attributions";
import type { Candidate } from "../candidate";
import { candidate } from "../candidate";
import type { Subject, VerbGroup } from "../clause";
import { clauseWith, lowerAt, phraseAfter, subjectOf, verbGroupAt } from "../clause";
import { VAGUE_SPEAKERS } from "../lexicon/people-words";
import { HABITUAL, NEEDS_SPEECH, REPORTING_VERBS, SPEECH_OBJECTS } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/word-set";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import type { Memory } from "../speakers";
import { addresseeAfter, emptyMemory, readParty, remember } from "../speakers";

const STAGE = "find statements";

/** Proposes one statement for each reporting verb with a speaker, and follows pronouns from sentence to sentence. */
export const findStatements: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const memory = emptyMemory();
    const found: Candidate[] = [];
    for (const sentence of article.sentences) {
      found.push(...statementsIn(article, sentence, memory));
      rememberSubject(article, sentence, memory);
    }
    return [...candidates, ...found];
  },
};

function statementsIn(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const found: Candidate[] = [
    ...accordingTo(article, sentence, memory),
    ...condemnations(article, sentence, memory),
    ...otherWays(article, sentence, memory),
  ];
  const spoke = new Set(found.flatMap(({ actors }) => actors.map(({ name }) => name)));
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const lemma = REPORTING_VERBS.get(lowerAt(sentence.tokens, i));
    const token = sentence.tokens[i];
    if (lemma === undefined || token === undefined || isInQuotes(article, token)) continue;
    const statement = statementAt(article, sentence, i, lemma, memory);
    if (statement === null) continue;
    // "He agreed, saying": one sentence holds one statement of one speaker.
    const speakers = statement.actors.filter(({ role }) => role === "speaker").map(({ name }) => name);
    if (statement.dropped === null && speakers.every((name) => spoke.has(name))) continue;
    for (const name of speakers) spoke.add(name);
    found.push(statement);
  }
  return found;
}

function statementAt(
  article: Article,
  sentence: Sentence,
  verb: number,
  lemma: string,
  memory: Memory,
): Candidate | null {
  const { tokens } = sentence;
  if (isNoun(sentence, verb)) return null;
  let group = verbGroupAt(tokens, verb);
  const quotedAs = lemma === "quote" && group.passive;
  if (group.passive && !quotedAs) return null;
  if (group.tense === "infinitive" || group.tense === "modal" || group.tense === "future") return null;
  if (group.tense === "participle" && !/^(?:is|are|was|were)$/u.test(lowerAt(tokens, group.from))) {
    if (
      !/^(?:saying|adding|warning|calling|accusing|telling|writing|insisting|describing|blaming|claiming|urging|announcing)$/u.test(
        lowerAt(tokens, verb),
      )
    )
      return null;
    group = { ...group, from: group.from };
  }
  const subject = subjectOf(tokens, beforeDate(tokens, group));
  if (subject === null) return null;
  if (!speaks(article, sentence, group, lemma, subject)) return null;
  const party = readParty(article, sentence, subject, memory, subject);
  const span = { start: sentence.start, end: sentence.end };
  const base = candidate({
    type: "statement",
    sentence: sentence.index,
    clause: clauseWith(article.clauses[sentence.index] ?? [], verb),
    trigger: { from: group.from, to: verb + 1 },
    tense: group.tense,
    passages: [span],
    why: [{ stage: STAGE, rule: `reporting verb "${lemma}"` }],
  });
  const speaksPlainly = /^(?:say|tell|add|announce|warn|insist|claim|confirm|deny|explain)$/u.test(lemma);
  if (party.kind === "other" || (party.kind === "unknown" && !speaksPlainly))
    return { ...base, dropped: { stage: STAGE, rule: `"${party.name}" speaks for nobody` } };
  if (party.kind === "media")
    return { ...base, dropped: { stage: STAGE, rule: "a news organisation as carrier" } };
  if (VAGUE_ALONE.test(party.name))
    return { ...base, dropped: { stage: STAGE, rule: `"${party.name}": nobody in particular` } };
  if (group.tense === "pluperfect" && NEEDS_SPEECH.has(lemma) && isReported(sentence, group.from))
    return { ...base, dropped: { stage: STAGE, rule: "part of what another says" } };
  if (group.negated) return { ...base, dropped: { stage: STAGE, rule: "negated" } };
  for (let i = group.from - 1; i < verb; i += 1) {
    if (HABITUAL.has(lowerAt(tokens, i)))
      return { ...base, dropped: { stage: STAGE, rule: "said habitually" } };
  }
  const actors: NamedActor[] = [{ name: party.name, role: "speaker" }];
  for (const other of subject.others) {
    const second = readParty(article, sentence, other, memory);
    if (second.kind === "person" || second.kind === "country" || second.kind === "organisation")
      actors.push({ name: second.name, role: "speaker" });
  }
  if (/^(?:tell|inform|assure|warn|brief|urge)$/u.test(lemma)) {
    const addressee = addresseeAfter(article, sentence, verb + 1);
    if (addressee !== null) actors.push({ name: addressee.name, role: "addressee" });
  }
  remember(memory, party);
  const vague =
    party.kind === "unknown" || VAGUE_SPEAKERS.has(party.key.split(" ").at(-1) ?? "") ? 0.35 : 0.8;
  return { ...base, actors, confidence: party.kind === "person" ? 0.9 : vague };
}

/** "President Bush on Tuesday said": the verb group as if it began where the date does. */
function beforeDate(tokens: Sentence["tokens"], group: VerbGroup): VerbGroup {
  let from = group.from;
  while (/^(?:morning|afternoon|evening|night)$/u.test(lowerAt(tokens, from - 1))) from -= 1;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$/u.test(lowerAt(tokens, from - 1)))
    return group;
  from -= 1;
  while (/^(?:on|late|early)$/u.test(lowerAt(tokens, from - 1))) from -= 1;
  return from > 0 ? { ...group, from } : group;
}

/** A subject and a finite verb right behind the reporting verb: "notes older groups are growing". */
function clauseFollows(tokens: Sentence["tokens"], from: number): boolean {
  const pronoun = /^(?:he|she|it|they|there)$/u.test(lowerAt(tokens, from));
  const to = pronoun ? from + 1 : phraseAfter(tokens, from)?.range.to;
  const next = to === undefined ? undefined : tokens[to];
  return (
    next !== undefined && (next.pos === "AUX" || (next.pos === "VERB" && !/(?:ing|ed)$/u.test(next.lower)))
  );
}

/** Weak verbs behind which a clause needs no "that". */
const WITH_CLAUSE = wordSet(
  "add, note, indicate, suggest, predict, estimate, report, conclude, signal, hint, recall",
);

/** Speakers whom nobody could ask again. */
const VAGUE_ALONE =
  /^(?:witnesses|residents|people|some|many|others|critics|observers|survivors|relatives|eyewitnesses|locals|(?:each|either|both|neither) (?:sides?|part(?:y|ies))|sides)$/iu;

/** Whether another's "said that" governs the verb: "He added that the president had spoken of peace". */
function isReported({ tokens }: Sentence, verb: number): boolean {
  for (let i = 0; i < verb; i += 1) {
    const lemma = REPORTING_VERBS.get(lowerAt(tokens, i));
    if (lemma !== undefined && (lemma === "add" || !NEEDS_SPEECH.has(lemma)) && tokens[i]?.pos !== "NOUN")
      return true;
  }
  return false;
}

/** Whether the reporting word is a noun here: "the claim", "their demands". */
function isNoun({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined) return true;
  // "the United States"
  if (i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(before?.text ?? "")) return true;
  if (/ed$|said|told|wrote|spoke|swore/u.test(token.lower)) {
    return token.pos === "ADJ" && before?.pos === "DET" && tokens[i + 1]?.pos === "NOUN";
  }
  if (
    before !== undefined &&
    (before.pos === "DET" ||
      before.pos === "ADJ" ||
      before.pos === "ADP" ||
      before.pos === "NUM" ||
      /^(?:'s|’s|his|her|their|its|of)$/u.test(before.lower))
  )
    return token.pos !== "VERB" || before.pos !== "ADJ";
  return token.pos === "NOUN" && tokens[i + 1]?.pos !== "SCONJ" && lowerAt(tokens, i + 1) !== "that";
}

/** Weak verbs that may follow what is said without quotation marks. */
const TRAILING = wordSet(
  "write, note, comment, post, estimate, predict, conclude, suggest, recall, report, observe",
);
const SPEECH_OPENERS = new Set(["that", ":", '"', "“", "«", "‘", "how", "why", "what"]);

/** Weak verbs report only with speech around them or with an object that is speech. */
function speaks(
  article: Article,
  sentence: Sentence,
  group: VerbGroup,
  lemma: string,
  subject: Subject,
): boolean {
  if (!NEEDS_SPEECH.has(lemma)) return true;
  const { tokens } = sentence;
  const verb = tokens[group.verb];
  if (verb === undefined) return false;
  for (let i = group.to; i < Math.min(tokens.length, group.to + 4); i += 1) {
    if (SPEECH_OPENERS.has(tokens[i]?.text.toLowerCase() ?? "")) return true;
    if (/^[;.]$/u.test(lowerAt(tokens, i))) break;
  }
  // "Russia would answer, Trump wrote."
  const ends =
    /^[.,]$/u.test(tokens[group.to]?.text ?? ".") ||
    /^(?:on|in|at|late|early|\p{L}+day)$/u.test(lowerAt(tokens, group.to));
  if (ends && subject.from >= 5 && tokens[subject.whole.from - 1]?.text === "," && TRAILING.has(lemma))
    return true;
  const beside = [tokens[group.from - 1], tokens[subject.from - 1], tokens[group.to]];
  if (beside.some((token) => token !== undefined && /^[”"’]$/u.test(token.text))) return true;
  if (
    article.quotations.length > 0 &&
    beside.some(
      (token) =>
        token !== undefined &&
        token.text === "," &&
        isQuoted(article, { start: token.start, end: token.end }),
    )
  )
    return true;
  if (WITH_CLAUSE.has(lemma) && clauseFollows(tokens, group.to)) return true;
  const objects = SPEECH_OBJECTS[lemma];
  if (objects === undefined) return false;
  const reach = lemma === "express" || lemma === "voice" || lemma === "raise" ? 5 : 1;
  for (let i = group.to; i < Math.min(tokens.length, group.to + reach); i += 1)
    if (objects.has(lowerAt(tokens, i))) return true;
  if (lemma === "describe" || lemma === "call")
    return tokens.slice(group.to, group.to + 14).some(({ text }) => /^[“"]$/u.test(text));
  return false;
}

/** The person whom a sentence is about is whom "he" or "she" in the next stands for. */
function rememberSubject(article: Article, sentence: Sentence, memory: Memory): void {
  const names = article.names.all[sentence.index] ?? [];
  const first = sentence.tokens[0];
  if (first === undefined || isQuoted(article, first)) return;
  const subject = names.find((name) => name.kind === "person");
  if (
    subject === undefined ||
    memory.spoken.some((party) => sentence.tokens.length === 0 && party.name === subject.text)
  )
    return;
  const spokeHere =
    memory.person !== null &&
    names.some(
      (name) => name.kind === "person" && article.names.personNamed(name.text)?.name === memory.person?.name,
    );
  if (spokeHere) return;
  if (subject.from > 12) return;
  const full = article.names.personNamed(subject.text)?.name ?? subject.text;
  memory.person = { kind: "person", name: full, key: full.toLowerCase() };
}
