import { dateInWords } from "../time/words";
import type { TimelineEvent } from "../timeline/event";
import { type ListGroup, listGroups } from "../timeline/list-groups";

/** A passage of an event with the article it stands in. */
export type PrintedPassage = {
  readonly quote: string;
  readonly article: string;
  readonly publisher: string | null;
  /** ISO day or instant. */
  readonly publishedAt: string | null;
  readonly url: string | null;
};

export type PrintedEvent = TimelineEvent & { readonly passages: readonly PrintedPassage[] };

export type PrintedHead = {
  readonly title: string;
  /** What was asked for, in words; empty when nothing was. */
  readonly filters: readonly string[];
  readonly matching: number;
  readonly total: number;
  /** The address of the same view on the screen. */
  readonly url: string;
  /** ISO day of the printing. */
  readonly day: string;
};

/** The page up to its first event. */
export function printedHead(head: PrintedHead): string {
  const { title, filters, matching, total, url, day } = head;
  const count =
    matching === total ? `${figures(total)} events` : `${figures(matching)} of ${figures(total)} events`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/print.css">
</head>
<body>
<header>
<p class="back"><a href="${escaped(url)}">Back to the timeline</a> To print, use the browser’s own command.</p>
<h1>${escaped(title)}</h1>
<p>${[count, ...filters.map(escaped)].join(" · ")}</p>
<p class="quiet">As of ${dateInWords(day)} · <span class="url">${escaped(url)}</span></p>
</header>
<main>
`;
}

/** Some of the events in order; `month` is the heading under which the ones before them stood, null for the first. */
export function printedEvents(
  events: readonly PrintedEvent[],
  month: string | null,
): { html: string; month: string | null } {
  const passages = new Map(events.map((event) => [event.id, event.passages]));
  const groups = listGroups(events);
  return {
    html: groups.map((group) => printedGroup(group, group.title !== month, passages)).join(""),
    month: groups.at(-1)?.title ?? month,
  };
}

export const PRINTED_END = "</main>\n</body>\n</html>\n";

function printedGroup(
  { title, rows }: ListGroup,
  isNew: boolean,
  passages: ReadonlyMap<string, readonly PrintedPassage[]>,
): string {
  const heading = isNew ? `<h2>${escaped(title)}</h2>\n` : "";
  return (
    heading + rows.map(({ event, date }) => printedEvent(event, date, passages.get(event.id) ?? [])).join("")
  );
}

function printedEvent(event: TimelineEvent, date: string, passages: readonly PrintedPassage[]): string {
  const type = event.status === "planned" ? `Planned ${event.type}` : capital(event.type);
  const facts = [type, event.place, ...tolls(event), REVIEW_WORDS[event.review]].filter(
    (fact) => fact !== null,
  );
  return `<article data-type="${event.type}">
<p class="date">${escaped(date)}</p>
<div>
<h3 dir="auto">${escaped(event.title)}</h3>
<p class="facts">${facts.map((fact) => escaped(fact)).join(" · ")}</p>
${passages.length > 0 ? byArticle(passages).map(printedSource).join("") : '<p class="quiet">A person entered this by hand; no passage stands behind it.</p>\n'}</div>
</article>
`;
}

/** All passages of one article stand over one line that names it. */
function printedSource(passages: readonly [PrintedPassage, ...PrintedPassage[]]): string {
  const { article, publisher, publishedAt, url } = passages[0];
  const published =
    publishedAt === null ? "publication date not given" : dateInWords(publishedAt.slice(0, 10));
  const source = [article, publisher ?? "publisher not given", published].map(escaped).join(", ");
  const quotes = passages
    .map(({ quote }) => `<blockquote dir="auto">${escaped(quote)}</blockquote>\n`)
    .join("");
  return `<figure>
${quotes}<figcaption>${source}${url === null ? "" : ` <span class="url">${escaped(url)}</span>`}</figcaption>
</figure>
`;
}

function byArticle(passages: readonly PrintedPassage[]): readonly [PrintedPassage, ...PrintedPassage[]][] {
  const groups: [PrintedPassage, ...PrintedPassage[]][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    const isSame = last && last[0].article === passage.article && last[0].publishedAt === passage.publishedAt;
    if (isSame) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

const tolls = ({ killed, injured }: TimelineEvent): readonly string[] => [
  ...(killed ? [`${range(killed)} killed`] : []),
  ...(injured ? [`${range(injured)} injured`] : []),
];

const range = ([low, high]: readonly [number, number]): string =>
  low === high ? String(low) : `${low}–${high}`;

const REVIEW_WORDS = {
  unreviewed: "not reviewed",
  confirmed: "confirmed",
  edited: "edited by a person",
  rejected: "rejected",
} as const;

const figures = (count: number): string => count.toLocaleString("en-GB");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text wherever it stands between tags or in a quoted attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
