import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt, subjectOf, verbGroupAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";

/** What is done to people for an attack. */
const HELD_FOR = wordSet(`
charged, accused, convicted, suspected, sentenced, jailed, imprisoned, arrested, indicted, blamed, serving,
pleaded, confessed, admitted
`);
/** What those do who make one. */
const DID = wordSet("carried, staged, mounted, committed, perpetrated, launched, conducted");
const LINKS = wordSet("of, for, with, over, to, in, out, after");

/** How far behind a charge its attack may be named. */
const REACH = 25;

/** "X was charged with murder over the shooting", "X is serving a life sentence for the killing of Y", "X, who carried out the attack": the person whom a sentence holds to have done a strike it names by a noun; null without one. */
export function accusedOf(article: Article, sentence: Sentence, { trigger }: Candidate): string | null {
  const { tokens } = sentence;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - REACH); i -= 1) {
    const word = lowerAt(tokens, i);
    if (ENDS.has(word)) return null;
    if (!HELD_FOR.has(word) && !DID.has(word)) continue;
    const group = verbGroupAt(tokens, i);
    if (group.negated || /^(?:future|modal|infinitive)$/u.test(group.tense)) return null;
    const passive = group.passive || /^(?:serving|pleaded|confessed|admitted)$/u.test(word) || DID.has(word);
    if (!linked(tokens, i, trigger.from)) continue;
    const subject = passive ? subjectOf(tokens, group) : whoIsCharged(tokens, i);
    if (subject === null) continue;
    const name = personIn(article, sentence, subject) ?? personBeside(article, sentence, subject);
    if (name !== null) return name;
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set([".", ";", "“", "”", '"']);

/** Whether a word that ties a charge to a deed stands between them. */
const linked = (tokens: readonly Token[], charge: number, deed: number): boolean =>
  tokens.slice(charge + 1, deed).some(({ lower }) => LINKS.has(lower));

/** "Brenda Moss, 28, appeared in court, charged with murder over the attack": whom a participle behind a comma is about. */
function whoIsCharged(tokens: readonly Token[], participle: number): Range | null {
  if (lowerAt(tokens, participle - 1) !== ",") return null;
  for (let i = participle - 2; i > 0; i -= 1)
    if (tokens[i]?.pos === "VERB") return subjectOf(tokens, verbGroupAt(tokens, i));
  return null;
}

function personIn(article: Article, { index }: Sentence, { from, to }: Range): string | null {
  const name = (article.names.all[index] ?? []).find(
    (one) => one.kind === "person" && one.from >= from && one.to <= to,
  );
  return name === undefined ? null : (article.names.personNamed(name.text)?.name ?? name.text);
}

/** "the bomber" of "Salem Haddad, the bomber who …", "a man, Tobias Kern, was …": the person whom commas set beside a phrase. */
export function personBeside(article: Article, sentence: Sentence, { from, to }: Range): string | null {
  const { tokens, index } = sentence;
  const name = (article.names.all[index] ?? []).find(
    (one) =>
      one.kind === "person" &&
      ((one.to === from - 1 && lowerAt(tokens, one.to) === ",") ||
        (one.from === to + 1 && lowerAt(tokens, to) === ",")),
  );
  return name === undefined ? null : (article.names.personNamed(name.text)?.name ?? name.text);
}

const CULPRIT = wordSet(`
gunman, gunmen, shooter, attacker, assailant, bomber, suspect, perpetrator, killer, assassin, knifeman,
culprit
`);

/** Who is called the gunman, the attacker or the suspect by name in an article, in its fullest form; null where nobody or several are. */
export function culpritOf(article: Article): string | null {
  const named = new Set<string>();
  for (const { tokens, index } of article.sentences)
    for (const name of article.names.all[index] ?? [])
      if (name.kind === "person" && isCalledCulprit(tokens, name))
        named.add(article.names.personNamed(name.text)?.name ?? name.text);
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only;
}

/** "the gunman, X", "named the attacker as X", "X, the suspected gunman", "suspect X". */
function isCalledCulprit(tokens: readonly Token[], { from, to }: Range): boolean {
  const [one, two] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  if (CULPRIT.has(one) || (one === "," && CULPRIT.has(two))) return true;
  if (one === "as") {
    const before = tokens.slice(Math.max(0, from - 8), from - 1).map(({ lower }) => lower);
    return (
      before.some((word) => CULPRIT.has(word)) &&
      before.some((word) => /^(?:named|identified|identify|identifies)$/u.test(word))
    );
  }
  const behind = tokens.slice(to + 1, to + 5).map(({ lower }) => lower);
  const end = behind.findIndex((word) => CULPRIT.has(word));
  return (
    lowerAt(tokens, to) === "," &&
    /^(?:the|a)$/u.test(behind[0] ?? "") &&
    end > 0 &&
    behind
      .slice(1, end)
      .every((word) => /^(?:suspected|alleged|lone|sole|accused|main|\d+-year-old)$/u.test(word))
  );
}
