import { parentPort } from "node:worker_threads";
import { readPage } from "./read-page.mjs";

// Loading the parser does not count against the time a page may take.
parentPort?.postMessage({ kind: "ready" });
parentPort?.once("message", (html) => {
  parentPort?.postMessage(readPage(html));
});
