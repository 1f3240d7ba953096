import type { ClaimDraft, MentionDraft, NamedActor, Quote } from "../extract/mention";
import { newId } from "../ids";
import type { MergeMention } from "../merge/merge-side";
import { boundsOf } from "../time/edtf";
import type { Prisma } from "./generated/client";
import { insertPassage } from "./passages";
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

/** Stores a mention with its passages and claims under an event, and returns its uuid. */
export async function insertMention(
  tx: Transaction,
  of: {
    readonly timelineId: string;
    readonly articleVersionId: string;
    readonly runId: string;
    readonly eventId: string;
  },
  draft: MentionDraft,
): Promise<string> {
  const id = newId();
  const bounds = draft.date === null ? null : boundsOf(draft.date);
  await tx.mention.create({
    data: {
      id,
      ...of,
      type: draft.type,
      status: draft.status,
      title: draft.title,
      edtf: bounds && draft.date,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      dateBasis: bounds ? draft.dateBasis : "none",
      place: draft.place,
      actors: draft.actors.map(({ name, role }) => ({ name, role })),
      killedLow: draft.killed?.[0] ?? null,
      killedHigh: draft.killed?.[1] ?? null,
      injuredLow: draft.injured?.[0] ?? null,
      injuredHigh: draft.injured?.[1] ?? null,
      confidence: draft.confidence,
      why: draft.why.map(({ stage, rule }) => ({ stage, rule })),
    },
  });
  const insert = (role: "report" | "date" | "place" | "toll", rank: number, { start, end, quote }: Quote) =>
    insertPassage(tx, {
      articleVersionId: of.articleVersionId,
      mentionId: id,
      role,
      rank,
      start,
      end,
      quote,
    });
  for (const [rank, passage] of draft.passages.entries()) await insert("report", rank, passage);
  if (bounds && draft.dateQuote) await insert("date", 0, draft.dateQuote);
  if (draft.placeQuote) await insert("place", 0, draft.placeQuote);
  for (const [rank, claim] of draft.claims.entries()) {
    await insertClaim(tx, id, claim, await insert("toll", rank, claim.passage));
  }
  return id;
}

async function insertClaim(
  tx: Transaction,
  mentionId: string,
  claim: ClaimDraft,
  passageId: string,
): Promise<void> {
  const { attribute, low, high, words, attribution } = claim;
  await tx.claim.create({
    data: { id: newId(), mentionId, passageId, attribute, low, high, words, attribution },
  });
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
  actors: row.actors as NamedActor[],
  killed: row.killedLow === null || row.killedHigh === null ? null : [row.killedLow, row.killedHigh],
  injured: row.injuredLow === null || row.injuredHigh === null ? null : [row.injuredLow, row.injuredHigh],
  confidence: row.confidence,
  passages: row.passages.filter(({ role }) => role === "report").map(({ quote }) => quote),
  article: row.articleVersion.article,
});
