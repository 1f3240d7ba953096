import { lastWord } from "../../text/last-word";
import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import { placeOfWhereSaid } from "./before-relative";
import { isCalledPlace } from "./called";
import { isLandmark } from "./landmark";

/** "He was speaking in Brussels.", "The minister made the remarks at the Kremlin.": the sentence before and the next ones may tell where. */
export function occasionTold(one: Candidate, article: Article): PlaceFound | null {
  const when = placeBeforeWhen(one, article);
  if (when !== null) return when;
  const speaker = one.actors.find(({ role }) => role === "speaker")?.name ?? "";
  for (const index of [0, 1, 2, -1].map((step) => one.sentence + step)) {
    const { tokens = [], paragraph } = article.sentences[index] ?? {};
    const isNear = index >= one.sentence || paragraph === article.sentences[one.sentence]?.paragraph;
    const isHis = index === one.sentence || isStillHis(tokens, speaker) || namesHim(index, speaker, article);
    const place = isNear && isHis ? placeToldOf(index, article) : null;
    if (place !== null) return place;
  }
  const conference = conferenceBefore(one, speaker, article);
  if (conference !== null) return conference;
  const [said, before] = [article.sentences[one.sentence], article.sentences[one.sentence - 1]];
  if (said === undefined || before === undefined || said.paragraph !== before.paragraph) return null;
  if (article.names.personNamed(speaker) === null) return null;
  return placeOfDeed(before.index, speaker, article);
}

/** How many sentences back a press conference may be told of which further words are quoted. */
const CONFERENCE_REACH = 4;

/** "At a news conference in Oslo with Ann Roe, …": where those spoke whom such a sentence names, up to the next place of theirs; null where none names the speaker. */
function conferenceBefore(one: Candidate, speaker: string, article: Article): PlaceFound | null {
  const last = Math.max(0, one.sentence - CONFERENCE_REACH);
  for (let index = one.sentence - 1; index >= last; index -= 1) {
    const tokens = article.sentences[index]?.tokens ?? [];
    const held = tokens.findIndex(
      ({ lower }, i) => CONFERENCES.has(lower) && /^(?:press|news|joint)$/u.test(lowerAt(tokens, i - 1)),
    );
    if (held > 0 && namesHim(index, speaker, article))
      return venueBehind(held, index, article) ?? townBeside(held, index, article);
  }
  return null;
}

const CONFERENCES = new Set(["conference", "briefing", "appearance"]);

/** "is in Vilnius, where he held a press conference": the town that the clause with a conference is said of. */
function townBeside(held: number, index: number, article: Article): PlaceFound | null {
  const sentence = article.sentences[index];
  return sentence === undefined
    ? null
    : placeOfWhereSaid(article, sentence, { trigger: { from: held, to: held + 1 } });
}

/** How many words before "when" the speech stands that was made: "remarks that he made in Sochi on Monday, when he warned". */
const SPEECH_REACH = 12;

/** The venue of the remarks or speech that a clause of "when" tells more of; null where none is before it. */
function placeBeforeWhen(one: Candidate, article: Article): PlaceFound | null {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const head = one.clause.from;
  if (lowerAt(tokens, head) !== "when") return null;
  const from = Math.max(0, head - SPEECH_REACH);
  const speech = tokens.findIndex(({ lower }, i) => i >= from && i < head && SPEECH.has(lower));
  const place = speech < 0 ? null : venueBehind(speech, one.sentence, article);
  return place !== null && place.end <= (tokens[head]?.start ?? 0) ? place : null;
}

const SPEECH = wordSet(`
remarks, remark, comments, comment, speech, address, interview, conference, rally, briefing, visit, talks
`);

/** Whether a sentence names the speaker: "The call was made by Denis Pushilin". */
const namesHim = (index: number, speaker: string, { names }: Article): boolean => {
  const person = names.personNamed(speaker);
  return person !== null && (names.all[index] ?? []).some(({ text }) => names.personNamed(text) === person);
};

/** The town or building of an occasion that a sentence tells of, null where it tells of none. */
function placeToldOf(index: number, article: Article): PlaceFound | null {
  const tokens = article.sentences[index]?.tokens ?? [];
  const told = toldAt(tokens);
  return told === null ? null : venueBehind(told, index, article);
}

/** "while meeting with mothers in the Kremlin", "was questioned at a hospital in Watford": where the speaker is told to be, in a sentence of his own. */
function placeOfDeed(index: number, speaker: string, article: Article): PlaceFound | null {
  const tokens = article.sentences[index]?.tokens ?? [];
  const verb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const surname = lastWord(speaker);
  const isDoer = tokens.slice(0, Math.max(0, verb)).some(({ text }) => text === surname);
  const deed = tokens.findIndex(({ lower }, i) => i >= verb && DEEDS.has(lower));
  return isDoer && deed >= 0 ? venueBehind(deed, index, article) : null;
}

const DEEDS = wordSet(`
speaking, spoke, questioned, asked, meeting, met, meets, addressed, addressing, appeared, appearing, visiting,
visited, toured, touring
`);

/** The first town or building behind a word, where it says in which one. */
function venueBehind(from: number, index: number, article: Article): PlaceFound | null {
  const tokens = article.sentences[index]?.tokens ?? [];
  for (const name of article.names.all[index] ?? []) {
    const before = lowerAt(tokens, name.from - 1) === "the" ? name.from - 2 : name.from - 1;
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    const isTown = PLACES.get(name.text)?.kind === "city" || isLandmark(name.text);
    const isVenue =
      isTown ||
      (PLACES.get(name.text) === undefined &&
        name.kind === "unknown" &&
        isCalledPlace(tokens, name, article));
    if (name.from < from || !isVenue || !/^(?:in|at|from)$/u.test(lowerAt(tokens, before))) continue;
    if (first !== undefined && last !== undefined)
      return { start: first.start, end: last.end, name: name.text, rank: PLACE_RANKS.city };
  }
  return null;
}

/** Behind which word a sentence tells of the occasion of a saying, null where it does not. */
function toldAt(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      (lower === "speaking" && /^(?:was|were|while|when|,)$|^$/u.test(lowerAt(tokens, i - 1))) ||
      (SAYING.has(lower) &&
        /^(?:the|his|her|their|these|those)$/u.test(lowerAt(tokens, i - 1)) &&
        isMade(tokens, i)),
  );
  return at < 0 ? null : at;
}

const SAYING = wordSet(`
remarks, remark, comments, comment, announcement, statement, call, appeal, speech, warning, threat, pledge
`);

/** "made the remarks", "the remarks were made": its verb beside it. */
const isMade = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:made|delivered|gave|issued)$/u.test(lowerAt(tokens, noun - 2)) ||
  tokens
    .slice(noun + 1, noun + 6)
    .some(({ lower }, i, all) => lower === "made" && /^(?:was|were)$/u.test(all[i - 1]?.lower ?? ""));

/** Whether a later sentence goes on about the speaker: "he", "the minister", or the name. */
function isStillHis(tokens: readonly Token[], speaker: string): boolean {
  if (STILL_HIS.has(lowerAt(tokens, 0))) return true;
  const surname = lastWord(speaker);
  return tokens.slice(0, 6).some(({ text }) => text === surname);
}

const STILL_HIS = wordSet("he, she, the, speaking");
