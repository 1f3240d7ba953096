import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { wordSet } from "../lexicon/word-set";
import { once } from "./once";

/** How many sentences a lead has: what it quotes may be the interview that the body goes on about. */
const LEAD = 2;

/** Occasions that a sentence may name beside the words of saying. */
const INTERVIEW = new Set(["interview", "interviews", "podcast"]);
const APART = new Set(["separate", "another", "second", "different"]);
const TEXTS = wordSet(
  "statement, post, interview, speech, address, tweet, message, briefing, conference, letter, video, remarks",
);

/** The occasion that a sentence names: "interview with cnn", or the sentence's own number for "a separate statement"; null for none. */
function occasionIn({ tokens, index }: Sentence): string | null {
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.lower ?? "";
    if (
      APART.has(word) &&
      tokens.slice(i + 1, i + 4).some(({ lower }) => TEXTS.has(lower)) &&
      /^(?:an?|in)$/u.test(tokens[i - 1]?.lower ?? (word === "another" ? "in" : ""))
    )
      return `apart ${index}`;
    if (!INTERVIEW.has(word)) continue;
    const before = tokens.slice(Math.max(0, i - 5), i).map(({ lower }) => lower);
    if (before.includes("another")) return `apart ${index}`;
    if (!before.some((each) => /^(?:in|during)$/u.test(each))) continue;
    const outlet = tokens.slice(i + 1, i + 6).find(({ text }) => /^\p{Lu}/u.test(text));
    return `interview ${outlet?.lower ?? ""}`;
  }
  if (/^separately$/u.test(tokens[0]?.lower ?? "")) return `apart ${index}`;
  return null;
}

const occasionAt = (article: Article, index: number): string | null => {
  const sentence = article.sentences[index];
  return sentence === undefined ? null : occasionIn(sentence);
};

const occasionsOf = (article: Article, { passages }: Candidate): ReadonlySet<string> =>
  new Set(
    passages.flatMap(({ start }) => {
      const index = article.sentenceAt.get(start);
      return (index === undefined ? null : occasionAt(article, index)) ?? [];
    }),
  );

const known = new WeakMap<Article, (one: Candidate) => ReadonlySet<string>>();

/** Whether a statement names an occasion of its own that is not that of the other: an interview, "a separate statement". */
export function namesOtherOccasion(one: Candidate, other: Candidate, article: Article): boolean {
  const own = occasionAt(article, one.sentence);
  if (own === null) return false;
  const read = known.get(article) ?? once((each: Candidate) => occasionsOf(article, each));
  known.set(article, read);
  const theirs = read(other);
  if (theirs.size > 0) return !theirs.has(own);
  return own.startsWith("apart") || other.sentence >= LEAD;
}
