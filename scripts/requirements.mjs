import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";
import { Problem } from "./problem.mjs";

/** Whether a version like "20.19.1" is at least `major.minor`. */
export function isAtLeast(version, major, minor) {
  const [a = 0, b = 0] = version.split(".").map(Number);
  return a > major || (a === major && b >= minor);
}

/** Refuses a Node that is too old, and reads `.env`, whose values give way to those already set. */
export function meetRequirements() {
  if (!isAtLeast(process.versions.node, 20, 19)) {
    throw new Problem(
      `Node ${process.versions.node} is too old.`,
      "Install Node 20.19 or newer from https://nodejs.org and run the command again.",
    );
  }
  const file = join(checkout, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
