import { utf16 } from "../../text/position";
import type { Article } from "../article/article";
import { quotationAt } from "../article/article";
import type { Candidate } from "../candidate";
import { because } from "../candidate";
import type { Stage } from "../pipeline";

const STAGE = "gather quotations";

/** Gives each statement the other sentences of its quotations: those before "he said" and the unattributed ones that follow. */
export const gatherQuotations: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const taken = new Set(
      candidates.filter(({ type }) => type === "statement").map(({ sentence }) => sentence),
    );
    const speakerOf = new Map<number, Candidate>();
    for (const one of candidates) if (one.type === "statement") speakerOf.set(one.sentence, one);
    const gained = new Map<Candidate, number[]>();
    for (const sentence of article.sentences) {
      if (taken.has(sentence.index) || !fullyQuoted(article, sentence.index)) continue;
      const owner = ownerOf(article, sentence.index, speakerOf);
      if (owner === null) continue;
      gained.set(owner, [...(gained.get(owner) ?? []), sentence.index]);
    }
    return candidates.map((one) => {
      const more = gained.get(one);
      if (more === undefined) return one;
      const spans = more
        .map((index) => article.sentences[index])
        .filter((sentence) => sentence !== undefined)
        .map(({ start, end }) => ({ start, end }));
      return because({ ...one, passages: [...one.passages, ...spans] }, STAGE, "quotation goes on");
    });
  },
};

/** Whether hardly anything of the sentence stands outside quotation marks. */
export function fullyQuoted(article: Article, index: number): boolean {
  const sentence = article.sentences[index];
  if (sentence === undefined) return false;
  let inside = 0;
  let low = 0;
  let high = article.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.quotations[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < article.quotations.length; i += 1) {
    const quotation = article.quotations[i];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    inside += Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start);
  }
  return inside >= 0.85 * (sentence.end - sentence.start);
}

/** The statements by the sentence they are told in. */
type Speakers = ReadonlyMap<number, Candidate>;

/** The statement of the same quotation or paragraph after it, else the one before it, also across quoted paragraphs. */
function ownerOf(article: Article, index: number, speakerOf: Speakers): Candidate | null {
  const after = saidAfter(article, index, speakerOf, article.sentences.length, true);
  if (after !== undefined) return after;
  // A quoted paragraph before its attribution in the next: "…" / "…," he said.
  return (
    saidBefore(article, index, speakerOf) ??
    saidAfter(article, index, speakerOf, index + REACH, false) ??
    null
  );
}

/** How many sentences on an attribution in another paragraph is looked for. */
const REACH = 8;

/** Who speaks next behind nothing but quotation: null when that quotation is not the one of `index`, undefined when nobody does. */
function saidAfter(
  article: Article,
  index: number,
  speakerOf: Speakers,
  end: number,
  sameParagraph: boolean,
): Candidate | null | undefined {
  const paragraph = article.sentences[index]?.paragraph;
  for (let i = index + 1; i < Math.min(article.sentences.length, end); i += 1) {
    if (sameParagraph && article.sentences[i]?.paragraph !== paragraph) return undefined;
    const owner = speakerOf.get(i);
    if (owner !== undefined) return hasQuoteBefore(article, i) ? owner : null;
    if (!fullyQuoted(article, i)) return undefined;
  }
  return undefined;
}

function saidBefore(article: Article, index: number, speakerOf: Speakers): Candidate | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const owner = speakerOf.get(i);
    if (owner !== undefined) return owner;
    if (!fullyQuoted(article, i)) return null;
  }
  return null;
}

/** Whether the attribution comes after a quotation that its sentence begins with. */
function hasQuoteBefore(article: Article, index: number): boolean {
  const sentence = article.sentences[index];
  if (sentence === undefined) return false;
  const quotation = quotationAt(article, {
    start: utf16(sentence.start + 1),
    end: utf16(sentence.start + 2),
  });
  return quotation !== null && quotation.start <= sentence.start + 1;
}
