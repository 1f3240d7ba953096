import type { Extraction, MentionDraft } from "../../lib/extract/mention";
import type { ArticleDraft } from "../../lib/ingest/article-draft";
import { codePoint } from "../../lib/text/position";
import { ACTORS, PLACES, PUBLISHERS, syntheticEvents } from "./synthetic-events";

export const EVENTS_AN_ARTICLE = 8;

/** More than a benchmark imports, and other events than any timeline was seeded with. A prime, so that steps of any size meet them all. */
const POOL = 10_007;
const STEP = 7_919;
let pool: ReturnType<typeof makePool> | null = null;
const makePool = () => [...syntheticEvents(POOL)];

/**
 * An article as an import hands it over and what extraction would find in it: eight events from anywhere in the four
 * years, none of them told by another number below a thousand.
 */
export function draftArticle(number: number): { article: ArticleDraft; extraction: Extraction } {
  pool ??= makePool();
  const title = `Later report ${number}`;
  const mentions: MentionDraft[] = [];
  let text = title;
  for (let nth = 0; nth < EVENTS_AN_ARTICLE; nth += 1) {
    const event = pool[((number * EVENTS_AN_ARTICLE + nth) * STEP) % POOL];
    if (event === undefined) throw new Error("there are no events");
    const [quote] = event.quotes;
    const start = codePoint(text.length + 2);
    text += `\n\n${quote}`;
    mentions.push({
      ...{
        type: event.type,
        status: "happened",
        title: event.title,
        date: event.edtf,
        dateBasis: event.basis,
      },
      ...{
        dateQuote: null,
        place: event.place === null ? null : (PLACES[event.place] ?? null),
        placeQuote: null,
      },
      ...{ location: null, killed: event.killed, injured: event.injured, confidence: event.confidence },
      actors: event.actors.map(({ actor, role }) => ({ name: ACTORS[actor] ?? "", role })),
      passages: [{ start, end: codePoint(text.length), quote }],
      ...{ claims: [], why: [{ stage: "bench", rule: "synthetic" }] },
    });
  }
  return {
    article: {
      ...{ title, text, url: null, publisher: PUBLISHERS[number % PUBLISHERS.length] ?? null },
      ...{ publishedAt: "2026-02-01", warnings: [] },
    },
    extraction: { mentions, dates: [], dropped: [] },
  };
}
