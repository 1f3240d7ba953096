import { performance } from "node:perf_hooks";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { proseParagraphs } from "../../lib/extract/article/prose";
import { extractEvents } from "../../lib/extract/extract-events";
import type { ExtractionInput } from "../../lib/extract/mention";
import { splitSentences } from "../../lib/text/sentences";

/** Rounds that only warm the engine up: it compiles what runs often. */
const WARM_UP = 8;
const ROUNDS = 16;

/** How many times as long the whole extraction takes as the tokenizer and tagger of the library alone, and as our own reading into tagged sentences. */
export type SpeedRatio = { readonly ofTagger: number; readonly ofSentences: number };

/** The medians of some rounds over the same articles in one process, each article by all three in turn, so that what else the machine does falls on all alike; null without articles. */
export function speedRatio(articles: readonly ExtractionInput[]): SpeedRatio | null {
  const nlp = winkNlp(model, ["sbd", "pos"]);
  const { value, pos } = nlp.its;
  const tag = ({ text }: ExtractionInput) => {
    const tokens = nlp.readDoc(text).tokens();
    tokens.out(value);
    tokens.out(pos);
  };
  const ratios: SpeedRatio[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    let [whole, tagger, sentences] = [0, 0, 0];
    for (const article of articles) {
      whole += timed(() => extractEvents(article));
      tagger += timed(() => tag(article));
      sentences += timed(() => splitSentences(article.text, proseParagraphs(article.text)));
    }
    if (round >= WARM_UP && tagger > 0 && sentences > 0)
      ratios.push({ ofTagger: whole / tagger, ofSentences: whole / sentences });
  }
  if (ratios.length === 0) return null;
  return {
    ofTagger: median(ratios.map(({ ofTagger }) => ofTagger)),
    ofSentences: median(ratios.map(({ ofSentences }) => ofSentences)),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
