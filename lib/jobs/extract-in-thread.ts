import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Extraction, ExtractionInput } from "../extract/mention";
import { err, ok, type Result } from "../result";

export type ThreadError =
  | { readonly kind: "timed-out"; readonly seconds: number }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "broke"; readonly error: Error };

export type ExtractThread = {
  /** Extracts one article after the other, each within the time limit. */
  readonly extract: (input: ExtractionInput) => Promise<Result<Extraction, ThreadError>>;
  readonly close: () => Promise<void>;
};

export type ExtractThreadOptions = {
  readonly secondsFor?: (input: ExtractionInput) => number;
  readonly file?: URL;
};

const SECONDS_FOR_ANY = 30;
const CHARACTERS_A_SECOND = 4_000;

/** How long an article may take: the longest allowed took a minute on a busy machine with two cores, and laptops are slower. */
export const secondsFor = ({ text }: Pick<ExtractionInput, "text">): number =>
  SECONDS_FOR_ANY + Math.ceil(text.length / CHARACTERS_A_SECOND);

/** A thread that extracts, kept for many articles, and stopped and begun anew after one that is too slow or breaks it. */
export function openExtractThread(options: ExtractThreadOptions = {}): ExtractThread {
  const { file = threadFile() } = options;
  const limitOf = options.secondsFor ?? secondsFor;
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    // Under a parent that runs with tsx itself, "--import tsx" does not reach a thread: it has to register on its own.
    const boot = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(file.href)})))`;
    const started = new Worker(/* turbopackIgnore: true */ boot, {
      eval: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    // An idle thread does not keep the process alive.
    started.unref();
    return started;
  };

  const run = (input: ExtractionInput): Promise<Result<Extraction, ThreadError>> =>
    new Promise((resolve) => {
      thread ??= start();
      const current = thread;
      current.ref();
      const settle = (result: Result<Extraction, ThreadError>): void => {
        clearTimeout(timer);
        current.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
        if (result.ok) current.unref();
        else {
          thread = null;
          current.on("error", () => {});
          void current.terminate();
        }
        resolve(result);
      };
      const seconds = limitOf(input);
      const timer = setTimeout(() => settle(err({ kind: "timed-out", seconds })), seconds * 1_000);
      current.on("message", (extraction: Extraction) => settle(ok(extraction)));
      current.on("error", (error) => settle(err(brokenBy(error))));
      current.on("exit", () => settle(err({ kind: "broke", error: new Error("the thread ended") })));
      current.postMessage(input);
    });

  return {
    extract: (input) => {
      const result = last.then(() => run(input));
      last = result;
      return result;
    },
    close: async () => {
      await last;
      await thread?.terminate();
      thread = null;
    },
  };
}

/** A path from the working directory, because bundlers move this module but leave the thread's file where it is. */
const threadFile = (): URL =>
  pathToFileURL(path.join(/* turbopackIgnore: true */ process.cwd(), "lib/jobs/extract-thread.ts"));

const brokenBy = (error: Error): ThreadError =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { kind: "out-of-memory" }
    : { kind: "broke", error };
