import type { Article } from "../article/article";
import type { Candidate } from "../candidate";

/** How an attack is done, as far as its words say: what blew up was not shot at. */
export type StrikeKind = "explosion" | "fire from afar" | "shooting" | "blade" | "battle";

const KINDS: readonly (readonly [StrikeKind, RegExp])[] = [
  [
    "explosion",
    /^(?:explo(?:sions?|ded?|des|ding)|blasts?|bomb(?:s|ings?)?|car-bomb(?:s|ings?)?|detonat(?:e|ed|es|ing)|blew|blown)$/u,
  ],
  [
    "fire from afar",
    /^(?:air-?strikes?|shell(?:ed|ing|ings)|missiles?|drones?|rockets?|barrages?|bombard\p{L}*|salvo(?:e?s)?)$/u,
  ],
  ["shooting", /^(?:shootings?|gunm[ae]n|gunfire|gunned|shootouts?|gunshots?)$/u],
  ["blade", /^(?:stab(?:bed|bing|bings|s)?|kni(?:fe|ves)|behead\p{L}*|machetes?)$/u],
  [
    "battle",
    /^(?:clash(?:es|ed)?|fighting|fought|battl(?:e|es|ed|ing)|offensives?|invasions?|invaded|skirmish(?:es)?|raids?)$/u,
  ],
];

/** The one kind that the clause of a strike names, null when it names none or several. */
export function kindOfAttack(one: Candidate, article: Article): StrikeKind | null {
  const tokens = article.sentences[one.sentence]?.tokens.slice(one.clause.from, one.clause.to) ?? [];
  const found = KINDS.filter(([, words]) => tokens.some(({ lower }) => words.test(lower)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
