import type { Article } from "../article";
import { isQuoted, quotationsIn } from "../article";
import type { Candidate } from "../candidate";
import { lowerAt } from "../clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import type { Name } from "../names";
import { wordsOf } from "../names";
import type { Stage } from "../pipeline";

const STAGE = "write titles";
const MOST_WORDS = 12;
/** So many passages are looked through for a short quotation or a topic. */
const MOST_PASSAGES = 12;

/** A neutral headline made of what is known: never more than the passages say. */
export const writeTitles: Stage = {
  name: STAGE,
  run: (candidates, article) => candidates.map((one) => ({ ...one, title: titleOf(one, article) })),
};

function titleOf(one: Candidate, article: Article): string {
  if (one.type === "strike") return strikeTitle(one, article);
  return one.type === "meeting" ? meetingTitle(one, article) : statementTitle(one, article);
}

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  [...DEMONYMS]
    .reverse()
    .filter(([word]) => !word.endsWith("s") || /(?:ese|ish|us)$/u.test(word))
    .map(([adjective, country]) => [country, adjective]),
);

function strikeTitle(one: Candidate, article: Article): string {
  const tokens = article.sentences[one.sentence]?.tokens ?? [];
  const text = tokens
    .slice(one.clause.from, one.clause.to)
    .map(({ lower }) => lower)
    .join(" ");
  const attacker = one.actors.find(({ role }) => role === "attacker")?.name;
  const adjective =
    attacker === undefined
      ? undefined
      : (ADJECTIVES.get(attacker) ?? (attacker.split(" ").length <= 2 ? attacker : undefined));
  const [act, link] = actOf(text);
  const target = one.actors.find(({ role }) => role === "target")?.name;
  const where =
    one.place === null
      ? target === undefined || target.split(" ").length > 4
        ? ""
        : ` ${link === "in" ? "on" : link} ${target}`
      : ` ${link} ${withArticle(one.place.name)}`;
  const head = `${adjective === undefined ? "" : `${adjective} `}${act}${where}`;
  return capital(`${head}${outcome(one)}`);
}

const withArticle = (place: string): string =>
  /^(?:Middle East|Netherlands|Philippines|Gaza Strip|West Bank|Red Sea|Black Sea)$/u.test(place)
    ? `the ${place}`
    : place;

function actOf(text: string): [string, string] {
  if (/\binva(?:sion|de[sd]?|ding)\b/u.test(text)) return ["invasion", "of"];
  if (/\bsuicide\b/u.test(text)) return ["suicide attack", "in"];
  if (/\bcar bomb/u.test(text)) return ["car bombing", "in"];
  if (/\bshot down|downed|intercepted\b/u.test(text)) return ["air defences down targets", "over"];
  if (/\bdrones?\b/u.test(text) && /\bmissiles?\b/u.test(text)) return ["missile and drone attack", "on"];
  if (/\bmissiles?\b/u.test(text)) return ["missile strike", "on"];
  if (/\bdrones?\b/u.test(text)) return ["drone attack", "on"];
  if (/\brockets?\b/u.test(text)) return ["rocket attack", "on"];
  if (/\bair ?strikes?|air-strikes?|warplanes|jets\b/u.test(text)) return ["air strike", "on"];
  if (/\bshell(?:ed|ing|s)|mortars?|artillery\b/u.test(text)) return ["shelling", "of"];
  if (/\bbomb(?:s|ing|ings|ed)?|explo(?:sion|ded|sions)|blast\b/u.test(text)) return ["bombing", "in"];
  if (/\bclash/u.test(text)) return ["clashes", "in"];
  if (/\bshoot|shot\b|gunm[ae]n|gunfire/u.test(text)) return ["shooting", "in"];
  if (/\braid/u.test(text)) return ["raid", "in"];
  return /\bstrikes?|struck\b/u.test(text) ? ["strike", "on"] : ["attack", "on"];
}

function outcome({ killed, injured }: Candidate): string {
  const figure = ([low, high]: readonly [number, number]) => (low === high ? `${low}` : `${low} to ${high}`);
  if (killed !== null && killed[1] > 0) return ` kills ${figure(killed)}`;
  return injured !== null && injured[1] > 0 ? ` injures ${figure(injured)}` : "";
}

