import { newId, shortId } from "../ids";
import type { EventPassage } from "../timeline/event";
import type { PassageRole } from "./generated/enums";
import type { Transaction } from "./transaction";

/** A passage row as views show it. */
export const eventPassage = (row: {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}): EventPassage => ({ id: shortId(row.id), start: row.start, end: row.end, quote: row.quote });

/** Stores a passage and returns its uuid; Postgres refuses it (`passage_verbatim`) unless the text says so there. */
export async function insertPassage(
  tx: Transaction,
  passage: {
    readonly articleVersionId: string;
    readonly mentionId: string | null;
    readonly role: PassageRole;
    readonly rank: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  },
): Promise<string> {
  const id = newId();
  await tx.passage.create({ data: { id, ...passage } });
  return id;
}
