import type { MentionDraft } from "../extract/mention";
import type { MergeMention } from "../merge/merge-side";
import { boundsOf } from "../time/edtf";

/** A mention as merging sees it, before it is stored and has an article. */
export function draftMention(draft: MentionDraft): MergeMention {
  const bounds = draft.date === null ? null : boundsOf(draft.date);
  return {
    type: draft.type,
    status: draft.status,
    title: draft.title,
    date: {
      edtf: bounds && draft.date,
      earliest: bounds?.earliest?.toISOString() ?? null,
      latest: bounds?.latest?.toISOString() ?? null,
      basis: bounds ? draft.dateBasis : "none",
      words: bounds ? (draft.dateQuote?.quote ?? null) : null,
    },
    place: draft.place,
    location: draft.location,
    actors: draft.actors,
    killed: draft.killed,
    injured: draft.injured,
    confidence: draft.confidence,
    passages: draft.passages.map(({ quote }) => quote),
    article: { id: "", publisher: null, publishedAt: null },
  };
}
