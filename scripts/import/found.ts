import { findArticle } from "../../lib/db/articles";
import { EVENT_TYPES, type EventType } from "../../lib/extract/mention";
import type { ReaderArticle } from "../../lib/timeline/event";

/** "9 events: 3 strikes, 2 meetings, 4 statements"; events told by several of the articles count once. */
export function describeFound(articles: readonly ReaderArticle[]): string {
  const types = new Map<string, EventType>();
  for (const { passages } of articles)
    for (const { eventId, eventType } of passages) types.set(eventId, eventType);
  if (types.size === 0) return "no events";
  const counts = EVENT_TYPES.map((type) => ({
    type,
    count: [...types.values()].filter((one) => one === type).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ type, count }) => counted(count, type));
  return `${counted(types.size, "event")}: ${parts.join(", ")}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const LIMIT_SECONDS = 300;

/** The articles once each was read by a worker, wherever that runs; those not read in time are left out. */
export async function waitForReading(timelineId: string, ids: readonly string[]): Promise<ReaderArticle[]> {
  const read: ReaderArticle[] = [];
  const deadline = Date.now() + LIMIT_SECONDS * 1_000;
  for (const id of ids) {
    for (;;) {
      const article = await findArticle(timelineId, id);
      if (article === null || Date.now() > deadline) break;
      if (article.extraction.state === "done" || article.extraction.state === "failed") {
        read.push(article);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return read;
}
