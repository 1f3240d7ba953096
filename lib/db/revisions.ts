import { newId } from "../ids";
import type { Review } from "../timeline/event";
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

/** As `record`, for many. */
export async function recordAll(
  tx: Transaction,
  timelineId: string,
  revisions: readonly Revision[],
): Promise<void> {
  await tx.revision.createMany({
    data: revisions.map((revision) => ({ id: newId(), timelineId, ...revision })),
  });
}

/** What the review of an event was before the last decision about it. */
export async function lastReviewBefore(tx: Transaction, eventId: string): Promise<Review> {
  const revision = await tx.revision.findFirst({
    where: {
      subject: "event",
      subjectId: eventId,
      action: { in: ["confirmed", "rejected", "edited", "restored"] },
    },
    orderBy: { id: "desc" },
    select: { before: true },
  });
  const before = revision?.before as { readonly review?: Review } | null | undefined;
  return before?.review ?? "unreviewed";
}
