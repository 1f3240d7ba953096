import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type TestProcess = {
  /** Kills it without a chance to clean up. */
  readonly kill: () => void;
  /** Resolves when it has ended; the code is null when it was killed. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

/** Starts a script of this project as a process of its own, on that database; what it prints and complains is kept together. */
export function startScript(
  script: string,
  args: readonly string[],
  { databaseUrl, input = "" }: { readonly databaseUrl: string; readonly input?: string },
): TestProcess {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  // It may end without reading.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return {
    kill: () => void child.kill("SIGKILL"),
    ended: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, output }));
    }),
  };
}
