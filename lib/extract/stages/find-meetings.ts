import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article";
import { isInQuotes } from "../article";
import type { Candidate } from "../candidate";
import { candidate } from "../candidate";
import type { Range, VerbGroup } from "../clause";
import { clauseWith, lowerAt, phraseAfter, verbGroupAt } from "../clause";
import { CAPITALS, DEMONYMS, PLACES } from "../lexicon/gazetteer";
import {
  MEETING_NOUNS,
  MEETING_VERBS,
  NEEDS_PARTIES,
  NOT_MEETINGS,
  NOT_MET,
  PARTY_NOUNS,
} from "../lexicon/meeting-words";
import { ORGANISATION_WORDS, TITLES } from "../lexicon/people-words";
import {
  asPerson,
  betweenParties,
  isParty,
  lastTwo,
  namedGathering,
  partiesFrom,
  personBefore,
  subjectParties,
  withParties,
} from "../meeting-parties";
import type { NamedActor } from "../mention";
import type { Stage } from "../pipeline";
import type { Party } from "../speakers/party";

const STAGE = "find meetings";

/** Proposes meetings, talks, calls and official visits, in either direction of the sentence. */
export const findMeetings: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const speakers = new Map<number, string>();
    let last: string | null = null;
    const byFirstSentence = new Map<number, string>();
    for (const one of candidates) {
      const speaker =
        one.type === "statement" ? one.actors.find(({ role }) => role === "speaker")?.name : undefined;
      if (speaker !== undefined) byFirstSentence.set(one.sentence, speaker);
    }
    for (const { index } of article.sentences) {
      last = byFirstSentence.get(index) ?? last;
      if (last !== null) speakers.set(index, last);
    }
    return [
      ...candidates,
      ...article.sentences.flatMap((sentence) =>
        meetingsIn(
          article,
          sentence,
          subjectBefore(article, sentence) ?? speakers.get(sentence.index) ?? null,
        ),
      ),
    ];
  },
};

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

function meetingsIn(article: Article, sentence: Sentence, speaker: string | null): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<Range>();
  const clauses = article.clauses[sentence.index] ?? [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i] as Token;
    if (isInQuotes(article, token)) continue;
    const clause = clauseWith(clauses, i);
    if (taken.has(clause)) continue;
    const meeting = byVerb(article, sentence, i, clause, speaker);
    if (meeting === null) continue;
    taken.add(clause);
    found.push(meeting, ...furtherTalks(article, sentence, meeting, clause));
  }
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const clause = clauseWith(clauses, i);
    if (taken.has(clause) || isInQuotes(article, sentence.tokens[i] as Token)) continue;
    const meeting = byNoun(article, sentence, i, clause, speaker);
    if (meeting === null) continue;
    taken.add(clause);
    found.push(meeting);
  }
  return found;
}

/** "had talks with Macron and with Starmer": "with" said twice makes two meetings of the same party. */
function furtherTalks(article: Article, sentence: Sentence, first: Candidate, clause: Range): Candidate[] {
  const { tokens } = sentence;
  const [host] = first.actors;
  const further: Candidate[] = [];
  if (host === undefined || first.actors.length < 2) return further;
  for (let i = first.trigger.to; i + 1 < clause.to; i += 1) {
    if (lowerAt(tokens, i) !== "and" || lowerAt(tokens, i + 1) !== "with") continue;
    const others = partiesFrom(article, sentence, i + 2).filter(isParty);
    if (others.length === 0) continue;
    further.push({
      ...first,
      clause: { from: i, to: clause.to },
      actors: [host, ...others.map(({ name }): NamedActor => ({ name, role: "participant" }))],
    });
  }
  return further;
}

type Draft = {
  rule: string;
  group: VerbGroup | null;
  at: number;
  parties: readonly Party[];
  confidence: number;
};

