import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";
import { causeIn, Problem } from "./problem.mjs";

const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill();
});

/**
 * Runs a program quietly. Resolves with its exit code and output; with `check` (the default) a failure is thrown
 * with the last lines of what it printed.
 */
export function command(file, args, { check = true, title = file, causes, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: checkout,
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    let output = "";
    const keep = (piece) => {
      output = (output + piece).slice(-20_000);
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    running.add(child);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      running.delete(child);
      if (code === 0 || !check) return resolve({ code: code ?? 1, output });
      const cause = causeIn(output, causes);
      const tail = excerpt(output.trim().split("\n"));
      reject(
        new Problem(
          `${title} failed (${signal ?? `code ${code}`}).\n${tail}`,
          cause && `${cause.message} ${cause.remedy}`,
        ),
      );
    });
  });
}

/** The beginning says what failed, the end how: what lies between is rarely missed. */
const excerpt = (lines) =>
  (lines.length <= 30 ? lines : [...lines.slice(0, 10), "…", ...lines.slice(-20)]).join("\n");
