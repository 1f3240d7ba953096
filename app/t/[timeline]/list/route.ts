import { readList } from "@/lib/db/view/read-list";
import { pageKeyOf } from "@/lib/timeline/list-page";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/** `laneId` limits the page to a lane, `begin=1` to what begins in the window: together what a chip counts. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view, ahead, params } = question;
  const id = params.get("laneId");
  const page = await readList(timeline, {
    filter,
    from: view.from,
    to: view.to,
    ahead,
    beginning: params.get("begin") === "1",
    lane: id === null ? null : { field: view.lane, id },
    page: pageKeyOf(params),
  });
  return answer(page, question);
}