function meeting(
  sentence: Sentence,
  clause: Range,
  { rule, group, at, parties, confidence }: Draft,
): Candidate {
  const actors: NamedActor[] = [];
  const seen = new Set<string>();
  for (const { name, key, kind } of parties) {
    if (
      kind === "other" ||
      kind === "unknown" ||
      kind === "media" ||
      kind === "pronoun" ||
      seen.has(key) ||
      /^(?:it|he|she|they|we|who)$/iu.test(name)
    )
      continue;
    seen.add(key);
    actors.push({ name, role: "participant" });
  }
  return candidate({
    type: "meeting",
    sentence: sentence.index,
    clause,
    trigger: group === null ? { from: at, to: at + 1 } : { from: group.from, to: group.to },
    tense: group?.tense ?? null,
    telling: group === null ? nounTelling(sentence.tokens, at) : "fresh",
    passages: [{ start: sentence.start, end: sentence.end }],
    actors,
    confidence,
    why: [{ stage: STAGE, rule }],
  });
}

function nounTelling(tokens: readonly Token[], at: number): "fresh" | "reference" | "recalled" {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = tokens[i] as Token;
    if (
      /^(?:the|their|this|that|its|his|her|these|those)$/u.test(token.lower) ||
      (/^(?:'s|’s)$/u.test(token.lower) && /day$/u.test(lowerAt(tokens, i - 1)))
    )
      return "reference";
    if (/^(?:recent|earlier|previous|last)$/u.test(token.lower)) return "recalled";
    if (token.pos === "ADP" || token.pos === "VERB") break;
  }
  return "fresh";
}

function byVerb(
  article: Article,
  sentence: Sentence,
  i: number,
  clause: Range,
  speaker: string | null,
): Candidate | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const gerund = /^(?:after|before|while|since|by|upon|and|,)$/u.test(lowerAt(tokens, i - 1));
  if (token.lower === "meeting" && gerund) {
    const from = lowerAt(tokens, i + 1) === "with" ? i + 2 : i + 1;
    const objects = partiesFrom(article, sentence, from).filter(({ kind }) => kind === "person");
    const subject = personBefore(article, sentence, i, { from: 0, to: i }, speaker);
    if (objects.length === 0 || subject === null) return null;
    const parties = [asPerson(subject), ...objects];
    return meeting(sentence, clause, {
      rule: "after meeting Y",
      group: null,
      at: i,
      parties,
      confidence: 0.8,
    });
  }
  const lemma = MEETING_VERBS.get(token.lower);
  if (
    lemma === undefined ||
    !(token.pos === "VERB" || /^(?:met|held|spoke|visited|hosted|received|meets)$/u.test(token.lower))
  )
    return null;
  if (token.pos === "NOUN" || tokens[i - 1]?.pos === "DET") return null;
  const group = verbGroupAt(tokens, i);
  const subjects = () => subjectParties(article, sentence, group, speaker);
  const draft = (rule: string, parties: readonly Party[], confidence = 0.8) =>
    meeting(sentence, clause, { rule, group, at: i, parties, confidence });
  if (lemma === "meet" || lemma === "confer") {
    if (
      NOT_MET.has(lowerAt(tokens, i + 1)) ||
      tokens.slice(i + 1, i + 6).some(({ lower }) => NOT_MET.has(lower))
    )
      return null;
    let after = i + 1;
    while (
      /^(?:with|privately|again|briefly|virtually|today|yesterday|face-to-face)$/u.test(
        lowerAt(tokens, after),
      ) ||
      /day$/u.test(lowerAt(tokens, after)) ||
      lowerAt(tokens, after) === "on"
    )
      after += 1;
    const objects = partiesFrom(article, sentence, after);
    const left = subjects();
    if (!left.some(isParty) && !objects.some(isParty)) return null;
    const both = left.some(isParty) && objects.some(isParty);
    const plural =
      left.length > 1 || left.some(({ kind }) => kind === "group") || lowerAt(tokens, i - 1) === "they";
    if (!both && !plural) return null;
    if (group.passive && lowerAt(tokens, i + 1) !== "by") return null;
    return draft("X met Y", [...left, ...objects], 0.9);
  }
  if (/^(?:host|receive|greet|welcome|visit|see|call|phone|telephone)$/u.test(lemma)) {
    const left = subjects();
    if (lemma === "visit") {
      const phrase = phraseAfter(tokens, i + 1);
      const inside =
        phrase === null
          ? []
          : (article.names.all[sentence.index] ?? []).filter(
              (name) => name.from >= phrase.range.from && name.to <= phrase.range.to + 6,
            );
      const official = left.some(
        ({ kind }) => kind === "person" || kind === "organisation" || kind === "group",
      );
      if (!official || !inside.some((name) => name.kind === "place" || name.kind === "country")) return null;
      return draft("official visit", left, 0.7);
    }
    const objects = partiesFrom(article, sentence, i + 1);
    if (/^(?:see|welcome|greet|call)$/u.test(lemma)) {
      if (lemma === "call" && !tokens.slice(i + 1, i + 10).some(({ lower }) => lower === "discuss"))
        return null;
      if (
        lemma !== "call" &&
        !(
          objects[0]?.kind === "person" &&
          left.some(({ kind }) => kind === "person") &&
          tokens.slice(i + 1, clause.to).some(({ lower }) => /^(?:to|at|in)$/u.test(lower))
        )
      )
        return null;
      if (lemma === "see") return null;
    }
    if (lemma === "host" && tokens.slice(i + 1, i + 8).some(({ lower }) => MEETING_NOUNS.has(lower)))
      return draft("X hosted talks", [...left, ...betweenParties(article, sentence, i + 1)], 0.75);
    if (
      objects[0]?.kind !== "person" &&
      !(objects[0]?.kind === "group" && PARTY_NOUNS.has(objects[0].key.split(" ").at(-1) ?? ""))
    )
      return null;
    if (!left.some(isParty)) return null;
    return draft(
      /^(?:call|phone|telephone)$/u.test(lemma) ? "spoke by phone" : "X received Y",
      [...left, ...objects],
      0.75,
    );
  }
  if (lemma === "speak" || lemma === "talk") {
    const phone = tokens.slice(i + 1, i + 5).some(({ lower }) => /^(?:phone|telephone)$/u.test(lower));
    let link = i + 1;
    while (link < i + 6 && !/^(?:with|to)$/u.test(lowerAt(tokens, link))) link += 1;
    if (link >= i + 6)
      return phone && subjects().length > 1 ? draft("spoke by phone", subjects(), 0.8) : null;
    const objects = partiesFrom(article, sentence, link + 1);
    const left = subjects();
    if (
      !left.some(isParty) ||
      !objects.some(
        ({ kind, name }) =>
          isParty({ kind, name, key: "" }) && !/reporters|journalists|media|press/iu.test(name),
      )
    )
      return null;
    if (lowerAt(tokens, link) === "to" && !phone && objects[0]?.kind !== "person") return null;
    return draft(phone ? "spoke by phone" : "spoke with", [...left, ...objects], 0.75);
  }
  if (
    /^(?:hold|attend|have|conduct|open|begin|start|conclude|end|resume|chair|convene|take|join|discuss|address|wrap|kick)$/u.test(
      lemma,
    )
  ) {
    const noun = meetingNounAfter(tokens, i, lemma);
    if (noun === null) return null;
    const left = subjects();
    // "chaired the session with his colleague" tells who led it, not who met.
    const objects = lemma === "chair" ? [] : withParties(article, sentence, noun, clause);
    const named = namedGathering(article, sentence, noun);
    const all = [...left.filter(isParty), ...objects, ...named];
    if (all.filter(isParty).length === 0) return null;
    if (NEEDS_PARTIES.has(lowerAt(tokens, noun)) && all.filter(isParty).length < 2 && named.length === 0)
      return null;
    return draft(`${lemma} ${lowerAt(tokens, noun)}`, all, 0.8);
  }
  if (/^(?:arrive|travel|fly|pay|return)$/u.test(lemma)) {
    const left = subjects();
    if (!left.some(({ kind }) => kind === "person" || kind === "group" || kind === "organisation"))
      return null;
    const rest = tokens.slice(i + 1, Math.min(clause.to, i + 16));
    const purpose = rest.findIndex(({ lower }) => MEETING_NOUNS.has(lower));
    const leader =
      left.some(({ kind }) => kind === "person") &&
      rest.some(({ text }) => PLACES.has(text)) &&
      lemma === "arrive";
    if (purpose < 0 && !leader) return null;
    const objects =
      purpose < 0
        ? []
        : withParties(article, sentence, i + 1 + purpose, { from: clause.from, to: tokens.length });
    return draft("arrived for talks", [...left, ...objects], 0.6);
  }
  return null;
}

