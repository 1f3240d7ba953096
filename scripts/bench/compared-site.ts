import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { checkout } from "../checkout.mjs";
import { type Compared, comparedPage } from "./compared-pages";
import { syntheticEvents } from "./synthetic-events";

const MIME: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Packages whose files the pages load. */
const PACKAGES = ["vis-timeline/standalone/umd", "vis-timeline/styles", "@knight-lab/timelinejs/dist"];

export type ComparedSite = { readonly origin: string; readonly stop: () => Promise<void> };

/** Serves `/vis/1000`, `/timelinejs/1000` and `/empty/0` with the events of that number as `/data/1000.json`. */
export async function serveCompared(): Promise<ComparedSite> {
  const data = new Map<number, string>();
  const server = createServer(async (request, response) => {
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, first = "", second = ""] = pathname.split("/");
    const size = Number.parseInt(second, 10);
    try {
      if (first === "data") return send("application/json", eventsOf(data, size));
      if (first === "packages")
        return send(MIME[extname(pathname)] ?? "application/octet-stream", await file(pathname));
      const page = comparedPage(first as Compared, size);
      if (page !== null) return send("text/html; charset=utf-8", page);
    } catch {
      // What cannot be read is not there.
    }
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function file(pathname: string): Promise<Buffer> {
  const path = normalize(pathname.slice("/packages/".length));
  if (!PACKAGES.some((folder) => path.startsWith(`${folder}/`))) throw new Error("not served");
  return readFile(join(checkout, "node_modules", path));
}

/** What the other timelines get of an event: they draw no finer than its bounds. */
function eventsOf(made: Map<number, string>, size: number): string {
  const known = made.get(size);
  if (known !== undefined) return known;
  const events = [];
  for (const { number, type, title, earliest, latest } of syntheticEvents(size)) {
    if (earliest === null || latest === null) continue;
    events.push({ id: number, type, title, start: earliest.getTime(), end: latest.getTime() });
  }
  const text = JSON.stringify(events);
  made.set(size, text);
  return text;
}
