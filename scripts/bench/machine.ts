import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { checkout } from "../checkout.mjs";
import { onServer } from "./on-server";

/** What was measured with and on, for whoever compares. */
export type Machine = {
  readonly date: string;
  readonly processor: string;
  readonly memory: string;
  readonly versions: Readonly<Record<string, string>>;
};

const PACKAGES = ["next", "react", "vis-timeline", "@knight-lab/timelinejs", "@playwright/test"];

export async function describeMachine(server: string, browser: string | null): Promise<Machine> {
  const postgres = await onServer(server, async (client) => {
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "";
  });
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processors.length} × ${processors[0]?.model.trim() || process.arch}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: {
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
      ...(browser && { Chromium: browser }),
      Postgres: postgres,
      Node: process.versions.node,
    },
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join(checkout, "node_modules", name, "package.json"), "utf8"),
  ) as { readonly version: string };
  return version;
}
