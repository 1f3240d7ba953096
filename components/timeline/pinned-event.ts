import type { TimelineEvent } from "@/lib/timeline/event";
import { importance } from "@/lib/timeline/importance";
import { type ClockOffset, itemDate } from "@/lib/timeline/item-date";
import { type Lane, laneKey, NO_LANE, OTHER_LANE } from "@/lib/timeline/lanes";
import type { Tile, TileEvent } from "@/lib/timeline/tile";
import type { LaneField } from "@/lib/timeline/view";

type Pinned = { readonly lane: string; readonly event: TileEvent };

/** The selected event with its lane: from the tiles when one brought it, else from what the page knows of it. */
export function pinnedEvent(
  selected: string | null,
  known: TimelineEvent | null,
  tiles: readonly Tile[],
  lanes: readonly Lane[],
  field: LaneField,
  offset: ClockOffset,
): Pinned | null {
  if (selected === null) return null;
  for (const tile of tiles) {
    for (const lane of tile.lanes) {
      const event =
        lane.events.find(({ id }) => id === selected) ??
        lane.carried.events.find(({ id }) => id === selected);
      if (event) return { lane: lane.id, event };
    }
  }
  if (known === null || known.id !== selected) return null;
  const startsAt = itemDate(known.date, offset)?.from;
  if (startsAt === undefined) return null;
  const key = laneKey(known, field);
  const own = lanes.find((lane) => lane.key === key && key !== null)?.id;
  const lane = own ?? (key === null ? NO_LANE : OTHER_LANE);
  const { id, type, status, review, title, place, killed, date } = known;
  return {
    lane,
    event: {
      id,
      type,
      status,
      review,
      title,
      place,
      killed,
      date,
      startsAt,
      importance: importance(known),
      annotated: known.annotationCount > 0,
    },
  };
}
