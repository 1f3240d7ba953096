import { Prisma } from "../generated/client";
import type { Transaction } from "../transaction";

type Part = {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly isConstraint: boolean;
};

/**
 * Does work that fills these tables without their indexes and constraints, and makes those again afterwards: of many rows in a fraction of
 * the time. Whoever reads the tables waits until the transaction ends.
 */
export async function withoutIndexes(
  tx: Transaction,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const parts = await tx.$queryRaw<Part[]>`
    select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition, true as "isConstraint"
    from pg_constraint c where c.conrelid = any(${[...tables]}::regclass[]) and c.contype in ('p', 'f')
    union all
    select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), false
    from pg_index i where i.indrelid = any(${[...tables]}::regclass[])
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
  const run = (statement: string) => tx.$executeRaw`${Prisma.raw(statement)}`;
  for (const { table, name, isConstraint } of parts)
    await run(isConstraint ? `alter table ${table} drop constraint ${name}` : `drop index ${name}`);
  await work();
  for (const { table, name, definition, isConstraint } of parts)
    await run(isConstraint ? `alter table ${table} add constraint ${name} ${definition}` : definition);
}
