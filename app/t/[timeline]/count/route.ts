import { countWithin } from "@/lib/db/view/count-events";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/** How many of the events that match overlap the window from `from` to `to`. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view, ahead } = question;
  const count = await countWithin(timeline, filter, view, ahead);
  return answer({ count }, question);
}
