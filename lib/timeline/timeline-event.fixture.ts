import { boundsOf } from "../time/edtf";
import type { TimelineEvent } from "./event";

/** An event for tests: a strike on Sumy on 13 April 2025 unless told otherwise. */
export function timelineEvent(
  changes: Partial<Omit<TimelineEvent, "date">> & { edtf?: string | null } = {},
): TimelineEvent {
  const { edtf = "2025-04-13", ...rest } = changes;
  const bounds = edtf === null ? null : boundsOf(edtf);
  const earliest = bounds?.earliest?.toISOString() ?? null;
  return {
    id: "0000000000000000000001",
    type: "strike",
    status: "happened",
    review: "unreviewed",
    title: "Strike on Sumy",
    date: {
      edtf,
      earliest,
      latest: bounds?.latest?.toISOString() ?? null,
      basis: edtf === null ? "none" : "stated",
      words: edtf,
    },
    orderAt: earliest ?? "2025-04-15T00:00:00.000Z",
    place: "Sumy",
    actors: [],
    killed: null,
    injured: null,
    articleCount: 1,
    publishers: [],
    annotationCount: 0,
    excerpt: "Missiles struck Sumy.",
    ...rest,
  };
}
