import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { VerbGroup } from "../grammar/clause";
import { lowerAt, verbGroupAt } from "../grammar/clause";
import { COMPANY_VERBS, GUIDE_VERBS, GUIDES_ROUND, ROUND } from "../lexicon/company-words";
import { MODALS } from "../lexicon/unreal-words";
import type { Party } from "../speakers/party";
import { mainSubject } from "./main-subject";
import { agentOf, objectParties, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction, MeetingTold, Scene } from "./scene";
import { isStatesman } from "./statesman";
import { placeSoon } from "./visit";

/** How far behind a verb of company stands the word it needs. */
const REACH = 9;

/** "X and Y walked through Irpin", "X shared a stage with Y", "the two toured the port": what two in office do side by side. */
export const company: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  const verb = COMPANY_VERBS.get(lowerAt(tokens, at));
  if (verb === undefined || !isTold(scene)) return null;
  const needed = verb.needs === null ? at : soon(scene, verb.needs);
  if (needed === null) return null;
  const group = verbGroupAt(tokens, at);
  if (group.passive || group.tense === "modal" || isWished(scene)) return null;
  const left = inCompany(scene, doers(scene, group), verb.lemma);
  if (left.length === 0) return null;
  const beside = inCompany(scene, companions(scene, at + 1), verb.lemma);
  if (left.length + beside.length < 2 && !left.some(isMany)) return null;
  if (!isAnchored(scene)) return null;
  return { rule: `${verb.lemma} in company`, group, at, parties: [...left, ...beside], confidence: 0.7 };
};

/** "X escorted Y through the ruins", "Y was taken round the ward by X", "X cornered Y". */
export const guide: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  const lemma = GUIDE_VERBS.get(lowerAt(tokens, at));
  if (lemma === undefined || !isTold(scene)) return null;
  const group = verbGroupAt(tokens, at);
  if (GUIDES_ROUND.has(lemma) && soon(scene, ROUND) === null) return null;
  if (group.tense === "modal" || !isAnchored(scene)) return null;
  const left = statesmen(scene, subjectParties(scene, group));
  const others = statesmen(scene, group.passive ? agentOf(scene, group) : objectParties(scene, at + 1));
  return told(left, others, { rule: `${lemma} in company`, group, at });
};

const told = (
  left: readonly Party[],
  others: readonly Party[],
  { rule, group, at }: { rule: string; group: VerbGroup; at: number },
): MeetingTold | null =>
  left.length === 0 || others.length === 0
    ? null
    : { rule, group, at, parties: [...left, ...others], confidence: 0.7 };

/** The subject of the verb; of "After shaking hands with Y, X flew on" and "stepped over the line, shook his hand" that of the sentence. */
function doers(scene: Scene, group: VerbGroup): readonly Party[] {
  const own = subjectParties(scene, group).filter(isParty);
  if (own.length > 0) return own;
  const before = lowerAt(scene.sentence.tokens, group.from - 1);
  return group.tense === "participle" || before === "," || before === "and" ? mainSubject(scene) : [];
}

/** Those who act for a state, with whom a list joins to one of them; of what only people can do also countries, which stand for their delegations. */
export function inCompany(scene: Scene, parties: readonly Party[], lemma: string): readonly Party[] {
  const listed = parties.length > 1 || hasWord(scene, PEERS) ? !hasWord(scene, FAMILY) : false;
  const some = parties.some((party) => isStatesman(scene.article, party)) || hasWord(scene, PEERS);
  return parties.filter(
    (party) =>
      isStatesman(scene.article, party) ||
      (party.kind === "person" && listed && some) ||
      (party.kind === "country" && BODILY.has(lemma)),
  );
}

/** What no country can do but by its envoys. */
const BODILY = new Set(["sit", "spend", "shake"]);
const PEERS = new Set(["counterpart", "counterparts", "colleague", "colleagues", "number"]);
const FAMILY = new Set(
  "wife husband spouse son daughter mother father brother sister family partner girlfriend boyfriend fiancee lawyer lawyers coach doctor".split(
    " ",
  ),
);

const hasWord = ({ sentence: { tokens }, clause }: Scene, words: ReadonlySet<string>): boolean => {
  for (let k = clause.from; k < clause.to; k += 1) if (words.has(lowerAt(tokens, k))) return true;
  return false;
};

/** Those who act for a state. */
export const statesmen = (scene: Scene, parties: readonly Party[]): readonly Party[] =>
  parties.filter((party) => isParty(party) && isStatesman(scene.article, party));

/** A day or place says which occasion it was. */
const isAnchored = (scene: Scene): boolean =>
  (scene.article.datesIn[scene.sentence.index] ?? []).length > 0 ||
  placeSoon(scene, scene.clause.from, scene.clause.to) ||
  isRecalled(scene);

/** "as the two toured the port": what came to pass meanwhile says when. */
const isRecalled = ({ sentence: { tokens }, clause }: Scene): boolean =>
  MEANWHILE.has(lowerAt(tokens, clause.from));

const MEANWHILE = new Set(["as", "while", "when", "where", "after"]);

const isMany = ({ kind, name }: Party): boolean => kind === "group" && name.endsWith("s");

/** "should come to Kyiv and walk its streets": the plain form behind a modal verb. */
const isWished = (scene: Scene): boolean =>
  lowerAt(scene.sentence.tokens, scene.at) ===
    COMPANY_VERBS.get(lowerAt(scene.sentence.tokens, scene.at))?.lemma &&
  hasWord({ ...scene, clause: { from: scene.clause.from, to: scene.at } }, MODALS);

/** A verb, whatever the tagger takes it for: behind a determiner it is a noun. */
function isTold({ sentence: { tokens }, at }: Scene): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.pos === "DET" || before?.pos === "ADJ") return false;
  // "Zelensky cornered Joe Biden": taken for an adjective.
  return (
    token?.pos === "VERB" || (token?.pos === "ADJ" && before?.pos === "PROPN" && token.lower.endsWith("ed"))
  );
}

/** Where one of some words stands soon behind the verb, in its clause; null where none does. */
function soon({ sentence: { tokens }, clause, at }: Scene, words: ReadonlySet<string>): number | null {
  for (let k = at + 1; k < Math.min(clause.to, at + REACH); k += 1)
    if (words.has(lowerAt(tokens, k))) return k;
  return null;
}

/** "with Y", "alongside Y", "next to Y", "in the company of Y", "the hand of Y" behind a verb. */
export function companions({ article, sentence, clause }: Scene, start: number): readonly Party[] {
  const found: Party[] = [];
  for (let k = start; k < Math.min(clause.to, start + COMPANIONS); k += 1) {
    if (STOPS.has(lowerAt(sentence.tokens, k))) break;
    if (isLink(sentence, k)) found.push(...partiesFrom(article, sentence, k + 1));
  }
  return found;
}

const partiesFrom = (article: Article, sentence: Sentence, at: number): readonly Party[] =>
  partyList(article, sentence, at).parties.filter(isParty);

/** How far behind a verb those in whose company it was done may stand. */
const COMPANIONS = 18;
const STOPS = new Set([";", ":", "“", "”", '"']);
const LINKS = new Set(["with", "alongside", "beside", "between", "opposite"]);

function isLink({ tokens }: Sentence, k: number): boolean {
  const [word, before] = [lowerAt(tokens, k), lowerAt(tokens, k - 1)];
  if (LINKS.has(word)) return true;
  return (
    (word === "to" && before === "next") ||
    (word === "from" && before === "across") ||
    (word === "of" && (before === "company" || before === "hand"))
  );
}