function meetingNounAfter(tokens: readonly Token[], i: number, lemma: string): number | null {
  const reach = lemma === "take" ? 4 : 9;
  for (let k = i + 1; k < Math.min(tokens.length, i + reach); k += 1) {
    const word = lowerAt(tokens, k);
    if (lemma === "take" && !/^(?:part|in|a|the)$/u.test(word) && !MEETING_NOUNS.has(word)) return null;
    if (/^[,;:]$/u.test(word)) return null;
    if (!MEETING_NOUNS.has(word)) {
      if (tokens[k]?.pos === "VERB") return null;
      continue;
    }
    if (NOT_MEETINGS.has(`${lowerAt(tokens, k - 1)} ${word}`)) return null;
    if (lemma === "have" && word === "call") return null;
    return k;
  }
  return null;
}

function byNoun(
  article: Article,
  sentence: Sentence,
  i: number,
  clause: Range,
  speaker: string | null,
): Candidate | null {
  const { tokens } = sentence;
  const word = lowerAt(tokens, i);
  if (!MEETING_NOUNS.has(word) || tokens[i]?.pos === "VERB") return null;
  if (
    NOT_MEETINGS.has(`${lowerAt(tokens, i - 1)} ${word}`) ||
    NOT_MEETINGS.has(`${word} ${lowerAt(tokens, i + 1)}`)
  )
    return null;
  const parties = [
    ...namedGathering(article, sentence, i),
    ...withParties(article, sentence, i, clause),
  ].filter(isParty);
  const telling = nounTelling(tokens, i);
  if (/^(?:visit|visits|trip)$/u.test(word)) {
    const to = lowerAt(tokens, i + 1) === "to" || lowerAt(tokens, i + 1) === "in";
    const place =
      to &&
      (article.names.all[sentence.index] ?? []).some(
        (name) =>
          name.from >= i + 2 &&
          name.from <= i + 5 &&
          (name.kind === "country" || name.kind === "place" || CAPITALS.has(name.text)),
      );
    if (telling !== "reference" && !(place && parties.length > 0)) return null;
    return meeting(sentence, clause, { rule: "noun visit", group: null, at: i, parties, confidence: 0.55 });
  }
  // "following talks with Putin": the other party is whoever the sentence is about.
  const other = personBefore(article, sentence, i, clause, speaker);
  const linked = /^(?:after|following|during|in|before|at|of|held)$/u.test(precedingPreposition(tokens, i));
  const theirs =
    lowerAt(tokens, i - 1) === "their" && parties.length === 0 ? lastTwo(article, sentence, i) : [];
  // "a call between X and Y" names all who took part; a ministry that tells of it did not.
  const complete = isBetween(tokens, i) && parties.length >= 2;
  const met = other !== null && !complete && isSomebody(other, article);
  const subject = met && parties.length > 0 && linked ? [asPerson(other)] : theirs;
  const all = [...parties, ...subject.filter(({ key }) => !parties.some((party) => party.key === key))];
  if (
    telling === "reference" ||
    all.length >= 2 ||
    (/^(?:summit|meeting)$/u.test(word) && parties.length > 0)
  ) {
    return meeting(sentence, clause, {
      rule: `noun "${/^(?:tele)?phone$/u.test(lowerAt(tokens, i - 1)) ? "phone " : ""}${word}"`,
      group: null,
      at: i,
      parties: all,
      confidence: 0.6,
    });
  }
  return null;
}

/** A person by name or office, not a body or "officials". */
function isSomebody(name: string, article: Article): boolean {
  const last = name.split(" ").at(-1) ?? name;
  if (article.names.personNamed(name) !== null || TITLES.has(last.toLowerCase())) return true;
  return /^\p{Lu}\p{Ll}/u.test(last) && !ORGANISATION_WORDS.has(last.toLowerCase()) && !PLACES.has(name);
}

const isBetween = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(noun + 1, noun + 9).some(({ lower }) => lower === "between" || lower === "among");

function precedingPreposition(tokens: readonly Token[], i: number): string {
  for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1) {
    const token = tokens[k] as Token;
    if (token.pos === "ADP" || token.lower === "following" || token.lower === "after") return token.lower;
    if (token.pos === "VERB") return token.lower;
  }
  return "";
}
