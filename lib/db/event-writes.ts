import type { Toll } from "../extract/mention";
import type { ConsolidatedEvent } from "../merge/merge-side";
import type { Review } from "../timeline/event";
import type { Prisma } from "./generated/client";
import { findOrInsertActors, findOrInsertPlaces, type Named } from "./name-writes";
import { searchKey, storable } from "./search-key";
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

/** An event to store: what its mention says, and the passages it can be found by. `hiddenAt` is set where no live article says it. */
export type NewEvent = {
  readonly id: string;
  readonly content: ConsolidatedEvent;
  readonly passages: readonly string[];
  readonly hiddenAt: Date | null;
};

/** Stores new events as extraction proposes them; their mentions have to follow in the same transaction. */
export async function insertEvents(
  tx: Transaction,
  timelineId: string,
  events: readonly NewEvent[],
): Promise<void> {
  const names = await storeNames(
    tx,
    timelineId,
    events.map(({ content }) => content),
  );
  const storedAt = new Date();
  await tx.event.createMany({
    data: events.map(({ id, content, passages, hiddenAt }) => ({
      id,
      timelineId,
      ...columns(content, names),
      orderAt: orderAt(content, storedAt),
      createdAt: storedAt,
      hiddenAt,
      searchText: searchText([
        content.title,
        content.place ?? "",
        ...actorWords(content, names),
        ...passages,
      ]),
    })),
  });
  await tx.eventActor.createMany({
    data: events.flatMap(({ id, content }) => actorLinks(id, content, names)),
  });
}

/** Gives an event the content that its mentions have together. */
export async function updateEvent(
  tx: Transaction,
  timelineId: string,
  id: string,
  content: ConsolidatedEvent,
): Promise<void> {
  const { createdAt } = await tx.event.findUniqueOrThrow({ where: { id }, select: { createdAt: true } });
  const names = await storeNames(tx, timelineId, [content]);
  await tx.event.update({
    where: { id },
    data: { ...columns(content, names), orderAt: orderAt(content, createdAt) },
  });
  await tx.eventActor.deleteMany({ where: { eventId: id } });
  await tx.eventActor.createMany({ data: actorLinks(id, content, names) });
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
  await tx.event.update({ where: { id }, data: { searchText: searchText(words) } });
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

const searchText = (words: readonly string[]): string =>
  storable(searchKey(words.join(" ")).slice(0, LIMIT_SEARCH_TEXT));

type Names = { readonly actors: ReadonlyMap<string, Named>; readonly places: ReadonlyMap<string, Named> };

/** The actors and places that these contents name, each looked up once. */
async function storeNames(
  tx: Transaction,
  timelineId: string,
  contents: readonly ConsolidatedEvent[],
): Promise<Names> {
  const actors = contents.flatMap(({ actors }) => actors.map(({ name }) => name));
  const places = contents.flatMap(({ place }) => place ?? []);
  return {
    actors: await findOrInsertActors(tx, timelineId, actors),
    places: await findOrInsertPlaces(tx, timelineId, places),
  };
}

function columns(content: ConsolidatedEvent, { places }: Names) {
  return {
    type: content.type,
    status: content.status,
    title: content.title,
    edtf: content.date.edtf,
    earliest: content.date.earliest,
    latest: content.date.latest,
    dateBasis: content.date.basis,
    placeId: content.place === null ? null : named(places, content.place).id,
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

/** An actor named twice in one role is one. */
function actorLinks(eventId: string, { actors }: ConsolidatedEvent, names: Names) {
  const links = new Map<string, Prisma.EventActorCreateManyInput>();
  for (const [rank, { name, role }] of actors.entries()) {
    const actorId = named(names.actors, name).id;
    const key = `${actorId} ${role}`;
    if (!links.has(key)) links.set(key, { eventId, actorId, role, name, rank });
  }
  return [...links.values()];
}

const actorWords = ({ actors }: ConsolidatedEvent, names: Names): string[] =>
  actors.flatMap(({ name }) => [name, named(names.actors, name).name]);

function named(names: ReadonlyMap<string, Named>, name: string): Named {
  const found = names.get(name);
  if (found === undefined) throw new Error(`"${name}" was not looked up`);
  return found;
}
