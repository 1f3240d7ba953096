import { readTile } from "@/lib/db/view/read-tile";
import { tileOfPath } from "@/lib/timeline/tile-path";
import { answer, NO_TIMELINE, readQuestion } from "../../../read-question";

type Params = { params: Promise<{ timeline: string; zoom: string; index: string }> };

export async function GET(request: Request, context: Params) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { zoom, index } = await context.params;
  const key = tileOfPath(zoom, index);
  if (key === null) return new Response("There is no such tile.", { status: 400 });
  const { timeline, filter, view, ahead } = question;
  return answer(await readTile(timeline, { ...key, filter, lane: view.lane, ahead }), question);
}
