import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkout } from "./checkout.mjs";

const LEASH = pathToFileURL(join(checkout, "scripts", "leash.mjs")).href;
const STEADY = 60_000;

/** How long to wait before the next start after this many quick ends in a row: 1, 2, 4 … 30 seconds. */
export const backOff = (ends) => Math.min(1_000 * 2 ** Math.max(0, ends - 1), 30_000);

/**
 * A Node program that is started again whenever it ends, less and less eagerly when it keeps failing.
 * `print(line)` gets its output line by line.
 */
export function keepRunning(name, args, { env, print }) {
  let child = null;
  let stopping = false;
  let ends = 0;
  let timer = null;

  function begin() {
    timer = null;
    const since = Date.now();
    child = spawn(process.execPath, ["--import", LEASH, ...args], {
      cwd: checkout,
      env: { ...process.env, ...env, SOURCELINE_LEASH: String(process.pid) },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      windowsHide: true,
    });
    for (const stream of ["stdout", "stderr"]) lines(child[stream], (line) => print(line, stream));
    child.once("error", (error) => print(error.message, "stderr"));
    child.once("close", (code, signal) => {
      child = null;
      if (stopping) return;
      ends = Date.now() - since > STEADY ? 1 : ends + 1;
      const wait = backOff(ends);
      print(`${name} ended (${signal ?? `code ${code}`}); starting it again in ${wait / 1000} s`, "stderr");
      timer = setTimeout(begin, wait);
    });
  }
  begin();

  const end = (grace) =>
    new Promise((resolve) => {
      clearTimeout(timer);
      if (!child) return resolve();
      const late = setTimeout(() => child?.kill("SIGKILL"), grace);
      child.once("close", () => {
        clearTimeout(late);
        resolve();
      });
      child.kill("SIGTERM");
    });

  return {
    isRunning: () => child !== null,
    /** Ends it for good; after `grace` ms by force. */
    stop(grace = 8_000) {
      stopping = true;
      return end(grace);
    },
    /** Ends it and starts it afresh. */
    async restart() {
      if (stopping) return;
      stopping = true;
      await end(8_000);
      stopping = false;
      ends = 0;
      begin();
    },
  };
}

function lines(stream, print) {
  let rest = "";
  stream.setEncoding("utf8").on("data", (piece) => {
    const parts = (rest + piece).split("\n");
    rest = parts.pop();
    for (const part of parts) print(part.trimEnd());
  });
  stream.on("end", () => rest && print(rest));
}
