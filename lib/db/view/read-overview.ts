import type { EventFilter } from "../../timeline/event";
import type { Overview } from "../../timeline/overview";
import { DAY, fitTo, openAt, overviewSpan } from "../../timeline/window";
import { db } from "../client";
import { listEvents } from "../event-list";
import type { Timeline } from "../timelines";
import { plainDated } from "./plain-reading";

const BINS = 300;

/** The whole of a timeline under a filter. What begins before or after the density's span counts in the part at that end. */
export async function readOverview(
  { id }: Pick<Timeline, "id" | "changes">,
  filter: EventFilter,
): Promise<Overview> {
  const nothing: EventFilter = { types: [], actors: [], places: [], sources: [], q: null };
  const [events, dated, total, all] = await Promise.all([
    listEvents(id, filter),
    plainDated(id, filter),
    listEvents(id, nothing),
    plainDated(id, nothing),
  ]);
  const span =
    all.length === 0
      ? null
      : { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
  const bounds = span && fitTo(span);
  const starts = dated.map(({ from }) => from);
  const wide = bounds
    ? overviewSpan(
        all.map(({ from }) => from),
        bounds,
      )
    : { from: 0, to: BINS * DAY };
  const counts = { strike: zeros(), meeting: zeros(), statement: zeros() };
  const width = (wide.to - wide.from) / BINS;
  const part = (at: number) => Math.max(0, Math.min(BINS - 1, Math.floor((at - wide.from) / width)));
  const count = (bins: number[], bin: number) => {
    bins[bin] = (bins[bin] ?? 0) + 1;
  };
  for (const { event, from } of dated) count(counts[event.type], part(from));
  const coverage = zeros();
  const articles = await db().article.findMany({
    where: { timelineId: id, removedAt: null, publishedAt: { not: null } },
    select: { publishedAt: true },
  });
  for (const { publishedAt } of articles) {
    const day = Date.parse((publishedAt ?? "").slice(0, 10));
    if (day >= wide.from && day < wide.to) count(coverage, part(day));
  }
  return {
    matching: events.length,
    dated: dated.length,
    total: total.length,
    span,
    home: bounds && openAt(starts.length > 0 ? starts : all.map(({ from }) => from), bounds),
    density: { over: wide, counts },
    coverage,
  };
}

const zeros = (): number[] => Array.from({ length: BINS }, () => 0);
