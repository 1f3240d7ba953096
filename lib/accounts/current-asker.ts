import { headers } from "next/headers";
import { err, ok, type Result } from "../result";
import type { Asker } from "./asker";
import { allowedOrigin, type RefusalReason, whyRefused } from "./check-request";

/** Who sends the request being answered. Without accounts whoever reaches a server on their own machine from its own pages is the owner, and a server with a public address has none. */
export async function currentAsker(): Promise<Result<Asker, { kind: "refused"; reason: RefusalReason }>> {
  const sent = await headers();
  const reason = whyRefused({
    host: sent.get("host"),
    origin: sent.get("origin"),
    allowed: allowedOrigin(process.env.SOURCELINE_ORIGIN),
  });
  return reason === null ? ok({ name: "owner" } as Asker) : err({ kind: "refused", reason });
}
