import type { Result } from "../result";
import type { ArticleDraft, IngestError } from "./article-draft";
import { takeFrontMatter } from "./front-matter";
import { type Beforehand, makeDraft } from "./make-draft";
import { normalizeText } from "./normalize-text";

/** A Markdown file as plain text: the words of headings, links and emphasis stay, their signs go. */
export function readMarkdown(
  text: string,
  { known, warnings }: Beforehand,
): Result<ArticleDraft, IngestError> {
  const header = takeFrontMatter(normalizeText(text));
  const heading = /^#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n+|$)/.exec(header.text);
  const body = heading && !header.title ? header.text.slice(heading[0].length) : header.text;
  // After a title a text may still carry its date and address.
  const second = heading && !header.title ? takeFrontMatter(body) : null;
  const plain = plainWords(second?.text ?? body);
  return makeDraft({
    title: header.title ?? (heading ? plainWords(heading[1] ?? "") : null),
    url: header.url ?? second?.url ?? null,
    publisher: header.publisher ?? second?.publisher ?? null,
    publishedAt: header.publishedAt ?? second?.publishedAt ?? null,
    text: plain,
    ...known,
    warnings,
  });
}

const IMAGE = /!\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,2000}(?:\s+"[^"\n]{0,300}")?\)/g;
const LINK = /\[([^[\]\n]{1,500})\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,2000}(?:\s+"[^"\n]{0,300}")?\)/g;

/** Signs that are not certainly markup stay: losing a word of the article would be worse than a stray asterisk. */
function plainWords(markdown: string): string {
  return withoutComments(markdown)
    .replace(/^[ \t]*(?:```|~~~).*\n?/gm, "")
    .replace(IMAGE, "$1")
    .replace(LINK, "$1")
    .replace(/\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,100}\]/g, "$1")
    .replace(/^[ \t]{0,3}\[[^[\]\n]{1,100}\]:[ \t]*\S.{0,2000}$/gm, "")
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, "$1")
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "$1")
    .replace(/^[ \t]{0,3}(?:>[ \t]?)+/gm, "")
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?\S?)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<![\w_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=\S)_(?![\w_])/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function withoutComments(markdown: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const start = markdown.indexOf("<!--", at);
    const end = start < 0 ? -1 : markdown.indexOf("-->", start);
    if (end < 0) return kept + markdown.slice(at);
    kept += markdown.slice(at, start);
    at = end + 3;
  }
}
