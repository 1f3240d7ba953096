import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll } from "vitest";
import { migrate } from "../../scripts/migrate";
import { disconnect } from "./client";

const TEMPLATE = "sourceline_template";

/**
 * Gives the tests of this file a database of their own, cloned from the migrated template on the test server; `db()` is connected to it.
 * Returns its address, which is known once the tests run.
 */
export function openTestDatabase(): { readonly address: () => string } {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  let address = "";
  beforeAll(async () => {
    const server = serverAddress();
    await onServer(server, async (client) => {
      const { rowCount } = await client.query("select from pg_database where datname = $1", [TEMPLATE]);
      if (rowCount === 0) {
        await client.query(`create database ${TEMPLATE}`);
        await migrate(besides(server, TEMPLATE));
      }
      await client.query(`create database ${name} template ${TEMPLATE}`);
    });
    address = besides(server, name);
    await disconnect();
    process.env.DATABASE_URL = address;
  });
  afterAll(async () => {
    await disconnect();
    await onServer(serverAddress(), (client) => client.query(`drop database if exists ${name} with (force)`));
  });
  return { address: () => address };
}

/** Runs `work` on a connection to the server, one process at a time. */
async function onServer(server: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('sourceline tests', 0))");
    await work(client);
  } finally {
    await client.end();
  }
}

function serverAddress(): string {
  const server = process.env.SOURCELINE_TEST_DATABASE_URL;
  if (!server) throw new Error("SOURCELINE_TEST_DATABASE_URL is not set: run npm run test:db.");
  return server;
}

function besides(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
