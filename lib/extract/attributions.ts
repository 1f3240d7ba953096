import type { Sentence } from "../text/sentences";
import type { Article } from "./article";
import { isQuoted } from "./article";
import type { Candidate } from "./candidate";
import { candidate } from "./candidate";
import type { VerbGroup } from "./clause";
import { clauseWith, lowerAt, phraseAfter, subjectOf, verbGroupAt } from "./clause";
import { wordSet } from "./lexicon/word-set";
import type { Memory, Party } from "./speakers";
import { readParty, remember } from "./speakers";

/** The stage that finds them. */
const STAGE = "find statements";

/** "according to the ministry", "in the words of …". */
export function accordingTo(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    if (lowerAt(tokens, i) !== "according" || lowerAt(tokens, i + 1) !== "to") continue;
    const token = tokens[i];
    if (token === undefined || isQuoted(article, token)) continue;
    const pronoun = { him: "he", her: "she", them: "they", it: "it" }[lowerAt(tokens, i + 2)];
    const phrase = phraseAfter(tokens, i + 2);
    const party =
      pronoun !== undefined && phrase?.range.to !== i + 4
        ? readPronoun(pronoun, memory)
        : phrase === null
          ? null
          : readParty(article, sentence, phrase.head, memory);
    if (party === null) continue;
    const base = candidate({
      type: "statement",
      sentence: sentence.index,
      clause: clauseWith(article.clauses[sentence.index] ?? [], i),
      trigger: { from: i, to: i + 2 },
      tense: "present",
      passages: [{ start: sentence.start, end: sentence.end }],
      why: [{ stage: STAGE, rule: "according to" }],
      confidence: 0.7,
    });
    if (party.kind === "other" || party.kind === "unknown" || party.kind === "media") {
      found.push({
        ...base,
        dropped: {
          stage: STAGE,
          rule:
            party.kind === "media" ? "a news organisation as carrier" : `"${party.name}" speaks for nobody`,
        },
      });
      continue;
    }
    remember(memory, party);
    found.push({ ...base, actors: [{ name: party.name, role: "speaker" }] });
  }
  return found;
}

function readPronoun(word: string, memory: Memory): Party | null {
  if (word === "he" || word === "she") return memory.person;
  return word === "they" ? (memory.group ?? memory.body) : memory.body;
}

/** "was claimed by X", "quoted X as saying", "X gave assurances", "X made it clear". */
export function otherWays(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const add = (at: number, party: Party | null, rule: string, tense: VerbGroup["tense"]) => {
    if (party === null || !/^(?:person|organisation|country|group)$/u.test(party.kind)) return;
    remember(memory, party);
    found.push(
      candidate({
        type: "statement",
        sentence: sentence.index,
        clause: clauseWith(article.clauses[sentence.index] ?? [], at),
        trigger: { from: at, to: at + 1 },
        tense,
        passages: [{ start: sentence.start, end: sentence.end }],
        actors: [{ name: party.name, role: "speaker" }],
        why: [{ stage: STAGE, rule }],
        confidence: 0.7,
      }),
    );
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const word = lowerAt(tokens, i);
    const token = tokens[i];
    if (token === undefined || isQuoted(article, token)) continue;
    const group = verbGroupAt(tokens, i);
    if (word === "claimed" && group.passive && lowerAt(tokens, i + 1) === "by") {
      const phrase = phraseAfter(tokens, i + 2);
      if (phrase !== null)
        add(i, readParty(article, sentence, phrase.head, memory), "claimed by", group.tense);
    } else if (
      word === "quoted" &&
      tokens
        .slice(i, i + 14)
        .some(({ lower }, k) => lower === "as" && /^(?:saying|telling)$/u.test(lowerAt(tokens, i + k + 1)))
    ) {
      const subject = group.passive ? subjectOf(tokens, group) : (phraseAfter(tokens, i + 1)?.head ?? null);
      if (subject !== null)
        add(i, readParty(article, sentence, subject, memory), "quoted as saying", group.tense);
    } else if (
      GIVES.has(word) &&
      !group.negated &&
      !/^(?:infinitive|modal|future|participle)$/u.test(group.tense) &&
      givesSpeech(tokens, i)
    ) {
      const subject = subjectOf(tokens, group);
      if (subject !== null)
        add(i, readParty(article, sentence, subject, memory, subject), `${word} speech`, group.tense);
    }
  }
  return found;
}

const GIVES = wordSet(
  "gave, given, gives, issued, issues, made, makes, delivered, released, releases, cast, sounded, reaffirmed, ruled, spoke, took, posted",
);
const GIVEN = wordSet(
  "assurance, assurances, statement, warning, warnings, speech, address, announcement, apology, appeal, clear, remarks, comments, doubt, ultimatum, condemnation, pledge, out, readout",
);

function givesSpeech(tokens: Sentence["tokens"], verb: number): boolean {
  const word = lowerAt(tokens, verb);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 6); i += 1) {
    const given = lowerAt(tokens, i);
    if (/^[,;.:]$/u.test(given)) return false;
    if (given === "out") return word === "ruled" && i === verb + 1;
    if (given === "clear") return /^(?:made|makes)$/u.test(word);
    if (GIVEN.has(given)) return word !== "spoke" && word !== "took";
  }
  return false;
}

/** "a statement by X", "condemnation came from A, B and C". */
export function condemnations(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    if (
      !/^(?:statement|statements|remarks|comments|condemnation|announcement|warning|speech|accusations)$/u.test(
        lowerAt(tokens, i),
      )
    )
      continue;
    const token = tokens[i];
    if (token === undefined || isQuoted(article, token)) continue;
    let start = -1;
    for (let k = i + 1; k < Math.min(tokens.length - 1, i + 7); k += 1) {
      if (/^[,;.]$/u.test(lowerAt(tokens, k))) break;
      if (
        lowerAt(tokens, k) === "by" ||
        (lowerAt(tokens, k) === "from" &&
          tokens.slice(i, k).some(({ lower }) => lower === "come" || lower === "came"))
      ) {
        start = k + 1;
        break;
      }
    }
    if (start < 0) continue;
    let many = lowerAt(tokens, start - 1) === "from";
    for (let guard = 0; guard < 6; guard += 1) {
      const phrase = phraseAfter(tokens, start);
      if (phrase === null) break;
      const party = readParty(article, sentence, phrase.head, memory);
      if (party.kind === "person" || party.kind === "organisation" || party.kind === "country") {
        found.push(
          candidate({
            type: "statement",
            sentence: sentence.index,
            clause: clauseWith(article.clauses[sentence.index] ?? [], i),
            trigger: { from: i, to: i + 1 },
            tense: many ? "perfect" : "pluperfect",
            passages: [{ start: sentence.start, end: sentence.end }],
            actors: [{ name: party.name, role: "speaker" }],
            why: [{ stage: STAGE, rule: "statement by" }],
            confidence: 0.7,
          }),
        );
      }
      let next = phrase.range.to;
      while (/^(?:,|and)$/u.test(lowerAt(tokens, next))) next += 1;
      if (lowerAt(tokens, next) === "(")
        next = tokens.findIndex(({ text }, k) => k > next && text === ")") + 1;
      if (!many || next === phrase.range.to) break;
      start = next;
      many = true;
    }
  }
  return found;
}
