import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Page } from "@playwright/test";

export type Opened = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly version: string;
  /** Ends the browser, however busy its page is. */
  readonly close: () => Promise<void>;
};

// Chromium's sandbox refuses root.
const isRoot = process.getuid?.() === 0;

/** A browser of its own with one blank page that has never seen anything, as a first visitor's. Nothing but this machine is reachable. */
export async function openPage(executablePath: string): Promise<Opened> {
  const server = await chromium.launchServer({
    executablePath,
    args: [...(isRoot ? ["--no-sandbox"] : []), "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript({ path: fileURLToPath(new URL("page-probe.js", import.meta.url)) });
  page.setDefaultTimeout(0);
  const cdp = await page.context().newCDPSession(page);
  return { page, cdp, version: browser.version(), close: () => server.kill() };
}
