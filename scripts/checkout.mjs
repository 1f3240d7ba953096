import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone. */
export const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything the scripts keep between runs: the database, logs, locks. Safe to delete when nothing runs. */
export const dataFolder = join(checkout, ".data");
