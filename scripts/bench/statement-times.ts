import pg, { type Client } from "pg";

type Statement = { readonly text: string; readonly values: readonly unknown[] };
type Session = object;

/** What Postgres itself spent on the statements of a piece of work, and what the whole took where it was asked for. Milliseconds. */
export type Spent = { readonly inPostgres: number; readonly whole: number };

/**
 * Does the work and times it, then runs the same statements once more, connection by connection and in their order, each under EXPLAIN
 * ANALYZE: planning and execution by Postgres' own clock, without the way to the client. Statements that do not read, as SET LOCAL, are
 * repeated as they stand.
 */
export async function timesOf(client: Client, work: () => Promise<unknown>): Promise<Spent> {
  const { sessions, whole } = await recording(work);
  let inPostgres = 0;
  for (const statements of sessions) {
    for (const statement of statements) inPostgres += await timeOf(client, statement);
    // A transaction that the work has rolled back may have left one open here.
    await client.query("rollback");
  }
  return { inPostgres, whole };
}

/** The statements that Prisma and others send through the driver while the work is under way, by connection. */
async function recording(work: () => Promise<unknown>): Promise<{ sessions: Statement[][]; whole: number }> {
  const bySession = new Map<Session, Statement[]>();
  const { query } = pg.Client.prototype;
  const note = (session: Session, asked: unknown, values: unknown) => {
    const statement = statementIn(asked, values);
    if (statement === null) return;
    const known = bySession.get(session);
    if (known === undefined) bySession.set(session, [statement]);
    else known.push(statement);
  };
  pg.Client.prototype.query = function (this: Session, ...args: unknown[]) {
    note(this, args[0], args[1]);
    return Reflect.apply(query, this, args);
  } as typeof query;
  const since = performance.now();
  try {
    await work();
    return { sessions: [...bySession.values()], whole: performance.now() - since };
  } finally {
    pg.Client.prototype.query = query;
  }
}

function statementIn(asked: unknown, values: unknown): Statement | null {
  if (typeof asked === "string") return { text: asked, values: Array.isArray(values) ? values : [] };
  if (typeof asked !== "object" || asked === null || !("text" in asked) || typeof asked.text !== "string")
    return null;
  const own = "values" in asked && Array.isArray(asked.values) ? asked.values : values;
  return { text: asked.text, values: Array.isArray(own) ? own : [] };
}

type Plan = { readonly "Planning Time": number; readonly "Execution Time": number };

async function timeOf(client: Client, { text, values }: Statement): Promise<number> {
  if (!/^\s*(select|with|values)\b/i.test(text)) {
    await client.query(text, [...values]);
    return 0;
  }
  const { rows } = await client.query<{ "QUERY PLAN": readonly [Plan] }>(
    `explain (analyze, timing off, format json) ${text}`,
    [...values],
  );
  const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
  if (plan === undefined) throw new Error("Postgres explained nothing");
  return plan["Planning Time"] + plan["Execution Time"];
}
