import { parentPort } from "node:worker_threads";
import { extractEvents } from "../extract/extract-events";
import type { ExtractionInput } from "../extract/mention";

// The other end is extract-in-thread.ts, which stops this thread when an article takes too long.
parentPort?.on("message", (input: ExtractionInput) => parentPort?.postMessage(extractEvents(input)));
