import type { StoredMention } from "../db/mentions";
import type { MentionDraft } from "../extract/mention";
import { relatePlaces } from "../merge/same-place";

/**
 * Which mention of an earlier version of the article says what this one says: it has a sentence in common, or type, date and place.
 * Null when none does.
 */
export function findPredecessor(older: readonly StoredMention[], draft: MentionDraft): StoredMention | null {
  const quotes = new Set(draft.passages.map(({ quote }) => quote));
  const alike = older.filter(({ type }) => type === draft.type);
  const shared = ({ passages }: StoredMention): number =>
    passages.filter((quote) => quotes.has(quote)).length;
  const [closest] = [...alike].sort((a, b) => shared(b) - shared(a));
  if (closest !== undefined && shared(closest) > 0) return closest;
  return (
    alike.find(
      ({ date, place }) =>
        date.edtf !== null &&
        date.edtf === draft.date &&
        place !== null &&
        draft.place !== null &&
        relatePlaces(place, draft.place) === "same",
    ) ?? null
  );
}
