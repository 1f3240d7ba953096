import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Candidate } from "../candidate";
import { lowerAt, phraseAfter } from "../grammar/clause";
import type { Memory } from "../speakers/memory";
import type { Party } from "../speakers/party";
import { canSpeak, personCalled } from "../speakers/party";
import { readParty } from "../speakers/read-party";
import { propose } from "./propose";

/** How many words may stand before the colon of a label. */
const LONGEST_LABEL = 6;

/** "Source: the Air Force on Facebook", "Quote from X: “…”", "SECRETARY BLINKEN: We agree.": a line that begins with whose words it holds. */
export function labelledLine(article: Article, sentence: Sentence, memory: Memory): Candidate[] {
  const { tokens } = sentence;
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ":");
  if (colon < 1 || !opensParagraph(article, sentence)) return [];
  const first = lowerAt(tokens, 0);
  const told = { at: 0, tense: "past" } as const;
  if (/^sources?$/u.test(first) && colon === 1) {
    const phrase = phraseAfter(tokens, 2);
    const party = phrase === null ? null : readParty(article, sentence, phrase.head, memory);
    return party === null || !canSpeak(party)
      ? []
      : [propose(article, sentence, memory, { ...told, rule: "a source named", party })];
  }
  if (/^(?:quote|verbatim)$/u.test(first)) {
    const party = quotedFrom(article, sentence, colon, memory);
    return party === null
      ? []
      : [propose(article, sentence, memory, { ...told, rule: "a line of quotation", party })];
  }
  const party = personLabelled(article, sentence, colon);
  if (party === null) return [];
  const spoken = propose(article, sentence, memory, { ...told, rule: "a transcript", party });
  return [{ ...spoken, passages: paragraphOf(article, sentence) }];
}

/** "Quote from Lysak:" names who; a bare "Quote:" is of the source before it. */
function quotedFrom(article: Article, sentence: Sentence, colon: number, memory: Memory): Party | null {
  const named = /^(?:from|by|of)$/u.test(lowerAt(sentence.tokens, 1));
  if (colon > 1 && !named) return null;
  const phrase = named ? phraseAfter(sentence.tokens, 2) : null;
  const party =
    phrase === null ? (memory.spoken.at(-1) ?? null) : readParty(article, sentence, phrase.head, memory);
  return party !== null && canSpeak(party) ? party : null;
}

/** The person whose name, with titles, is all that stands before the colon, where unquoted speech follows; else null. */
function personLabelled(article: Article, sentence: Sentence, colon: number): Party | null {
  const { tokens, index } = sentence;
  const next = tokens[colon + 1];
  if (next === undefined || isQuoted(article, next) || !/^\p{Lu}/u.test(next.text)) return null;
  if (!tokens.slice(0, colon).every(({ text }) => /^\p{Lu}/u.test(text))) return null;
  const label = tokens.slice(0, colon);
  const loud = label.every(({ text }) => text === text.toUpperCase());
  const known = article.names.personNamed(capitalised(label.at(-1)?.text ?? ""));
  if (loud && /^(?:more|read|watch|also|see|related)$/u.test(label[0]?.lower ?? "")) return null;
  if (loud) return known === null ? null : personCalled(article, known.name);
  const name = (article.names.all[index] ?? []).find(({ kind, to }) => kind === "person" && to === colon);
  return name === undefined || name.text.split(" ").length < 2 ? null : personCalled(article, name.text);
}

const capitalised = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

const opensParagraph = ({ sentences }: Article, { index, paragraph }: Sentence): boolean =>
  sentences[index - 1]?.paragraph !== paragraph;

function paragraphOf({ sentences }: Article, { index, paragraph }: Sentence): Candidate["passages"] {
  const spans = [];
  for (let i = index; sentences[i]?.paragraph === paragraph; i += 1) {
    const one = sentences[i];
    if (one !== undefined) spans.push({ start: one.start, end: one.end });
  }
  return spans;
}
