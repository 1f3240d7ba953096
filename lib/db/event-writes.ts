import type { NamedActor, Toll } from "../extract/mention";
import { newId } from "../ids";
import type { ConsolidatedEvent } from "../merge/merge-side";
import type { Review } from "../timeline/event";
import type { Prisma } from "./generated/client";
import { findOrInsertActor, findOrInsertPlace } from "./names";
import { searchKey } from "./search-key";
import type { Transaction } from "./transaction";

const DAY = 86_400_000;
const LIMIT_SEARCH_TEXT = 20_000;

export type StoredEvent = {
  readonly id: string;
  readonly origin: "extraction" | "person";
  readonly review: Review;
  readonly title: string;
  readonly mergedIntoId: string | null;
  readonly hiddenAt: Date | null;
};

/** The event, shown or not; null when the timeline has none such. */
export async function findStoredEvent(
  tx: Transaction,
  timelineId: string,
  id: string,
): Promise<StoredEvent | null> {
  return tx.event.findFirst({
    where: { id, timelineId },
    select: { id: true, origin: true, review: true, title: true, mergedIntoId: true, hiddenAt: true },
  });
}

/** Stores a new event as extraction proposes it and returns its uuid; its mention has to follow in the same transaction. */
export async function insertEvent(
  tx: Transaction,
  timelineId: string,
  content: ConsolidatedEvent,
): Promise<string> {
  const id = newId();
  await tx.event.create({
    data: {
      id,
      timelineId,
      ...(await columns(tx, timelineId, content)),
      orderAt: orderAt(content, new Date()),
    },
  });
  await writeActors(tx, timelineId, id, content.actors);
  return id;
}

/** Gives an event the content that its mentions have together. */
export async function updateEvent(
  tx: Transaction,
  timelineId: string,
  id: string,
  content: ConsolidatedEvent,
): Promise<void> {
  const { createdAt } = await tx.event.findUniqueOrThrow({ where: { id }, select: { createdAt: true } });
  await tx.event.update({
    where: { id },
    data: { ...(await columns(tx, timelineId, content)), orderAt: orderAt(content, createdAt) },
  });
  await tx.eventActor.deleteMany({ where: { eventId: id } });
  await writeActors(tx, timelineId, id, content.actors);
}

/** Makes the event findable by its title, place and actors as they are stored, and by these passages. */
export async function updateSearchText(
  tx: Transaction,
  id: string,
  passages: readonly string[],
): Promise<void> {
  const event = await tx.event.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      place: { select: { name: true } },
      actors: { select: { name: true, actor: { select: { name: true } } } },
    },
  });
  const words = [
    event.title,
    event.place?.name ?? "",
    ...event.actors.flatMap(({ name, actor }) => [name, actor.name]),
    ...passages,
  ];
  const searchText = searchKey(words.join(" ")).slice(0, LIMIT_SEARCH_TEXT);
  await tx.event.update({ where: { id }, data: { searchText } });
}

/** Shows an event, or takes it out of sight because nothing stands behind it. */
export async function setHidden(tx: Transaction, id: string, hiddenAt: Date | null): Promise<void> {
  await tx.event.update({ where: { id }, data: { hiddenAt } });
}

/** Leads an event to the one that absorbed it; null makes it stand for itself again. */
export async function setMergedInto(tx: Transaction, id: string, mergedIntoId: string | null): Promise<void> {
  await tx.event.update({ where: { id }, data: { mergedIntoId } });
}

export async function setReview(tx: Transaction, id: string, review: Review): Promise<void> {
  await tx.event.update({ where: { id }, data: { review } });
}

/** Whether a person has reviewed, made, annotated, merged or un-merged the event. */
export async function isTouched(tx: Transaction, id: string, machine: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ touched: boolean }[]>`
    with recursive family as (
      select ${id}::uuid as id union select e.id from event e join family f on e.merged_into_id = f.id
    )
    select exists (select from event e join family f using (id) where e.review <> 'unreviewed' or e.origin = 'person')
      or exists (select from annotation n join family f on f.id = n.event_id where n.deleted_at is null)
      or exists (
        select from annotation n join passage q on q.id = n.passage_id join mention m on m.id = q.mention_id
        where m.event_id = ${id}::uuid and n.deleted_at is null)
      or exists (
        select from event_merge g join family f on f.id in (g.kept_id, g.absorbed_id)
        where g.decided_by <> ${machine} or g.undone_at is not null) as touched`;
  return rows[0]?.touched ?? false;
}

/** The events resting on an article's texts, whether shown or not. */
export async function eventsOfArticle(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.mention.findMany({
    where: { articleVersion: { articleId } },
    select: { eventId: true },
    distinct: ["eventId"],
    orderBy: { eventId: "asc" },
  });
  return rows.map(({ eventId }) => eventId);
}

async function columns(tx: Transaction, timelineId: string, content: ConsolidatedEvent) {
  return {
    type: content.type,
    status: content.status,
    title: content.title,
    edtf: content.date.edtf,
    earliest: content.date.earliest,
    latest: content.date.latest,
    dateBasis: content.date.basis,
    placeId: content.place === null ? null : await findOrInsertPlace(tx, timelineId, content.place),
    ...tollColumns("killed", content.killed),
    ...tollColumns("injured", content.injured),
    confidence: content.confidence,
  } satisfies Omit<Prisma.EventUncheckedCreateInput, "timelineId" | "orderAt">;
}

/** Its beginning; of an event with only an end the day before that; of one without a date when it was stored. */
function orderAt({ date }: ConsolidatedEvent, storedAt: Date): Date {
  if (date.earliest !== null) return new Date(date.earliest);
  if (date.latest !== null) return new Date(Date.parse(date.latest) - DAY);
  return storedAt;
}

function tollColumns<Name extends "killed" | "injured">(name: Name, toll: Toll | null) {
  return { [`${name}Low`]: toll?.[0] ?? null, [`${name}High`]: toll?.[1] ?? null } as Record<
    `${Name}Low` | `${Name}High`,
    number | null
  >;
}

async function writeActors(
  tx: Transaction,
  timelineId: string,
  eventId: string,
  actors: readonly NamedActor[],
): Promise<void> {
  for (const [rank, { name, role }] of actors.entries()) {
    const actorId = await findOrInsertActor(tx, timelineId, name);
    const link = { eventId, actorId, role };
    await tx.eventActor.upsert({
      where: { eventId_actorId_role: link },
      create: { ...link, name, rank },
      update: {},
    });
  }
}
