import { webUrl } from "./web-url";

/** What a text fragment is to find; prefix and suffix are the words around it, needed only when the quote stands more than once. */
export type FragmentQuote = {
  readonly quote: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
};

/** Up to this many characters the whole quote goes into the link; a longer one by its first and last words. */
const LONGEST_EXACT = 200;
const WORDS_AT_EACH_END = 6;

/**
 * The address at the publisher that scrolls to the quote (`#:~:text=[prefix-,]start[,end][,-suffix]`, WICG Scroll to Text Fragment).
 * Null when `url` is no web address.
 */
export function textFragmentUrl(url: string | null, { quote, prefix, suffix }: FragmentQuote): string | null {
  const base = webUrl(url);
  if (base === null) return null;
  const [address = base] = base.split(":~:");
  const matched = matchOf(quote);
  if (matched === "") return address;
  const before = prefix ? `${encode(lastWords(prefix, 4))}-,` : "";
  const after = suffix ? `,-${encode(firstWords(suffix, 4))}` : "";
  const hash = address.includes("#") ? "" : "#";
  return `${address}${hash}:~:text=${before}${matched}${after}`;
}

/** An exact match cannot cross a paragraph, so a quote with line breaks becomes a range as well. */
function matchOf(quote: string): string {
  const text = quote.trim();
  if (text.length <= LONGEST_EXACT && !text.includes("\n")) return encode(text);
  const [firstLine = ""] = text.split("\n");
  const lastLine = text.split("\n").at(-1) ?? "";
  const start = firstWords(firstLine, WORDS_AT_EACH_END);
  const end = lastWords(lastLine, WORDS_AT_EACH_END);
  return `${encode(start)},${encode(end)}`;
}

const words = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);
const firstWords = (text: string, count: number): string => words(text).slice(0, count).join(" ");
const lastWords = (text: string, count: number): string => words(text).slice(-count).join(" ");

/** Dash, comma and ampersand are syntax of the directive; a lone surrogate cannot be encoded at all. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");
