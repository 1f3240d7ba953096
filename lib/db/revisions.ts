import { newId } from "../ids";
import type { Prisma } from "./generated/client";
import type { Transaction } from "./transaction";

export type Revision = {
  readonly subject: "event" | "article" | "annotation";
  readonly subjectId: string;
  readonly action: string;
  readonly by: string;
  readonly before?: Prisma.InputJsonObject;
  readonly after?: Prisma.InputJsonObject;
  readonly reason?: string;
};

/** Writes down who changed what, in the transaction that changes it. */
export async function record(tx: Transaction, timelineId: string, revision: Revision): Promise<void> {
  await tx.revision.create({ data: { id: newId(), timelineId, ...revision } });
}
