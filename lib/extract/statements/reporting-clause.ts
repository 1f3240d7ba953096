import { lastWord } from "../../text/last-word";
import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { candidate, refuse } from "../candidate";
import type { Subject, VerbGroup } from "../grammar/clause";
import { clauseWith, lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { VAGUE_SPEAKERS } from "../lexicon/people-words";
import { HABITUAL, HUMAN_SPEECH, STANCES } from "../lexicon/reporting-verbs";
import { CONDITIONS } from "../lexicon/unreal-words";
import { wordSet } from "../lexicon/word-set";
import type { NamedActor } from "../mention";
import { addresseeOf } from "../speakers/addressee";
import type { Gender } from "../speakers/gender";
import type { Memory } from "../speakers/memory";
import { genderAsked, remember } from "../speakers/memory";
import { namedBefore } from "../speakers/named-before";
import type { Party } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { isEmbedded, mainSubject, sharesSubject } from "./embedding";
import { jointSpeakers } from "./joint-speakers";
import { isDeed } from "./set-phrase";
import { isNoun, isReducedPassive, reportsSpeech } from "./speech";
import { STAGE } from "./stage-name";

/** A reporting verb already read in the sentence, whether its statement was kept or refused. */
export type Reported = {
  readonly verb: number;
  readonly lemma: string;
  readonly subject: Subject;
  readonly party: Party;
  readonly statement: Candidate;
};

/** The statement that a reporting verb makes, null when it reports none or one read before in the sentence. */
export function reportedAt(
  article: Article,
  sentence: Sentence,
  verb: number,
  lemma: string,
  memory: Memory,
  earlier: readonly Reported[],
): Reported | null {
  const { tokens } = sentence;
  if (isNoun(sentence, verb)) return null;
  const group = verbGroupAt(tokens, verb);
  if (!tellsOfSpeech(tokens, group)) return null;
  const subject = subjectOfSpeech(tokens, group, earlier);
  if (subject === null || isReducedPassive(tokens, verb, subject)) return null;
  if (!reportsSpeech(article, sentence, group, lemma, subject)) return null;
  const party = speakerIn(article, sentence, subject, memory);
  const statement = candidate({
    type: "statement",
    sentence: sentence.index,
    clause: clauseWith(article.clauses[sentence.index] ?? [], verb),
    trigger: { from: group.from, to: verb + 1 },
    tense: group.tense,
    passages: [{ start: sentence.start, end: sentence.end }],
    why: [{ stage: STAGE, rule: `reporting verb "${lemma}"` }],
  });
  const refused = refusal(sentence, group, lemma, subject, party, earlier);
  if (refused !== null) return { verb, lemma, subject, party, statement: refuse(statement, STAGE, refused) };
  const speakers = jointSpeakers(article, sentence, { party, subject, memory });
  const addressee = addresseeOf(article, sentence, { verb, lemma, subject });
  const actors = [
    ...speakers.map(({ name }): NamedActor => ({ name, role: "speaker" })),
    ...(addressee === null || addressee.key === party.key
      ? []
      : [{ name: addressee.name, role: "addressee" } as const]),
  ];
  remember(memory, party, article);
  return {
    verb,
    lemma,
    subject,
    party,
    statement: { ...statement, actors, confidence: confidenceIn(party) },
  };
}

function confidenceIn({ kind, key }: Party): number {
  if (kind === "person") return 0.9;
  return kind === "unknown" || VAGUE_SPEAKERS.has(lastWord(key)) ? 0.35 : 0.8;
}

/** Whether a reporting verb stands in a form that tells of words said, and not of words to come. */
function tellsOfSpeech(tokens: Sentence["tokens"], group: VerbGroup): boolean {
  if (group.passive || group.tense === "future") return false;
  if (group.tense === "modal") return onlySays(tokens, group);
  // "jailed for calling it a war", "stopped short of calling it one"
  if (
    group.tense === "participle" &&
    /^(?:for|of|from|against|without)$/u.test(lowerAt(tokens, group.from - 1))
  )
    return false;
  return group.tense !== "infinitive" || goesOnTo(tokens, group);
}

/** Who says it; null where nobody is told of, or where "said that …, adding that" goes on with the verb before. */
function subjectOfSpeech(
  tokens: Sentence["tokens"],
  group: VerbGroup,
  earlier: readonly Reported[],
): Subject | null {
  const having = lowerAt(tokens, group.from - 1) === "having";
  const bare =
    having || (group.tense === "participle" && !/^(?:is|are|was|were)$/u.test(lowerAt(tokens, group.from)));
  const absolute = bare ? absoluteSubject(tokens, group, group.verb) : null;
  // "faced with a movement calling for": what the verb before "with" takes.
  if (absolute !== null && tokens[absolute.whole.from - 2]?.pos === "VERB") return null;
  // One sentence holds one statement of one speaker.
  const shares = bare ? absolute === null : sharesSubject(tokens, group, earlier.at(-1)?.verb ?? 0);
  const before = earlier.at(-1);
  // "did not confirm it but said": what was refused says nothing for the verb behind it.
  if (before?.statement.dropped && shares) return before.subject;
  if (before !== undefined && shares) return null;
  if (group.tense === "infinitive" || (bare && absolute === null)) return mainSubject(tokens, group.verb);
  return absolute ?? subjectOf(tokens, beforeDate(tokens, group));
}

/** Why a reporting verb with a subject is no statement, null when it is one. */
function refusal(
  { tokens }: Sentence,
  group: VerbGroup,
  lemma: string,
  subject: Subject,
  party: Party,
  earlier: readonly Reported[],
): string | null {
  const thing = party.kind === "unknown" && lowerAt(tokens, subject.from) === "whose";
  if (thing || party.kind === "other" || (party.kind === "unknown" && !HUMAN_SPEECH.has(lemma)))
    return `"${party.name}" speaks for nobody`;
  if (party.kind === "media") return "a news organisation as carrier";
  if (VAGUE_ALONE.test(party.name)) return `"${party.name}": nobody in particular`;
  if (isNone(tokens, subject)) return "said by none";
  if (isDeed(tokens, group.verb, lemma, party.kind === "person")) return "a deed, not words";
  if (earlier.some((one) => one.party.kind !== "media" && isEmbedded(tokens, one, group, subject)))
    return "part of what another says";
  if (group.negated) return "negated";
  if (lowerAt(tokens, group.verb - 1) === "been" && /ing$/u.test(lowerAt(tokens, group.verb)))
    return "said over and over";
  if (isConditional(tokens, subject)) return "conditional";
  const relative = /^(?:who|which|that)$/u.test(lowerAt(tokens, group.from - 1));
  if (relative && party.kind !== "person" && !/^[,–—]$/u.test(lowerAt(tokens, group.from - 2)))
    return "tells which ones are meant";
  if (relative && group.tense === "present" && STANCES.has(lemma)) return "a standing position";
  if (namesThing(tokens, lemma, subject) && !(party.kind === "person" && quotesBehind(tokens, group)))
    return "what a thing is called";
  const habit = group.tense === "participle" ? subject.whole.to : group.from - 1;
  for (let i = habit; i < group.verb; i += 1) if (HABITUAL.has(lowerAt(tokens, i))) return "said habitually";
  return null;
}

/** Whom the subject stands for; "he" in mid-sentence is whom the sentence itself has named before, where it has. */
function speakerIn(article: Article, sentence: Sentence, subject: Subject, memory: Memory): Party {
  const { tokens } = sentence;
  const gender = subject.to - subject.from === 1 ? genderAsked(lowerAt(tokens, subject.from)) : null;
  if (gender !== null && subject.from > 0 && !/^(?:[,;:”"’]|'')$/u.test(lowerAt(tokens, subject.from - 1))) {
    const named = namedBefore(article, sentence, subject.from, gender);
    if (named !== null) return named;
  }
  // "North Korea jammed signals, and it also said …"
  if (lowerAt(tokens, subject.from) === "it" && /^(?:and|but)$/u.test(lowerAt(tokens, subject.from - 1))) {
    const main = mainSubject(tokens, subject.from);
    const party = main === null ? null : readParty(article, sentence, main, memory, main);
    if (party?.kind === "country" || party?.kind === "organisation") return party;
  }
  const party = readParty(article, sentence, subject, memory, subject);
  return gender !== null && party.kind === "other" ? (namedSoon(article, sentence, gender) ?? party) : party;
}

/** How many sentences on a person may be named whom "he said" has meant already. */
const SOON = 2;

/** "“It shook,” he said. Yonas Tesfaye was at work when …": the first person named behind a pronoun that nobody before it fits. */
function namedSoon(article: Article, sentence: Sentence, gender: Gender): Party | null {
  for (let i = sentence.index; i <= sentence.index + SOON; i += 1) {
    const next = article.sentences[i];
    const party = next === undefined ? null : namedBefore(article, next, next.tokens.length, gender);
    if (party !== null) return party;
  }
  return null;
}

/** "in what officials called sabotage", "what it describes as a corridor": a name for a thing, given in passing. */
const namesThing = (tokens: Sentence["tokens"], lemma: string, { from, whole }: Subject): boolean =>
  /^(?:call|describe|term|dub|label|brand)$/u.test(lemma) &&
  (lowerAt(tokens, whole.from - 1) === "what" || lowerAt(tokens, from) === "what");

/** "what the general described as “the worst raid”": the words are given as the speaker's own. */
const quotesBehind = (tokens: Sentence["tokens"], { to, tense }: VerbGroup): boolean =>
  tense === "past" && tokens.slice(to, to + 4).some(({ text }) => /^(?:[“"«]|``)$/u.test(text));

/** "No group has claimed", "neither side said", "none of them". */
const isNone = (tokens: Sentence["tokens"], { from }: Subject): boolean =>
  /^(?:no|neither|none|nobody|few)$/u.test(lowerAt(tokens, from));

/** "If Hamas says no": said only perhaps. "Asked whether" and "said that if" put nothing before the subject but the condition. */
const isConditional = (tokens: Sentence["tokens"], { whole }: Subject): boolean =>
  CONDITIONS.has(lowerAt(tokens, whole.from - 1));

/** "would only say that", "could only confirm": said after all. */
const onlySays = (tokens: Sentence["tokens"], { from, verb }: VerbGroup): boolean =>
  tokens.slice(from, verb).some(({ lower }) => lower === "only");

/** "went on to add", "took to Telegram to announce": an infinitive that was carried out. */
function goesOnTo(tokens: Sentence["tokens"], group: VerbGroup): boolean {
  if (
    lowerAt(tokens, group.from - 1) === "on" &&
    /^(?:went|goes|going)$/u.test(lowerAt(tokens, group.from - 2))
  )
    return true;
  for (let i = group.from - 1; i >= Math.max(0, group.from - 5); i -= 1)
    if (/^(?:took|takes|turned)$/u.test(lowerAt(tokens, i))) return lowerAt(tokens, i + 1) === "to";
  return false;
}

/** "with officials saying": the noun behind "with", null where the participle has no subject of its own. */
function absoluteSubject(tokens: Sentence["tokens"], group: VerbGroup, verb: number): Subject | null {
  const own = subjectOf(tokens, group);
  const absolute =
    own !== null &&
    own.whole.to <= verb &&
    own.apposition === null &&
    /^(?:with|despite)$/u.test(lowerAt(tokens, own.whole.from - 1));
  return absolute ? own : null;
}

/** "President Bush on Tuesday said": the verb group as if it began where the date does. */
function beforeDate(tokens: Sentence["tokens"], group: VerbGroup): VerbGroup {
  let from = group.from;
  // "The White House this week announced", "X earlier this month said"
  if (SPANS.has(lowerAt(tokens, from - 1)) && /^(?:this|last)$/u.test(lowerAt(tokens, from - 2)))
    return {
      ...group,
      from: /^(?:earlier|late|early)$/u.test(lowerAt(tokens, from - 3)) ? from - 3 : from - 2,
    };
  while (PARTS_OF_DAY.has(lowerAt(tokens, from - 1))) from -= 1;
  if (!DAYS.has(lowerAt(tokens, from - 1))) return group;
  from -= 1;
  while (/^(?:on|late|early)$/u.test(lowerAt(tokens, from - 1))) from -= 1;
  return from > 0 ? { ...group, from } : group;
}

const DAYS = wordSet("monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday");

const SPANS = wordSet("week, weekend, month, year");

const PARTS_OF_DAY = wordSet("morning, afternoon, evening, night");

/** Speakers whom nobody could ask again. */
const VAGUE_ALONE =
  /^(?:witnesses|residents|people|some|many|others|critics|observers|survivors|relatives|eyewitnesses|locals|both .+|(?:each|either|both|neither) (?:sides?|part(?:y|ies))|sides)$/iu;
