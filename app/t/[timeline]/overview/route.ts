import { readOverview } from "@/lib/db/view/read-overview";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, ahead } = question;
  return answer(await readOverview(timeline, filter, ahead), question);
}
