import { eventHref } from "@/components/event/links";
import { tollInWords } from "@/components/event/toll-in-words";
import { dateInWords } from "@/lib/time/words";
import { type ClockOffset, type ItemDate, itemDate } from "@/lib/timeline/item-date";
import type { LabelRoom } from "@/lib/timeline/labels-at-edge";
import type { DrawnEvent } from "@/lib/timeline/layout-tiles";
import type { TileEvent } from "@/lib/timeline/tile";
import type { TimeWindow } from "@/lib/timeline/window";
import { FULL_TITLE, ITEM_CHROME, SHORT_TITLE } from "./canvas-geometry";
import type { EventMark } from "./canvas-item";
import { cutToWidth } from "./cut-to-width";

/** What of an event is the same wherever it is drawn, worked out once for as long as its tile is kept. */
type Look = {
  readonly drawn: DrawnEvent | null;
  readonly mark: Omit<EventMark, keyof Place | keyof Words>;
  /** From the fullest to the shortest, each with the pixels that it takes together with what stands beside it. */
  readonly full: Words;
  readonly dateless: Words;
  readonly short: Words;
  /** As much of the shortest text as fits in so many pixels. */
  readonly cut: (room: number) => Words;
};

export type Looks = (event: TileEvent) => Look;

type LooksInput = {
  readonly offset: ClockOffset;
  /** Pixels a text takes in the label's own type. */
  readonly measure: (text: string) => number;
  readonly timeline: string;
};

/** One cache for each clock and type; a reader has one of either, so there are never many. */
const caches = new WeakMap<ClockOffset, WeakMap<(text: string) => number, WeakMap<TileEvent, Look>>>();

/** The looks of events on a clock, in labels measured so. */
export function looksOf({ offset, measure, timeline }: LooksInput): Looks {
  const byMeasure = caches.get(offset) ?? new WeakMap<(text: string) => number, WeakMap<TileEvent, Look>>();
  caches.set(offset, byMeasure);
  const known = byMeasure.get(measure) ?? new WeakMap<TileEvent, Look>();
  byMeasure.set(measure, known);
  return (event) => {
    const before = known.get(event);
    if (before) return before;
    const look = lookOf(event, itemDate({ ...event.date, words: null }, offset), measure, timeline);
    known.set(event, look);
    return look;
  };
}

function lookOf(
  event: TileEvent,
  date: ItemDate | null,
  measure: (text: string) => number,
  timeline: string,
): Look {
  const title = cutToWidth(shownTitle(event), FULL_TITLE, measure);
  const when = axisDate(event.date.edtf);
  const openStart = date?.openStart ?? false;
  const openEnd = date?.openEnd ?? false;
  const extras = ITEM_CHROME + (openStart || openEnd ? 16 : 0) + (event.annotated ? 16 : 0);
  const words = (shown: string): Words => ({ title: shown, date: "", width: extras + measure(shown) });
  const full = { title, date: when, width: extras + measure(title) + 5 + measure(when) };
  const short = words(cutToWidth(shortTitle(event), SHORT_TITLE, measure));
  return {
    full,
    dateless: words(title),
    short,
    cut(room) {
      const cut = words(cutTo(shortTitle(event), room - extras, measure));
      return { ...cut, width: Math.min(room, cut.width) };
    },
    drawn: date && {
      from: date.from,
      to: date.to,
      openStart,
      openEnd,
      fullWidth: full.width,
      shortWidth: short.width,
    },
    mark: {
      kind: "event",
      id: event.id,
      eventId: event.id,
      type: event.type,
      href: eventHref(timeline, event),
      reviewed: event.review !== "unreviewed",
      noted: event.annotated,
      openStart,
      openEnd,
      approximate: date?.approximate ?? false,
      hollow: date?.hollow ?? false,
    },
  };
}

/** Less than this says nothing. */
const LEAST_TEXT = 20;

const cutTo = (text: string, width: number, measure: (text: string) => number): string =>
  width < LEAST_TEXT ? "" : cutToWidth(text, width, measure);

/** What a label says, and the pixels it takes. */
type Words = Pick<EventMark, "title" | "date" | "width">;

type Place = TimeWindow & Pick<EventMark, "row" | "label" | "until" | "side"> & Pick<LabelRoom, "room">;

/** An event drawn in its place, with as many words as there is room for. */
export function eventMark(look: Look, { room, ...place }: Place): EventMark {
  return { ...look.mark, ...place, ...wordsFor(look, place.label, room) };
}

function wordsFor(look: Look, label: EventMark["label"], room: number | null): Words {
  const choices = label === "full" ? [look.full, look.dateless] : [look.short];
  return choices.find(({ width }) => room === null || width <= room) ?? look.cut(room ?? 0);
}

const shownTitle = ({ status, title }: TileEvent): string =>
  status === "planned" ? `Planned: ${title}` : title;

/** Where a strike hit says more than the first words of its title, which many share. */
const shortTitle = (event: TileEvent): string =>
  event.type === "strike" && event.place !== null && event.status !== "planned"
    ? [event.place, event.killed ? `${tollInWords(event.killed)} killed` : null].filter(Boolean).join(", ")
    : shownTitle(event);

/** Dates on the axis stand under their year, which is left out here. */
const axisDate = (edtf: string | null): string => dateInWords(edtf, "short").replace(/ \d{4}(?=,|$)/, "");
