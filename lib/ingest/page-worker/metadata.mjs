import { blocksOf } from "./blocks.mjs";
import { linkedData } from "./linked-data.mjs";

const DATE_NAMES =
  "article:published_time og:article:published_time og:published_time article.published datepublished date pubdate publishdate publish-date publish_date publication_date published_time published dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date timestamp article:post_date lastmodified-original".split(
    " ",
  );
const TITLE_NAMES = ["og:title", "twitter:title", "dc.title", "parsely-title", "headline"];
const PUBLISHER_NAMES = [
  "og:site_name",
  "application-name",
  "dc.publisher",
  "article:publisher_name",
  "publisher",
];

/**
 * What a page declares, each list from the most to the least reliable; whoever reads them takes the first that makes sense.
 */
export function metadataOf(document, html) {
  const meta = metaOf(document);
  const declared = linkedData(document);
  const heading = [...document.querySelectorAll("h1")].map(wordsOf).filter(Boolean);
  const publishers = [...declared.publishers, ...named(meta, PUBLISHER_NAMES)];
  return {
    titles: [
      ...declared.titles,
      ...named(meta, TITLE_NAMES),
      ...(heading.length === 1 ? heading : []),
      withoutSite(wordsOf(document.querySelector("title")), publishers),
      ...heading,
    ].filter(Boolean),
    publishers: publishers.filter(Boolean),
    urls: [
      ...attributes(document, 'link[rel="canonical" i]', "href"),
      ...named(meta, ["og:url", "twitter:url", "parsely-link"]),
      ...declared.urls,
      ...(/<!-- saved from url=\(\d+\)(\S{1,2000}?) -->/.exec(html.slice(0, 3_000))?.slice(1) ?? []),
    ].filter((url) => /^https?:\/\//i.test(url)),
    dates: [
      ...declared.dates,
      ...named(meta, DATE_NAMES),
      ...datesOf(document, '[itemprop~="datePublished" i], [itemprop~="dateCreated" i]'),
      ...datesOf(
        document,
        "time[pubdate], .published, .entry-date, .post-date, .article-date, .publish-date, .date-published",
      ),
      ...datesOf(document, "article time, main time, header time, time"),
      ...datesOf(
        document,
        '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i] [class*="date" i]',
      ),
    ],
  };
}

/** The article as the page itself declares it for machines, in paragraphs. */
export function articleBody(document) {
  const [body = ""] = linkedData(document).bodies;
  const holder = document.createElement("div");
  holder.innerHTML = body;
  for (const element of holder.querySelectorAll("script, style")) element.remove();
  return /<(?:p|br|div)\b/i.test(body)
    ? blocksOf(holder)
    : holder.textContent
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean);
}

function metaOf(document) {
  const found = new Map();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function datesOf(document, selector) {
  return [...document.querySelectorAll(selector)]
    .slice(0, 20)
    .flatMap((element) => [
      element.getAttribute("datetime") ?? "",
      element.getAttribute("content") ?? "",
      wordsOf(element)
        .slice(0, 100)
        .replace(/^(?:first )?(?:published|posted|updated)(?: on| at)?:?\s*/i, ""),
    ])
    .filter(Boolean);
}

/** "Port attack wounds nine - Example News" without the site's own name. */
function withoutSite(title, publishers) {
  const match = /^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/.exec(title);
  if (!match) return title;
  const [, before = title, site = ""] = match;
  const isSite = publishers.some((publisher) => publisher.toLowerCase() === site.toLowerCase());
  return isSite ||
    /news|times|post|herald|guardian|reuters|bbc|cnn|press|daily|journal|\.\w{2,}$/i.test(site) ||
    title.includes(" | ")
    ? before
    : title;
}

const named = (meta, names) => names.map((name) => meta.get(name) ?? "").filter(Boolean);
const wordsOf = (element) => (element?.textContent ?? "").slice(0, 2_000).replace(/\s+/g, " ").trim();
const attributes = (document, selector, name) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)?.trim() ?? "");
