import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import { isQuoted } from "../article/article";
import type { Subject, VerbGroup } from "../grammar/clause";
import { lowerAt, phraseAfter } from "../grammar/clause";
import {
  NEEDS_SPEECH,
  PLAIN_SPEECH,
  REPORTING_VERBS,
  TRAILING,
  WITH_CLAUSE,
} from "../lexicon/reporting-verbs";
import { attacksInWords, hasSpeechObject } from "./speech-object";

type Tokens = Sentence["tokens"];

const SPEECH_OPENERS = new Set(["that", ":", '"', "“", "«", "‘", "''", "``", "how", "why", "what"]);

/** How many words a weak verb may stand from the speech it reports: "posted late on Monday that". */
const REACH = 5;

/** Whether the verb reports speech here: strong verbs always do, weak ones with speech around them or an object that is speech. */
export function reportsSpeech(
  article: Article,
  { tokens }: Sentence,
  group: VerbGroup,
  lemma: string,
  subject: Subject,
): boolean {
  if (!NEEDS_SPEECH.has(lemma)) return true;
  if (lemma === "attack") return attacksInWords(tokens, group);
  for (let i = group.to; i < Math.min(tokens.length, group.to + REACH); i += 1) {
    if (SPEECH_OPENERS.has(tokens[i]?.text.toLowerCase() ?? "")) return true;
    if (STOPS.has(lowerAt(tokens, i))) break;
  }
  if (isInverted(tokens, group, subject) && (TRAILING.has(lemma) || PLAIN_SPEECH.has(lemma))) return true;
  if (/^(?:speak|write|post|comment)$/u.test(lemma) && quoteOpens(tokens, group.to)) return true;
  if (isTrailing(tokens, group, subject) && TRAILING.has(lemma)) return true;
  if (isBesideQuotation(article, tokens, group, subject)) return true;
  if (WITH_CLAUSE.has(lemma) && clauseFollows(tokens, group.to)) return true;
  return hasSpeechObject(tokens, group, lemma);
}

const STOPS: ReadonlySet<string> = new Set([";", "."]);

/** "spoke at a rally in the capital, “…”": a quotation opens behind a pause in the same clause. */
function quoteOpens(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length - 1, from + 12); i += 1) {
    if (STOPS.has(lowerAt(tokens, i))) return false;
    if (/^[,:]$/u.test(lowerAt(tokens, i))) return /^[“"«]$|^``$/u.test(tokens[i + 1]?.text ?? "");
  }
  return false;
}

