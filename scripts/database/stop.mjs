import { join } from "node:path";
import { command } from "../command.mjs";
import { environment } from "./environment.mjs";
import { readPostmasterFile } from "./postmaster-file.mjs";

/** Stops the cluster cleanly: open transactions roll back, everything committed is on disk. */
export async function stopDatabase({ native, data, user }) {
  if (!readPostmasterFile(data)) return;
  const stop = (mode) =>
    command(join(native, "bin", "pg_ctl"), ["stop", "-D", data, "-m", mode, "-w", "-t", "20"], {
      check: false,
      cwd: native,
      env: environment(),
      ...user,
    });
  const { code } = await stop("fast");
  if (code !== 0 && readPostmasterFile(data)) await stop("immediate");
}
