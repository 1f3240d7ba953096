import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";
import { command } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "scripts/trim-vis-timeline.mjs",
  "package-lock.json",
  "tsconfig.json",
];

export const nextProgram = join(checkout, "node_modules", "next", "dist", "bin", "next");

/** What a build depends on, as one hash. */
export const sourcesFingerprint = () =>
  fingerprint(SOURCES, {
    keep: (name) => name !== "generated" && !/\.test\.tsx?$/.test(name),
    salt: process.version,
  });

/** Builds the site into `folder` when its sources changed since the build that is there. */
export async function build({ step }, folder = ".next") {
  const stamp = join(checkout, folder, "sources.sha256");
  const wanted = sourcesFingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await step("Building the site", () =>
    command(process.execPath, [nextProgram, "build"], {
      title: "next build",
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", SOURCELINE_BUILD: folder },
    }),
  );
  writeFileSync(stamp, wanted);
}
