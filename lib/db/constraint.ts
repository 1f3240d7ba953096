import { Prisma } from "./generated/client";

/**
 * The name of the constraint or unique index that Postgres refused a write for; null for any other error.
 * The adapter hands on the names of unique indexes and foreign keys, but of checks only the message, which ends with the name in quotes.
 */
export function constraintOf(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const cause = (error.meta as { driverAdapterError?: { cause?: Cause } } | undefined)?.driverAdapterError
    ?.cause;
  if (cause?.constraint?.index) return cause.constraint.index;
  if (cause?.originalCode !== "23514") return null;
  return cause.originalMessage?.match(/"([a-z0-9_]+)"$/)?.[1] ?? null;
}

type Cause = {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
};

/** Whether a transaction was given up for one that ran beside it, and may be tried again. */
export function isConflict(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === "P2034" || /40001|40P01/.test(JSON.stringify(error.meta ?? {})))
  );
}
