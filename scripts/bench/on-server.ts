import type { Client } from "pg";
import { connect } from "../database/connect.mjs";

/** The timeline of every database of the benchmark, as in /t/bench. */
export const BENCH_SLUG = "bench";

/** Runs `work` on a connection of its own. */
export async function onServer<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(address, "sourceline-bench");
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
