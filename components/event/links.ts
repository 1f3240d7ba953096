import type { TimelineEvent } from "@/lib/timeline/event";

type Marked = { readonly start: number; readonly end: number };

const LONGEST_SLUG = 60;

/** The readable end of an event's address: lower case, a dash between words, cut at a word; empty when a title has no letters. */
export function titleSlug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST_SLUG) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug;
}

export function eventHref(timeline: string, event: { readonly id: string; readonly title?: string }): string {
  const slug = titleSlug(event.title ?? "");
  const path = `/t/${encodeURIComponent(timeline)}/e/${event.id}`;
  return slug ? `${path}/${encodeURIComponent(slug)}` : path;
}

/** An article in the reader, at a passage when one is given: `#char=` counts code points, half-open (after RFC 5147). */
export function readerHref(timeline: string, articleId: string, passage?: Marked | null): string {
  const path = `/t/${encodeURIComponent(timeline)}/a/${articleId}`;
  return passage ? `${path}#char=${passage.start},${passage.end}` : path;
}

const DAY_MS = 86_400_000;
const LEAST_CONTEXT_MS = 3 * DAY_MS;

/** The timeline with the event chosen and as much time on either side as it takes itself, at least three days. */
export function timelineHref(timeline: string, { id, date }: Pick<TimelineEvent, "id" | "date">): string {
  const path = `/t/${encodeURIComponent(timeline)}?e=${id}`;
  const from = date.earliest ?? date.latest;
  const to = date.latest ?? date.earliest;
  if (from === null || to === null) return path;
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (Number.isNaN(first) || Number.isNaN(last)) return path;
  const context = Math.max(LEAST_CONTEXT_MS, last - first);
  return `${path}&from=${isoDay(first - context)}&to=${isoDay(last + context)}`;
}

/** ISO keeps four digits only between the years 0 and 9999. */
function isoDay(instant: number): string {
  const clamped = Math.min(Math.max(instant, Date.UTC(0, 0, 1)), Date.UTC(9999, 11, 31));
  return new Date(clamped).toISOString().slice(0, 10);
}
