import { openTestDatabase } from "./test-database.mjs";

/** Gives the database tests a server, unless `npm test` has started one for all its parts. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SOURCELINE_TEST_DATABASE_URL) return undefined;
  const database = await openTestDatabase();
  process.env.SOURCELINE_TEST_DATABASE_URL = database.address;
  return () => database.stop();
}
