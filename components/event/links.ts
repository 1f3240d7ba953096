import type { TimelineEvent } from "@/lib/timeline/event";
import { EMPTY_VIEW, viewQuery } from "@/lib/timeline/view";
import { DAY } from "@/lib/timeline/window";

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

/**
 * An article in the reader, at a passage when one is given: `#char=` counts code points, half-open (after RFC 5147), in the text of the
 * version that `v` names, and without `v` in that of the first.
 */
export function readerHref(
  timeline: string,
  articleId: string,
  passage?: Marked | null,
  version = FIRST_VERSION,
): string {
  const path = `/t/${encodeURIComponent(timeline)}/a/${articleId}`;
  if (!passage) return path;
  return `${path}${version === FIRST_VERSION ? "" : `?v=${version}`}#char=${passage.start},${passage.end}`;
}

export const FIRST_VERSION = 1;

const LEAST_CONTEXT = 3 * DAY;

/** The timeline with the event chosen and as much time on either side as it takes itself, at least three days. */
export function timelineHref(timeline: string, { id, date }: Pick<TimelineEvent, "id" | "date">): string {
  const path = `/t/${encodeURIComponent(timeline)}`;
  const first = Date.parse(date.earliest ?? date.latest ?? "");
  const last = Date.parse(date.latest ?? date.earliest ?? "");
  if (Number.isNaN(first) || Number.isNaN(last)) return path + viewQuery({ ...EMPTY_VIEW, event: id });
  const context = Math.max(LEAST_CONTEXT, last - first);
  const from = Math.max(first - context, FIRST_DAY);
  const to = Math.min(last + context, LAST_DAY);
  return path + viewQuery({ ...EMPTY_VIEW, event: id, from, to });
}

/** Links write years with four digits. */
const FIRST_DAY = Date.parse("0000-01-01");
const LAST_DAY = Date.UTC(9999, 11, 31);
