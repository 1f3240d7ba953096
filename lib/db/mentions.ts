import type { MentionDraft, NamedActor, Quote } from "../extract/mention";
import { newId } from "../ids";
import type { MergeMention } from "../merge/merge-side";
import { boundsOf } from "../time/edtf";
import type { Prisma } from "./generated/client";
import type { PassageRole } from "./generated/enums";
import { locationColumns, storedLocation } from "./place-location";
import type { Transaction } from "./transaction";

/** A mention as merging sees it, with the ids by which it is stored. */
export type StoredMention = MergeMention & { readonly id: string; readonly eventId: string };

const STORED = {
  passages: { where: { role: { in: ["report", "date"] } }, orderBy: [{ rank: "asc" }, { start: "asc" }] },
  articleVersion: { select: { article: { select: { id: true, publisher: true, publishedAt: true } } } },
} satisfies Prisma.MentionInclude;

const LIVE = {
  supersededAt: null,
  articleVersion: { article: { removedAt: null } },
} satisfies Prisma.MentionWhereInput;

/** The mentions that these events rest on now, in the order they were made; those of removed articles and older versions left out. */
export async function mentionsOfEvents(
  tx: Transaction,
  eventIds: readonly string[],
): Promise<StoredMention[]> {
  const rows = await tx.mention.findMany({
    where: { eventId: { in: [...eventIds] }, ...LIVE },
    include: STORED,
    orderBy: { id: "asc" },
  });
  return rows.map(storedMention);
}

/** The mentions that other runs made of this article and nothing has taken the place of. */
export async function mentionsOfOtherRuns(
  tx: Transaction,
  articleId: string,
  runId: string,
): Promise<StoredMention[]> {
  const rows = await tx.mention.findMany({
    where: { articleVersion: { articleId }, supersededAt: null, runId: { not: runId } },
    include: STORED,
    orderBy: { id: "asc" },
  });
  return rows.map(storedMention);
}

/** A mention to store under an event. */
export type NewMention = { readonly id: string; readonly eventId: string; readonly draft: MentionDraft };

/** Stores what a run found in a text: mentions with their passages and claims. Postgres refuses all when one passage is not verbatim. */
export async function insertMentions(
  tx: Transaction,
  of: { readonly timelineId: string; readonly articleVersionId: string; readonly runId: string },
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  const { timelineId, articleVersionId, runId } = of;
  const claims: Prisma.ClaimCreateManyInput[] = [];
  const passages = mentions.flatMap(({ id: mentionId, draft }) => {
    const passage = (role: PassageRole, rank: number, { start, end, quote }: Quote) => ({
      ...{ id: newId(), articleVersionId, mentionId, role, rank, start, end, quote },
    });
    const tolls = draft.claims.map((claim, rank) => {
      const stored = passage("toll", rank, claim.passage);
      const { attribute, low, high, words, attribution } = claim;
      claims.push({ id: newId(), mentionId, passageId: stored.id, attribute, low, high, words, attribution });
      return stored;
    });
    return [
      ...draft.passages.map((one, rank) => passage("report", rank, one)),
      ...(isDated(draft) && draft.dateQuote ? [passage("date", 0, draft.dateQuote)] : []),
      ...(draft.placeQuote ? [passage("place", 0, draft.placeQuote)] : []),
      ...tolls,
    ];
  });
  await tx.mention.createMany({
    data: mentions.map(({ id, eventId, draft }) => ({
      ...{ id, timelineId, articleVersionId, runId, eventId },
      ...columns(draft),
    })),
  });
  await tx.passage.createMany({ data: passages });
  await tx.claim.createMany({ data: claims });
}

const isDated = ({ date }: MentionDraft): boolean => date !== null && boundsOf(date) !== null;

function columns(draft: MentionDraft) {
  const bounds = draft.date === null ? null : boundsOf(draft.date);
  return {
    type: draft.type,
    status: draft.status,
    title: draft.title,
    edtf: bounds && draft.date,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    dateBasis: bounds ? draft.dateBasis : "none",
    place: draft.place,
    ...locationColumns(draft.location),
    actors: draft.actors.map(({ name, role }) => ({ name, role })),
    killedLow: draft.killed?.[0] ?? null,
    killedHigh: draft.killed?.[1] ?? null,
    injuredLow: draft.injured?.[0] ?? null,
    injuredHigh: draft.injured?.[1] ?? null,
    confidence: draft.confidence,
    why: draft.why.map(({ stage, rule }) => ({ stage, rule })),
  };
}

/** Marks a mention as replaced; merges that moved it will move its successor, if there is one, when they are undone. */
export async function supersede(
  tx: Transaction,
  mentionId: string,
  successorId: string | null,
): Promise<void> {
  await tx.mention.update({ where: { id: mentionId }, data: { supersededAt: new Date() } });
  if (successorId === null) return;
  await tx.$executeRaw`
    update event_merge set mention_ids = array_replace(mention_ids, ${mentionId}::uuid, ${successorId}::uuid)
    where ${mentionId}::uuid = any(mention_ids)`;
}

/** Puts mentions under another event. */
export async function moveMentions(tx: Transaction, ids: readonly string[], eventId: string): Promise<void> {
  await tx.mention.updateMany({ where: { id: { in: [...ids] } }, data: { eventId } });
}

/** Every mention under an event, replaced ones and those of removed articles too. */
export async function allMentionIds(tx: Transaction, eventId: string): Promise<string[]> {
  const rows = await tx.mention.findMany({
    where: { eventId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

const storedMention = (row: Prisma.MentionGetPayload<{ include: typeof STORED }>): StoredMention => ({
  id: row.id,
  eventId: row.eventId,
  type: row.type,
  status: row.status,
  title: row.title,
  date: {
    edtf: row.edtf,
    earliest: row.earliest?.toISOString() ?? null,
    latest: row.latest?.toISOString() ?? null,
    basis: row.dateBasis,
    words: row.passages.find(({ role }) => role === "date")?.quote ?? null,
  },
  place: row.place,
  location: storedLocation(row),
  actors: row.actors as NamedActor[],
  killed: row.killedLow === null || row.killedHigh === null ? null : [row.killedLow, row.killedHigh],
  injured: row.injuredLow === null || row.injuredHigh === null ? null : [row.injuredLow, row.injuredHigh],
  confidence: row.confidence,
  passages: row.passages.filter(({ role }) => role === "report").map(({ quote }) => quote),
  article: row.articleVersion.article,
});
