import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, dataFolder } from "./checkout.mjs";
import { command } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";

const folder = join(checkout, "lib", "db", "generated");
const stamp = join(folder, ".fingerprint");

/** Writes the Prisma client when the schema or Prisma changed. */
export async function generate({ step }) {
  const wanted = fingerprint(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  const current = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (current()) return;
  await withLock(join(dataFolder, "generate.lock"), async () => {
    if (current()) return;
    await step("Writing the database client", () =>
      command(process.execPath, [join(checkout, "node_modules", "prisma", "build", "index.js"), "generate"], {
        title: "prisma generate",
        // Generating never calls this engine, but Prisma would download it; any program that exists stands in.
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
        },
      }),
    );
    writeFileSync(stamp, wanted);
  });
}
