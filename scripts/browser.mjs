import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { checkout } from "./checkout.mjs";
import { command } from "./command.mjs";
import { Problem } from "./problem.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** How each package manager installs a browser, and what else has to happen before. */
const MANAGERS = [
  ["apt-get", [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]],
  ["dnf", [["install", "-y", "chromium"]]],
  ["apk", [["add", "chromium"]]],
  ["pacman", [["-Sy", "--noconfirm", "chromium"]]],
  ["zypper", [["--non-interactive", "install", "chromium"]]],
];

const playwright = join(checkout, "node_modules", "playwright", "cli.js");

/** The path of a Chromium that runs here: one that is there, else Playwright's, else the package manager's. */
export async function findBrowser({ step }) {
  return (
    (await firstThatRuns(candidates())) ??
    (await firstThatRuns(await playwrightsOwn())) ??
    (await step("Installing a browser", async () => {
      await fetchPlaywrights();
      return (await firstThatRuns(await playwrightsOwn())) ?? (await fromPackageManager());
    })) ??
    giveUp()
  );
}

function candidates() {
  const given = process.env.SOURCELINE_CHROMIUM;
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)),
  );
  return given ? [given] : [...onPath, ...APPLICATIONS];
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath()];
}

/** Some systems have a file of that name that only says how to install it, or one without its libraries. */
async function firstThatRuns(paths) {
  for (const path of paths) {
    if (!existsSync(path)) continue;
    // Asking for the version would open a window there.
    if (process.platform === "win32") return path;
    const { code } = await command(path, ["--version"], { check: false, timeout: 20_000 }).catch(() => ({
      code: 1,
    }));
    if (code === 0) return path;
  }
  return null;
}

const isRoot = process.getuid?.() === 0;

async function fetchPlaywrights() {
  await command(process.execPath, [playwright, "install", "chromium", ...(isRoot ? ["--with-deps"] : [])], {
    check: false,
    timeout: 600_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
}

async function fromPackageManager() {
  if (!isRoot) return null;
  for (const [manager, runs] of MANAGERS) {
    const found = (process.env.PATH ?? "")
      .split(delimiter)
      .some((folder) => existsSync(join(folder, manager)));
    if (!found) continue;
    for (const args of runs) {
      await command(manager, args, {
        check: false,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    }
    return firstThatRuns(candidates());
  }
  return null;
}

function giveUp() {
  throw new Problem(
    "The browser tests need Chromium, which is not here and could not be installed.",
    "Install Chromium or Chrome, or set SOURCELINE_CHROMIUM to the path of one.",
  );
}
