import { countFacets } from "@/lib/db/events";
import { findValues } from "@/lib/timeline/short-facets";
import { answer, NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";

const FACETS = ["actors", "places", "sources"] as const;

/** The values of one facet whose names have the words of `find` in them, counted under the filter, commonest first. */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, params } = question;
  const facet = FACETS.find((name) => name === params.get("facet"));
  if (!facet) return new Response("There is nothing to choose from.", { status: 400 });
  const facets = await countFacets(timeline.id, filter);
  return answer(findValues(facets[facet], (params.get("find") ?? "").slice(0, 200)), question);
}
