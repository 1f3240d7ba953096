import { readPanel } from "../read-panel";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/** The event of `e` in full, as the panel beside the timeline shows it, with its place among the events that match the filter. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view, ahead } = question;
  const panel = view.event === null ? null : await readPanel(timeline, filter, view.event, ahead);
  return panel ? answer(panel, question) : new Response("There is no such event.", { status: 404 });
}
