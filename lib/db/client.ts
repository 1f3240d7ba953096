import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { statementName } from "./prepared";

// Kept on globalThis so that a hot reload does not open a second pool.
const kept = globalThis as typeof globalThis & { sourcelineDatabase?: PrismaClient };

/** The database named by DATABASE_URL, connected when first asked for. */
export function db(): PrismaClient {
  kept.sourcelineDatabase ??= connect();
  return kept.sourcelineDatabase;
}

/** Closes the connections of `db()`; the next call opens new ones. */
export async function disconnect(): Promise<void> {
  const open = kept.sourcelineDatabase;
  delete kept.sourcelineDatabase;
  await open?.$disconnect();
}

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set: start with npm start or npm run dev.");
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString }, { statementNameGenerator: statementName }),
  });
}
