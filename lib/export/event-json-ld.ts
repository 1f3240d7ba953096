import type { Location } from "../places/location";
import { parseEdtf } from "../time/edtf";
import { datetimeOf } from "../time/words";
import type { EventDetail, EventSource } from "../timeline/event";
import { webUrl } from "./web-url";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The event in schema.org words; `url` is its absolute address. schema.org has no uncertain dates
 * (schemaorg/schemaorg#242), so `startDate` stands only where the date is one known day, month or year, and the EDTF
 * always stands as `temporalCoverage` of the page.
 */
export function eventJsonLd(event: EventDetail, url: string): Json {
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: event.title,
    description: event.excerpt || undefined,
    startDate: certainDate(event.date.edtf) ?? undefined,
    eventStatus: event.status === "planned" ? "https://schema.org/EventScheduled" : undefined,
    location: event.place ? placeOf(event.place, event.location) : undefined,
    about: event.actors.map(({ name }) => ({ "@type": "Thing", name })),
    mainEntityOfPage: {
      "@type": "WebPage",
      "@id": url,
      temporalCoverage: event.date.edtf ?? undefined,
    },
    subjectOf: event.sources.map(newsArticle),
  };
}

function placeOf(name: string, location: Location | null): Json {
  if (location === null) return { "@type": "Place", name };
  const { country, region, point } = location;
  return {
    "@type": "Place",
    name,
    address: { "@type": "PostalAddress", addressCountry: country, addressRegion: region ?? undefined },
    geo: point === null ? undefined : { "@type": "GeoCoordinates", ...point },
  };
}

function newsArticle({ article, passages }: EventSource): Json {
  return {
    "@type": "NewsArticle",
    headline: article.title,
    url: webUrl(article.url) ?? undefined,
    datePublished: article.publishedAt ?? undefined,
    publisher: article.publisher ? { "@type": "Organization", name: article.publisher } : undefined,
    hasPart: passages.map(({ quote }) => ({ "@type": "Quotation", text: quote })),
  };
}

function certainDate(edtf: string | null): string | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed?.kind === "point" && parsed.point.qualifier === "" ? datetimeOf(edtf) : null;
}

/** JSON that can stand inside a script element: nothing in it ends the element or opens a comment. */
export function inertJson(value: Json): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
