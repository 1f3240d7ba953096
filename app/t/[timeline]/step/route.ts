import { readStep } from "@/lib/db/view/read-step";
import { STEP_WAYS } from "@/lib/timeline/step";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/** The event one step from `e`, or the first or last of all; null where there is no further one. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view, ahead, params } = question;
  const go = STEP_WAYS.find((way) => way === params.get("go")) ?? "next";
  return answer(await readStep(timeline, filter, view.event, go, ahead), question);
}
