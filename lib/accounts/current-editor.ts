import { headers } from "next/headers";
import { err, ok, type Result } from "../result";
import type { Asker } from "./asker";
import { allowedOrigin, type RefusalReason, whyNoEditor } from "./check-request";

/** Who asks to see what only editors see. Nothing is written, so a followed link, which carries no Origin, is enough. */
export async function currentEditor(): Promise<Result<Asker, { kind: "refused"; reason: RefusalReason }>> {
  const reason = whyNoEditor({
    host: (await headers()).get("host"),
    allowed: allowedOrigin(process.env.SOURCELINE_ORIGIN),
  });
  return reason === null ? ok({ name: "owner" } as Asker) : err({ kind: "refused", reason });
}
