import { publishedDate } from "./published-date";

/** What a text says about itself before it begins. Null stands for "does not say". */
export type FrontMatter = {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** The text without what was understood. */
  readonly text: string;
};

type Field = "title" | "url" | "publisher" | "publishedAt";

const FIELDS: Readonly<Record<string, Field>> = {
  title: "title",
  headline: "title",
  url: "url",
  link: "url",
  canonical: "url",
  source: "publisher",
  publisher: "publisher",
  publication: "publisher",
  outlet: "publisher",
  date: "publishedAt",
  published: "publishedAt",
  "published at": "publishedAt",
  "published on": "publishedAt",
  "publication date": "publishedAt",
};

/**
 * Takes header lines ("Title: …", "Date: …", "Source: …", "URL: …", fenced by --- or not) or a leading
 * "date 2025-04-15" off a text. A line whose value makes no sense ends the header and stays in the text.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const found: Record<Field, string | null> = { title: null, url: null, publisher: null, publishedAt: null };
  const bare = /^\s*date\s+(\d{4}-\d{2}-\d{2})(?=\s)\s*/i.exec(text);
  const bareDate = bare ? publishedDate(bare[1] ?? "") : null;
  if (bare && bareDate) return { ...found, publishedAt: bareDate, text: text.slice(bare[0].length).trim() };
  const fenced = /^\s*---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (fenced) {
    for (const line of (fenced[1] ?? "").split("\n")) take(line, found);
    return { ...found, text: text.slice(fenced[0].length).trim() };
  }
  let rest = text.trimStart();
  while (rest) {
    const lineEnd = rest.indexOf("\n");
    const line = lineEnd < 0 ? rest : rest.slice(0, lineEnd);
    if (!take(line, found)) break;
    rest = lineEnd < 0 ? "" : rest.slice(lineEnd + 1).replace(/^\s*\n/, "");
  }
  return { ...found, text: rest.trim() };
}

function take(line: string, found: Record<Field, string | null>): boolean {
  const match = /^\s*\**([a-z ]{3,16}?)\**\s*:\**\s*(\S.{0,1000})$/i.exec(line);
  const field = FIELDS[match?.[1]?.toLowerCase() ?? ""];
  if (!field || found[field] !== null) return false;
  const value = (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
  const understood = understand(field, value);
  if (understood === null) {
    // "Source: https://…" names the address, not a publisher.
    if (field !== "publisher" || found.url !== null || !isUrl(value)) return false;
    found.url = value;
    return true;
  }
  found[field] = understood;
  return true;
}

function understand(field: Field, value: string): string | null {
  if (field === "publishedAt") return publishedDate(value);
  if (field === "url") return isUrl(value) ? value : null;
  if (field === "publisher") return !isUrl(value) && value.length <= 100 ? value : null;
  return value;
}

const isUrl = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);
