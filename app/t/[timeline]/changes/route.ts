import { countPending } from "@/lib/db/timelines";
import { countAddedOutside } from "@/lib/db/view/count-added";
import { NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/**
 * What open pages ask every few seconds: has anything changed, is anything still being read, and how many of the events that have come in
 * after the change `since` match and lie outside the window?
 */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view, ahead, params } = question;
  const since = /^\d{1,9}$/.test(params.get("since") ?? "") ? Number(params.get("since")) : timeline.changes;
  const { from, to } = view;
  const [pending, added] = await Promise.all([
    countPending(timeline.id),
    from === null || to === null || since >= timeline.changes
      ? 0
      : countAddedOutside(timeline, filter, since, { from, to }, ahead),
  ]);
  return Response.json(
    { changes: timeline.changes, pending, added },
    { headers: { "Cache-Control": "no-store" } },
  );
}
