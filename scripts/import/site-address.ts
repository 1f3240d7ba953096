import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A running site touches its lock every second. */
const SILENCE_MILLISECONDS = 15_000;

/** Where the site of this clone answers; null when none runs here. */
export function siteAddress(dataFolder: string): string | null {
  if (process.env.SOURCELINE_ORIGIN) return process.env.SOURCELINE_ORIGIN;
  for (const name of ["start.lock", "dev.lock"]) {
    const file = join(dataFolder, name);
    try {
      const facts: unknown = JSON.parse(readFileSync(file, "utf8"));
      if (Date.now() - statSync(file).mtimeMs > SILENCE_MILLISECONDS) continue;
      if (typeof facts === "object" && facts && "address" in facts && typeof facts.address === "string") {
        return facts.address;
      }
    } catch {
      // No such lock, or one being written: the next may tell.
    }
  }
  return null;
}
