import { readFacet } from "@/lib/db/view/read-facets";
import { FACETS } from "@/lib/timeline/short-facets";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

/** The values of one facet whose names have the words of `find` in them, counted under the other filters, commonest first. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, params } = question;
  const facet = FACETS.find((name) => name === params.get("facet"));
  if (!facet) return new Response("There is nothing to choose from.", { status: 400 });
  return answer(await readFacet(timeline, filter, facet, (params.get("find") ?? "").slice(0, 200)), question);
}
