import { Client } from "pg";

/** Proof that the workers of this process live: locks on a connection that ends with the process. */
export type WorkerPresence = {
  readonly enter: (workerId: string) => Promise<void>;
  /** Resolves with the reason when the connection is lost, and the proof with it. */
  readonly lost: Promise<Error>;
  readonly leave: () => Promise<void>;
};

/** Opens the connection that stands for this process among all that work on the queue. */
export async function openWorkerPresence(connectionString: string): Promise<WorkerPresence> {
  const client = new Client({ connectionString, application_name: "sourceline worker" });
  const lost = new Promise<Error>((resolve) => {
    client.on("error", resolve);
    client.once("end", () => resolve(new Error("the connection ended")));
  });
  await client.connect();
  return {
    enter: async (workerId) => {
      await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [workerId]);
    },
    lost,
    leave: () => client.end(),
  };
}

/** Gives back the jobs held by workers that no longer live, on whatever machine, and returns how many workers those were. */
export async function releaseDeadWorkers(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  // The query that a broken connection interrupts fails by itself.
  client.on("error", () => {});
  await client.connect();
  try {
    // Whoever can take a worker's lock knows that the worker is gone; the locks end with this connection.
    const { rows } = await client.query<{ dead: string }>(
      `select dead from (select distinct locked_by as dead from graphile_worker.jobs where locked_by is not null) held
       where pg_try_advisory_lock(hashtextextended(dead, 0))`,
    );
    const dead = rows.map((row) => row.dead);
    if (dead.length > 0) await client.query("select graphile_worker.force_unlock_workers($1)", [dead]);
    return dead.length;
  } finally {
    await client.end();
  }
}
