import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What postmaster.pid says: `{ pid, data, port }`, or null when it is missing or cut short. */
export function parsePostmasterFile(content) {
  const [pid, data, , port] = content.split("\n").map((line) => line.trim());
  return /^\d+$/.test(pid ?? "") && /^\d+$/.test(port ?? "")
    ? { pid: Number(pid), data, port: Number(port) }
    : null;
}

/** The same for the cluster in this folder. */
export function readPostmasterFile(data) {
  try {
    return parsePostmasterFile(readFileSync(join(data, "postmaster.pid"), "utf8"));
  } catch {
    return null;
  }
}

/** Whether the process with this number is a Postgres: true, false, or null when it cannot be told. */
export function isPostgres(pid) {
  try {
    if (process.platform === "win32") {
      const list = execFileSync("tasklist", ["/fi", `PID eq ${pid}`, "/fo", "csv", "/nh"], {
        encoding: "utf8",
      });
      return list.toLowerCase().includes("postgres.exe");
    }
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).includes(
      "postgres",
    );
  } catch (error) {
    return error.code === "ENOENT" && process.platform === "linux" ? false : null;
  }
}
