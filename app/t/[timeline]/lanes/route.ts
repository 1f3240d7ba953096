import { readLanes } from "@/lib/db/view/read-lanes";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  return answer(await readLanes(question.timeline, question.filter, question.view.lane), question);
}