/** "The bridge was mined, stated Minister X": the subject behind the verb, and neither an object nor a pronoun. */
function isInverted(tokens: Tokens, group: VerbGroup, subject: Subject): boolean {
  const named =
    /^\p{Lu}/u.test(tokens[subject.to - 1]?.text ?? "") ||
    /^(?:an?|the)$/u.test(lowerAt(tokens, subject.from));
  return subject.from > group.verb && named && /^(?:[,”"’]|'')$/u.test(lowerAt(tokens, group.from - 1));
}

/** "Russia would answer, Trump wrote." */
function isTrailing(tokens: Tokens, group: VerbGroup, subject: Subject): boolean {
  const ends =
    /^[.,]$/u.test(tokens[group.to]?.text ?? ".") ||
    /^(?:on|in|at|as|while|after|when|late|early|\p{L}+day)$/u.test(lowerAt(tokens, group.to));
  return ends && subject.from >= 4 && tokens[subject.whole.from - 1]?.text === ",";
}

function isBesideQuotation(article: Article, tokens: Tokens, group: VerbGroup, subject: Subject): boolean {
  const beside = [tokens[group.from - 1], tokens[subject.from - 1], tokens[group.to]];
  return beside.some(
    (token) =>
      token !== undefined &&
      (/^(?:[”"’]|'')$/u.test(token.text) ||
        (token.text === "," && isQuoted(article, { start: token.start, end: token.end }))),
  );
}

/** A subject and a finite verb right behind the reporting verb: "notes older groups are growing". */
export function clauseFollows(tokens: Tokens, from: number): boolean {
  const pronoun = /^(?:he|she|it|they|there)$/u.test(lowerAt(tokens, from));
  const to = pronoun ? from + 1 : phraseAfter(tokens, from)?.range.to;
  const next = to === undefined ? undefined : tokens[to];
  return (
    next !== undefined && (next.pos === "AUX" || (next.pos === "VERB" && !/(?:ing|ed)$/u.test(next.lower)))
  );
}

/** Whether the reporting word is no verb of its own here: "the claim", "a previously announced plan", "the United States". */
export function isNoun({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined) return true;
  if (i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(before?.text ?? "")) return true;
  if (isAttributive(tokens, i)) return true;
  // "State inspectors are …": no sentence begins with the plain form of a verb of saying.
  if (i === 0 && REPORTING_VERBS.get(token.lower) === token.lower) return true;
  // "was blunter, warning on X that …"
  if (
    before?.text === "," &&
    token.lower === "warning" &&
    /^(?:ADP|SCONJ|DET|PROPN|PRON)$/u.test(tokens[i + 1]?.pos ?? "")
  )
    return false;
  if (/ed$|said|told|wrote|spoke|swore/u.test(token.lower)) return false;
  // "responded by saying", "in announcing the plan"
  if (token.lower.endsWith("ing") && /^(?:by|in|while|after|before)$/u.test(before?.lower ?? ""))
    return false;
  if (
    before !== undefined &&
    (before.pos === "DET" ||
      before.pos === "ADJ" ||
      before.pos === "ADP" ||
      before.pos === "NUM" ||
      /^(?:['’]s|his|her|their|its|of|our|my)$/u.test(before.lower))
  )
    return token.pos !== "VERB" || before.pos !== "ADJ";
  // "…, the agency (ABC) estimates."
  const ends = /^[.,]?$/u.test(lowerAt(tokens, i + 1)) && (before?.text === ")" || before?.pos === "PROPN");
  if (
    ends &&
    TRAILING.has(REPORTING_VERBS.get(token.lower) ?? "") &&
    tokens.slice(0, i).some(({ text }) => text === ",")
  )
    return false;
  return token.pos === "NOUN" && tokens[i + 1]?.pos !== "SCONJ" && lowerAt(tokens, i + 1) !== "that";
}

/** "the first confirmed contact", "its previously announced plan": a participle between a determiner and its noun. */
function isAttributive(tokens: Tokens, i: number): boolean {
  if (!/(?:ed|ing|said|told)$/u.test(tokens[i]?.lower ?? "")) return false;
  const next = tokens[i + 1];
  if (next === undefined || (next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "PROPN")) return false;
  let at = i - 1;
  while (at >= 0 && (tokens[at]?.pos === "ADV" || /^(?:first|much|long)$/u.test(lowerAt(tokens, at))))
    at -= 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (/^(?:['’]s|his|her|their|its|our)$/u.test(before.lower)) return true;
  return before.pos === "DET" && !/^(?:this|that|these|those|both|all)$/u.test(before.lower);
}

/** "a group called X", "a pattern described by Y": a passive cut short, which says nothing of its subject's words. */
export function isReducedPassive(tokens: Tokens, verb: number, subject: Subject): boolean {
  if (!/(?:ed|told|written|quoted)$/u.test(lowerAt(tokens, verb))) return false;
  const next = lowerAt(tokens, verb + 1);
  // "announced by the navy", but not "had announced by saying it had sunk a ship".
  if (next === "by") return !lowerAt(tokens, verb + 2).endsWith("ing");
  const indefinite = /^an?$/u.test(lowerAt(tokens, subject.from)) && subject.apposition === null;
  const named = lowerAt(tokens, verb + 1) === "the" ? verb + 2 : verb + 1;
  const capital = /^\p{Lu}/u.test(tokens[named]?.text ?? "");
  return lowerAt(tokens, verb) === "called" && indefinite && capital;
}
