import { readCard } from "@/lib/db/view/read-step";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view } = question;
  const step = view.event === null ? null : await readCard(timeline, filter, view.event);
  return step ? answer(step, question) : new Response("There is no such event.", { status: 404 });
}
