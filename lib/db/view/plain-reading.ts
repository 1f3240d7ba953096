import type { EventFilter, TimelineEvent } from "../../timeline/event";
import { importance } from "../../timeline/importance";
import { itemDate, UTC_CLOCK } from "../../timeline/item-date";
import { type Lane, laneKey, lanesOf, NO_LANE, OTHER_LANE } from "../../timeline/lanes";
import {
  LANE_EVENTS,
  TILE_BINS,
  TILE_EVENTS,
  type Tile,
  type TileEvent,
  type TileQuestion,
  tileWindow,
} from "../../timeline/tile";
import type { LaneField } from "../../timeline/view";
import type { TimeWindow } from "../../timeline/window";
import { listEvents } from "../event-list";

/** Lanes that a timeline is drawn in at most. */
export const MOST_LANES = 12;
/** Of the events carried over a tile's edge, how many a lane names. */
export const CARRIED_EVENTS = 8;

export type PlainEvent = { readonly event: TimelineEvent; readonly from: number; readonly to: number };

/** The dated events that match, by the plainest reading of every word: what the faster readings are measured against. */
export async function plainDated(timelineId: string, filter: EventFilter): Promise<PlainEvent[]> {
  const events = await listEvents(timelineId, filter);
  return events.flatMap((event) => {
    const date = itemDate(event.date, UTC_CLOCK);
    return date === null ? [] : [{ event, from: date.from, to: date.to }];
  });
}

export async function plainLanes(
  timelineId: string,
  filter: EventFilter,
  field: LaneField,
): Promise<readonly Lane[]> {
  const dated = await plainDated(timelineId, filter);
  return lanesOf(
    dated.map(({ event }) => event),
    field,
    MOST_LANES,
  ).lanes;
}

export async function plainTile(
  timelineId: string,
  { zoom, index, filter, lane }: TileQuestion,
): Promise<Tile> {
  const dated = await plainDated(timelineId, filter);
  const { lanes, laneOf } = lanesOf(
    dated.map(({ event }) => event),
    lane,
    MOST_LANES,
  );
  const { from, to } = tileWindow({ zoom, index });
  const most = Math.max(LANE_EVENTS, Math.ceil(TILE_EVENTS / Math.max(1, lanes.length)));
  const all = lanes.map(({ id }) => {
    const mine = dated.filter(({ event }) => laneOf.get(event.id) === id);
    const own = mine.filter((one) => one.from >= from && one.from < to);
    const carried = mine.filter((one) => one.from < from && one.to > from);
    const bins = Array.from({ length: TILE_BINS }, () => 0);
    for (const one of own) {
      const bin = Math.floor(((one.from - from) / (to - from)) * TILE_BINS);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    return {
      id,
      events: own.map(tileEvent).sort(byImportance).slice(0, most),
      bins,
      carried: {
        count: carried.length,
        events: carried.map(tileEvent).sort(byImportance).slice(0, CARRIED_EVENTS),
      },
    };
  });
  return {
    zoom,
    index,
    lanes: all.filter((one) => one.carried.count > 0 || one.bins.some((bin) => bin > 0)),
  };
}

export async function plainCount(
  timelineId: string,
  filter: EventFilter,
  window: TimeWindow,
): Promise<number> {
  const dated = await plainDated(timelineId, filter);
  return dated.filter(({ from, to }) => from < window.to && to > window.from).length;
}

/** Whether an event stands in the lane of that id, among these lanes. */
export function standsIn(
  event: TimelineEvent,
  field: LaneField,
  id: string,
  lanes: readonly Lane[],
): boolean {
  const key = laneKey(event, field);
  if (key === null) return id === NO_LANE;
  const own = `in:${key}`;
  return lanes.some((lane) => lane.id === own) ? id === own : id === OTHER_LANE;
}

const byImportance = (a: TileEvent, b: TileEvent) =>
  b.importance - a.importance || b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1);

function tileEvent({ event, from }: PlainEvent): TileEvent {
  const { id, type, status, review, title, place, killed, date } = event;
  const { words: _, ...plain } = date;
  return {
    ...{ id, type, status, review, title, place, killed, date: plain },
    startsAt: from,
    importance: importance(event),
    annotated: event.annotationCount > 0,
  };
}
