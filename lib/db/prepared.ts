import { createHash } from "node:crypto";
import { Prisma } from "./generated/client";

const MARK = "/* prepared */";

/**
 * At the beginning of a statement: each connection keeps it prepared. For those that take longer to plan than to run and whose plan
 * never depends on what is asked; all others are planned anew each time, as how common a word is decides how it is found.
 */
export const PREPARED = Prisma.raw(MARK);

/**
 * As an expression: until the transaction ends, prepared statements keep the plan of their first run. Postgres would plan each time anew
 * for a list of one, as it takes a list it does not know for one of ten.
 */
export const KEEP_PLANS = Prisma.sql`set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** The name under which a connection keeps a statement; empty for one that it does not keep. */
export const statementName = ({ sql }: { readonly sql: string }): string =>
  sql.startsWith(MARK) ? createHash("sha1").update(sql).digest("hex") : "";
