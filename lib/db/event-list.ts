import type { EventStatus, EventType, Toll } from "../extract/mention";
import { shortId } from "../ids";
import type { DateBasis } from "../time/event-date";
import type { EventFilter, Review, TimelineEvent } from "../timeline/event";
import { byEvent } from "./by-event";
import { db } from "./client";
import { type ActorPart, actorParts, type MentionPart, mentionParts, noteCounts } from "./event-parts";
import { Prisma } from "./generated/client";
import { isPossible, matches, readMatching } from "./view/matching";

/** An event of a list, with the actors it is counted and found under: one name for all spellings of each. */
export type ListedEvent = TimelineEvent & { readonly actorGroups: readonly string[] };

/** The shown events that match, oldest first: neither merged into another, nor rejected, nor left without an article. */
export async function listEvents(timelineId: string, filter: EventFilter): Promise<TimelineEvent[]> {
  const asked = await readMatching(timelineId, filter);
  if (!isPossible(asked)) return [];
  const own = Prisma.sql`e.id in (select m.event_id from mark m where ${matches(asked)})`;
  return (await selectEvents(timelineId, own)).map(({ actorGroups: _, ...event }) => event);
}

/** Events of one timeline under a condition on `event e`, in chronological order. */
export async function selectEvents(timelineId: string, condition: Prisma.Sql): Promise<ListedEvent[]> {
  const rows = await db().$queryRaw<EventRow[]>`
    select e.id, e.type::text, e.status::text, e.review::text, e.title, e.edtf, e.earliest, e.latest, e.order_at,
      e.date_basis::text, p.name as place, e.killed_low, e.killed_high, e.injured_low, e.injured_high
    from event e left join place p on p.id = e.place_id
    where e.timeline_id = ${timelineId}::uuid and ${condition}
    order by e.order_at, e.id`;
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [mentions, actors, notes] = await Promise.all([
    mentionParts(ids).then(byEvent),
    actorParts(ids).then(byEvent),
    noteCounts(timelineId),
  ]);
  return rows.map((row) =>
    listedEvent(row, mentions.get(row.id) ?? [], actors.get(row.id) ?? [], notes.get(row.id) ?? 0),
  );
}

type EventRow = {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly review: Review;
  readonly title: string;
  readonly edtf: string | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly order_at: Date;
  readonly date_basis: DateBasis;
  readonly place: string | null;
  readonly killed_low: number | null;
  readonly killed_high: number | null;
  readonly injured_low: number | null;
  readonly injured_high: number | null;
};

const listedEvent = (
  row: EventRow,
  mentions: readonly MentionPart[],
  actors: readonly ActorPart[],
  annotationCount: number,
): ListedEvent => ({
  id: shortId(row.id),
  type: row.type,
  status: row.status,
  review: row.review,
  title: row.title,
  date: {
    edtf: row.edtf,
    earliest: row.earliest?.toISOString() ?? null,
    latest: row.latest?.toISOString() ?? null,
    basis: row.date_basis,
    // The words of a source that gives the very date the event has.
    words: mentions.find(({ edtf, words }) => edtf === row.edtf && words !== null)?.words ?? null,
  },
  orderAt: row.order_at.toISOString(),
  place: row.place,
  actors: actors.map(({ name, role }) => ({ name, role })),
  killed: toll(row.killed_low, row.killed_high),
  injured: toll(row.injured_low, row.injured_high),
  articleCount: new Set(mentions.map(({ articleId }) => articleId)).size,
  publishers: [...new Set(mentions.flatMap(({ publisher }) => publisher ?? []))].sort(),
  annotationCount,
  excerpt: mentions.find(({ excerpt }) => excerpt !== null)?.excerpt ?? "",
  actorGroups: [...new Set(actors.map(({ group }) => group))],
});

const toll = (low: number | null, high: number | null): Toll | null =>
  low === null || high === null ? null : [low, high];
