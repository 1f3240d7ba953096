import { revalidatePath } from "next/cache";
import type { WriteProblem, WriteResult } from "@/components/event/event-actions";
import type { Asker } from "@/lib/accounts/asker";
import { currentAsker } from "@/lib/accounts/current-asker";
import { findTimeline } from "@/lib/db/timelines";
import { err, ok, type Result } from "@/lib/result";
import { Id, Timeline } from "./write-input";

/**
 * Runs one write of a server action for whoever sent it, and refreshes the timeline's pages when it went through. What
 * goes wrong unexpectedly is logged here and reaches the browser only as "failed".
 */
export async function write<T, E>(
  timelineSlug: string,
  run: (asker: Asker, timelineId: string) => Promise<Result<T, E>>,
  { refresh } = { refresh: true },
): Promise<Result<T, E | Extract<WriteProblem, { kind: "refused" | "not-found" | "failed" }>>> {
  try {
    const asker = await currentAsker();
    if (!asker.ok) return err({ kind: "refused" });
    const timeline = await findTimeline(timelineSlug);
    if (!timeline) return err({ kind: "not-found" });
    const result = await run(asker.value, timeline.id);
    if (result.ok && refresh) revalidatePath(`/t/${timelineSlug}`, "layout");
    return result;
  } catch (error) {
    console.error(error);
    return err({ kind: "failed" });
  }
}

/** As `write`, for actions that only name a thing. Their arguments come from the network, whatever their types say. */
export async function writeById(...write: Parameters<typeof answerById>): Promise<WriteResult<null>> {
  const result = await answerById(...write);
  return result.ok ? ok(null) : result;
}

/** As `writeById`, for actions that answer what came of it. */
export async function answerById<T>(
  timeline: string,
  id: string,
  run: (asker: Asker, timelineId: string) => Promise<Result<T, { readonly kind: string }>>,
): Promise<WriteResult<T>> {
  if (!Timeline.safeParse(timeline).success || !Id.safeParse(id).success) return err({ kind: "not-found" });
  const result = await write(timeline, run);
  return result.ok ? result : err(problemOf(result.error.kind));
}

/** Whatever else a use case refuses for, it is that the page showed something that no longer holds. */
function problemOf(kind: string): WriteProblem {
  if (kind === "refused" || kind === "failed" || kind === "not-found") return { kind };
  return { kind: "changed-meanwhile" };
}
