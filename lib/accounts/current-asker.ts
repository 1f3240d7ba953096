import { headers } from "next/headers";
import { err, ok, type Result } from "../result";
import type { Asker } from "./asker";
import { allowedOrigin, checkRequest, type RefusalReason } from "./check-request";

/** Who sends the request being answered. On one's own machine whoever reaches the server from its own pages is the owner. */
export async function currentAsker(): Promise<Result<Asker, { kind: "refused"; reason: RefusalReason }>> {
  const sent = await headers();
  const reason = checkRequest({
    host: sent.get("host"),
    origin: sent.get("origin"),
    allowed: allowedOrigin(process.env.SOURCELINE_ORIGIN),
  });
  return reason === null ? ok({ name: "owner" } as Asker) : err({ kind: "refused", reason });
}
