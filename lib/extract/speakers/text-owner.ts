import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Range } from "../grammar/clause";
import { lowerAt, phraseAfter } from "../grammar/clause";
import { DEMONYMS } from "../lexicon/gazetteer";
import { OWNED_TEXTS, SPEAKER_NOUNS } from "../lexicon/people-words";
import { wordsOf } from "../names/names";
import { fold } from "../names/people";
import type { Memory } from "./memory";
import { byName } from "./named";
import type { Party } from "./party";
import { withOwnKey } from "./party";
import { bodyWords } from "./same-body";

/** Where people post: "a Facebook post by X" is X's. */
const PLATFORMS =
  /^(?:Facebook|Twitter|Telegram|Instagram|X|WhatsApp|YouTube|TikTok|LinkedIn|Truth Social|Weibo|VK)$/u;

/** How many speakers back "the Indian statement" may refer. */
const BACK = 4;

/** "the Indian statement said" after the Indian navy has spoken: the navy. Null when no body of the country spoke lately. */
function bodyOfCountry(country: string, { spoken }: Memory): Party | null {
  const own = fold(country);
  const latest = spoken
    .slice(-BACK)
    .findLast(({ kind, name }) => kind === "organisation" && bodyWords(name).includes(own));
  return latest ?? null;
}

/** How far behind "a statement" its author may be named. */
const REACH = 8;

/**
 * Whose text a phrase names: "the UN report", "an interior ministry statement", "a tweet on Monday by X", "a message on X's account".
 * Null when the phrase is no text or nobody is named as its author.
 */
export function ownerOfText(
  article: Article,
  sentence: Sentence,
  range: Range,
  memory: Memory,
  read: (range: Range) => Party,
): Party | null {
  const { tokens } = sentence;
  const head = range.to - 1;
  if (!OWNED_TEXTS.has(lowerAt(tokens, head))) return null;
  const names = article.names.all[sentence.index] ?? [];
  const before = names.find(
    (name) => name.from >= range.from && name.to <= range.to && !PLATFORMS.test(name.text),
  );
  const country = before === undefined ? undefined : DEMONYMS.get(before.text);
  if (country !== undefined) return bodyOfCountry(country, memory) ?? withOwnKey("country", country);
  if (before !== undefined && before.to <= head) return byName(article, before, tokens, before);
  const owned = /^['’]s?$/u.test(lowerAt(tokens, head - 1)) ? 1 : 0;
  const noun = head - 1 - owned;
  if (SPEAKER_NOUNS.has(lowerAt(tokens, noun))) {
    const name = wordsOf(tokens, { from: range.from, to: head - owned }).replace(
      /^(?:the|a|an|this|that)\s+/iu,
      "",
    );
    return withOwnKey("organisation", name);
  }
  for (let i = head + 1; i < Math.min(tokens.length - 1, head + REACH); i += 1) {
    const word = lowerAt(tokens, i);
    if (/^[,;.:“"]$/u.test(word)) return null;
    if (word === "by" || word === "from" || (word === "of" && i === head + 1)) {
      const phrase = phraseAfter(tokens, i + 1);
      return phrase === null ? null : read(phrase.head);
    }
    const owner = names.find((name) => name.from === i);
    if (owner !== undefined && /^['’]s$/u.test(lowerAt(tokens, owner.to)))
      return byName(article, owner, tokens, owner);
  }
  return null;
}