function meetingTitle(one: Candidate, article: Article): string {
  const names = one.actors
    .filter(({ role }) => role === "participant")
    .map(({ name }) => personShort(name, article));
  const where =
    one.place === null || names.includes(one.place.name) ? "" : ` in ${withArticle(one.place.name)}`;
  const rule = one.why[0]?.rule ?? "";
  const planned = one.status === "planned";
  const [first, second] = names;
  if (first === undefined) return capital(`Meeting${where}`);
  if (second === undefined) {
    if (rule.includes("visit") || rule.includes("arrived"))
      return capital(`${first} ${planned ? "to visit" : "visits"}${where === "" ? "" : where.slice(3)}`);
    const noun = /summit/u.test(rule) ? "summit" : "talks";
    return capital(planned ? `${first} ${noun} planned${where}` : `${first} holds ${noun}${where}`);
  }
  const rest = names.length > 3 ? `${second} and others` : names.slice(1).join(" and ");
  if (rule.includes("phone") || rule.includes("call"))
    return capital(`${first} ${planned ? "to speak" : "speaks"} by phone with ${rest}`);
  const plural = /s$/u.test(first) && !/^\p{Lu}\S*$/u.test(first);
  return capital(`${first} ${planned ? "to meet" : plural ? "meet" : "meets"} ${rest}${where}`);
}

function personShort(name: string, article: Article): string {
  return article.names.personNamed(name)?.short ?? name;
}

function statementTitle(one: Candidate, article: Article): string {
  const speaker = one.actors.find(({ role }) => role === "speaker")?.name ?? "";
  const who = capital(personShort(speaker, article));
  const said = saidBriefly(one, article);
  if (said !== null) return said.quoted ? `${who}: ‘${said.text}’` : `${who} says ${said.text}`;
  const topics = topicsOf(one, article, speaker);
  return topics.length === 0 ? `Statement by ${who}` : `${who} on ${topics.join(" and ")}`;
}

/** What was said when it fits a headline whole: a short "that" clause or a short quotation. */
function saidBriefly(one: Candidate, article: Article): { text: string; quoted: boolean } | null {
  const sentence = article.sentences[one.sentence];
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  const that = tokens.findIndex(
    ({ lower }, i) => i >= one.trigger.to && i <= one.trigger.to + 8 && lower === "that",
  );
  const end = tokens.length - (tokens.at(-1)?.text === "." ? 1 : 0);
  const from = that >= 0 ? that + 1 : one.trigger.to;
  const verb = lowerAt(tokens, one.trigger.to - 1);
  const clause = tokens.slice(from, end);
  const plain =
    clause.length > 2 &&
    clause.length <= MOST_WORDS - 3 &&
    !clause.some(({ text }) => /[“”"‘;]/u.test(text)) &&
    !/^(?:he|she|they|we|i|it|his|her|their|this|these)$/u.test(clause[0]?.lower ?? "");
  if (
    plain &&
    (that >= 0 || /^(?:said|says|say)$/u.test(verb)) &&
    !/^(?:on|in|at|to|,|:)$/u.test(clause[0]?.lower ?? "")
  )
    return { text: wordsOf(tokens, { from, to: end }), quoted: false };
  for (const passage of one.passages.slice(0, MOST_PASSAGES)) {
    for (const quotation of quotationsIn(article, passage)) {
      const words = article.text
        .slice(quotation.start + 1, quotation.end - 1)
        .trim()
        .replace(/[,.;]$/u, "");
      const count = words.split(/\s+/u).length;
      if (count >= 2 && count <= 9) return { text: words.replace(/[“”"]/gu, ""), quoted: true };
    }
  }
  return null;
}

function isQuotedName(article: Article, name: Name): boolean {
  const token = article.sentences[name.sentence]?.tokens[name.from];
  return token !== undefined && isQuoted(article, token);
}

function topicsOf(one: Candidate, article: Article, speaker: string): string[] {
  const counts = new Map<string, number>();
  for (const passage of one.passages.slice(0, MOST_PASSAGES)) {
    const sentence = article.sentences[article.sentenceAt.get(passage.start) ?? -1];
    for (const name of article.names.all[sentence?.index ?? -1] ?? []) {
      if (name.kind === "office" || speaker.includes(name.text) || name.text.includes(speaker)) continue;
      // Names before "X said" are about the speaker, unless a quotation stands there.
      const beforeVerb = name.sentence === one.sentence && name.to <= one.trigger.from;
      if (beforeVerb && !isQuotedName(article, name)) continue;
      const text =
        name.kind === "person" ? (article.names.personNamed(name.text)?.short ?? name.text) : name.text;
      if (DEMONYMS.has(text) || text.split(" ").length > 4) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([text]) => text);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
