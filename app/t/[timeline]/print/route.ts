import { printedPassages } from "@/lib/db/printed-passages";
import { readList } from "@/lib/db/view/read-list";
import { readOverview } from "@/lib/db/view/read-overview";
import { PRINTED_END, printedEvents, printedHead } from "@/lib/export/printed-list";
import type { EventFilter } from "@/lib/timeline/event";
import type { PageKey } from "@/lib/timeline/list-page";
import { viewQuery } from "@/lib/timeline/view";
import { NO_TIMELINE, readQuestion, type TimelineParams } from "../read-question";
import { requestOrigin } from "../request-origin";

/**
 * The matching events with their passages, to be printed: one page of HTML, sent as it is read, so that thousands of events take no more
 * memory than a hundred. With `from` and `to` only what lies between them.
 */
export async function GET(request: Request, context: TimelineParams) {
  const question = await readQuestion(request, context);
  if (question === null) return NO_TIMELINE();
  const { timeline, filter, view } = question;
  const { matching, total } = await readOverview(timeline, filter);
  const url = new URL(`/t/${timeline.slug}${viewQuery({ ...view, event: null })}`, await requestOrigin())
    .href;
  const head = printedHead({
    ...{ title: timeline.title, filters: filtersInWords(filter), matching, total, url },
    day: new Date().toISOString().slice(0, 10),
  });

  async function* parts(): AsyncGenerator<string> {
    yield head;
    let month: string | null = null;
    let page: PageKey | null = null;
    do {
      const list = await readList(timeline, { filter, from: view.from, to: view.to, lane: null, page });
      const passages = await printedPassages(list.events.map(({ id }) => id));
      const events = list.events.map((event) => ({ ...event, passages: passages.get(event.id) ?? [] }));
      const printed = printedEvents(events, month);
      month = printed.month;
      yield printed.html;
      page = list.later === null ? null : { side: "after", key: list.later };
    } while (page !== null);
    yield PRINTED_END;
  }
  return new Response(encoded(parts(), request.signal), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

const filtersInWords = ({ types, actors, places, sources, q }: EventFilter): readonly string[] => [
  ...types.map((type) => `${type}s`),
  ...actors,
  ...places,
  ...sources,
  ...(q === null ? [] : [`“${q}”`]),
];

/** Asks for the next part when the browser has taken the last, and for none once it has gone. */
function encoded(parts: AsyncGenerator<string>, leaving: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = leaving.aborted ? { value: undefined, done: true } : await parts.next();
      if (done || value === undefined) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => parts.return(undefined).then(() => undefined),
  });
}
