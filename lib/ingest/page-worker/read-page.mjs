import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOf } from "./blocks.mjs";
import { exceedsDepth } from "./depth.mjs";
import { articleBody, metadataOf } from "./metadata.mjs";

const LIMIT_DEPTH = 500;
/** Below this Readability most often kept a teaser or a notice in place of the article. */
const SHORT = 250;

/**
 * What a page says about its article, and the article's paragraphs.
 * @param {string} html
 */
export function readPage(html) {
  if (exceedsDepth(html, LIMIT_DEPTH)) return { kind: "too-deep", depth: LIMIT_DEPTH };
  const document = parse(html);
  const metadata = metadataOf(document, html);
  const declared = articleBody(document);
  for (const element of document.querySelectorAll("script, style, noscript, template, iframe, object")) {
    element.remove();
  }
  flattenPosts(document);
  const whole = blocksOf(document.body);
  const chosen = lengthOf(whole) > SHORT ? readable(document) : whole;
  const text = longest([
    chosen,
    lengthOf(chosen) < SHORT ? declared : [],
    lengthOf(chosen) === 0 ? whole : [],
  ]);
  return { kind: "page", ...metadata, text: withoutTitle(text, metadata.titles).join("\n\n") };
}

/** A fragment or bare text has no document element in linkedom, and everything after would throw. */
function parse(html) {
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(
    isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  if (document.documentElement && document.body) return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function readable(document) {
  try {
    const article = new Readability(document, {
      serializer: (element) => element,
      disableJSONLD: true,
    }).parse();
    return article?.content ? blocksOf(article.content) : [];
  } catch {
    return [];
  }
}

/** An embedded post becomes one paragraph, so that its words and its signature stay together. */
function flattenPosts(document) {
  const posts =
    "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed";
  for (const post of document.querySelectorAll(posts)) {
    const paragraph = document.createElement("p");
    paragraph.textContent = blocksOf(post).join(" ").replace(/\s+/g, " ");
    post.replaceChildren(paragraph);
  }
}

/** The title is kept as the title; above the text it would only stand there twice. */
function withoutTitle(blocks, titles) {
  const [first] = blocks;
  return first && blocks.length > 1 && titles.some((title) => title.trim() === first)
    ? blocks.slice(1)
    : blocks;
}

const lengthOf = (blocks) => blocks.reduce((sum, block) => sum + block.length, 0);
const longest = (choices) =>
  choices.reduce((best, blocks) => (lengthOf(blocks) > lengthOf(best) ? blocks : best));
