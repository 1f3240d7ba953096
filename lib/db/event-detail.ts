import type { Reason } from "../extract/mention";
import { parseId, shortId } from "../ids";
import { agreedLocation } from "../merge/agreed-location";
import type {
  EventClaim,
  EventDetail,
  EventMergeRecord,
  EventSource,
  MergeReason,
  RevisionEntry,
} from "../timeline/event";
import { annotationsOfEvent } from "./annotations";
import { articleHead } from "./article-head";
import { db } from "./client";
import { selectEvents } from "./event-list";
import { rootOf } from "./event-root";
import { Prisma } from "./generated/client";
import { eventPassage } from "./passages";
import { storedLocation } from "./place-location";

/**
 * One event with all it rests on; `id` is short or a uuid, and the id of an absorbed event leads to the one that absorbed it
 * (`movedFrom` is then the id asked for). Null when there is none, or when no article stands behind it any more.
 */
export async function findEvent(
  timelineId: string,
  id: string,
): Promise<{ event: EventDetail; movedFrom: string | null } | null> {
  const asked = parseId(id);
  if (asked === null) return null;
  const root = await rootOf(db(), timelineId, asked);
  if (root === null) return null;
  const [event] = await selectEvents(timelineId, Prisma.sql`e.id = ${root}::uuid and e.hidden_at is null`);
  if (event === undefined) return null;
  const { actorGroups: _, ...shown } = event;

  const family = await familyOf(root);
  const [mentions, annotations, merges, history, row] = await Promise.all([
    liveMentions(root),
    annotationsOfEvent(root, family),
    mergesInto(family),
    historyOf(family),
    db().event.findUniqueOrThrow({ where: { id: root }, select: { confidence: true } }),
  ]);
  return {
    event: {
      ...shown,
      location: agreedLocation(
        mentions.map((mention) => ({ place: mention.place, location: storedLocation(mention) })),
        shown.place,
      ),
      sources: sourcesOf(mentions),
      claims: mentions.flatMap(claimsOf),
      annotations,
      merges,
      history,
      confidence: row.confidence,
    },
    movedFrom: root === asked ? null : shortId(asked),
  };
}

/** The event and all it absorbed, directly or not. */
async function familyOf(root: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    with recursive family as (
      select ${root}::uuid as id
      union select e.id from event e join family f on e.merged_into_id = f.id
    ) select id from family`;
  return rows.map(({ id }) => id);
}

const liveMentions = (eventId: string) =>
  db().mention.findMany({
    where: { eventId, supersededAt: null, articleVersion: { article: { removedAt: null } } },
    include: {
      articleVersion: { select: { number: true, article: true } },
      passages: { orderBy: [{ rank: "asc" }, { start: "asc" }] },
      claims: { include: { passage: true }, orderBy: { id: "asc" } },
    },
    orderBy: [
      { articleVersion: { article: { publishedAt: { sort: "asc", nulls: "last" } } } },
      { id: "asc" },
    ],
  });

type LiveMention = Awaited<ReturnType<typeof liveMentions>>[number];

/** One source a text, though it may hold several mentions of the event. */
function sourcesOf(mentions: readonly LiveMention[]): EventSource[] {
  const byText = new Map<string, LiveMention[]>();
  for (const mention of mentions) {
    const { articleVersionId } = mention;
    byText.set(articleVersionId, [...(byText.get(articleVersionId) ?? []), mention]);
  }
  return [...byText.values()].map((group) => {
    const passages = group.flatMap((mention) => mention.passages);
    const best = group.find(({ edtf }) => edtf !== null) ?? group[0];
    if (best === undefined) throw new Error("a group of mentions is never empty");
    const datePassage = best.passages.find(({ role }) => role === "date") ?? null;
    return {
      article: articleHead(best.articleVersion.article),
      version: best.articleVersion.number,
      passages: passages.filter(({ role }) => role === "report").map(eventPassage),
      datePassage: datePassage && eventPassage(datePassage),
      date: {
        edtf: best.edtf,
        earliest: best.earliest?.toISOString() ?? null,
        latest: best.latest?.toISOString() ?? null,
        basis: best.dateBasis,
        words: datePassage?.quote ?? null,
      },
      why: group.flatMap(({ why }) => why as Reason[]),
    };
  });
}

const claimsOf = (mention: LiveMention): EventClaim[] =>
  mention.claims.map((claim) => ({
    id: shortId(claim.id),
    attribute: claim.attribute,
    low: claim.low,
    high: claim.high,
    words: claim.words,
    attribution: claim.attribution,
    article: articleHead(mention.articleVersion.article),
    version: mention.articleVersion.number,
    passage: claim.passage && eventPassage(claim.passage),
  }));

async function mergesInto(family: string[]): Promise<EventMergeRecord[]> {
  const merges = await db().eventMerge.findMany({
    where: { keptId: { in: family }, undoneAt: null },
    include: { absorbed: { select: { title: true } } },
    orderBy: { id: "asc" },
  });
  return merges.map((merge) => ({
    id: shortId(merge.id),
    absorbedId: shortId(merge.absorbedId),
    absorbedTitle: merge.absorbed.title,
    score: merge.score,
    reasons: merge.reasons as MergeReason[],
    decidedBy: merge.decidedBy,
    createdAt: merge.createdAt.toISOString(),
  }));
}

async function historyOf(family: string[]): Promise<RevisionEntry[]> {
  const revisions = await db().revision.findMany({
    where: { subject: "event", subjectId: { in: family } },
    orderBy: { id: "asc" },
  });
  return revisions.map(({ id, action, by, reason, createdAt }) => ({
    id: shortId(id),
    action,
    by,
    reason,
    createdAt: createdAt.toISOString(),
  }));
}
