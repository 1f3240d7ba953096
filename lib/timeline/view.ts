import { EVENT_TYPES, type EventType } from "../extract/mention";
import { parseId, shortId } from "../ids";
import type { EventFilter } from "./event";
import { AS_THEY_COME, arrangementInLink, type LaneArrangement, parseArrangement } from "./lane-arrangement";
import { MINUTE } from "./window";

export const LANE_FIELDS = ["type", "actor", "place", "source"] as const;
export type LaneField = (typeof LANE_FIELDS)[number];

export const CLOCKS = ["utc", "local"] as const;
export type Clock = (typeof CLOCKS)[number];

/** What the reader is looking at: exactly what a link restores. Null and empty ask for nothing. */
export type View = {
  /** Ends of the window, [from, to), in milliseconds on the clock of the axis and whole minutes. */
  readonly from: number | null;
  readonly to: number | null;
  readonly types: readonly EventType[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly q: string | null;
  readonly lane: LaneField;
  /** Of the lanes of that field. */
  readonly lanes: LaneArrangement;
  /** Short id of the selected event. */
  readonly event: string | null;
  readonly clock: Clock;
};

export const EMPTY_VIEW: View = {
  from: null,
  to: null,
  types: [],
  actors: [],
  places: [],
  sources: [],
  q: null,
  lane: "type",
  lanes: AS_THEY_COME,
  event: null,
  clock: "utc",
};

const LONGEST_NAME = 200;
const LONGEST_SEARCH = 500;
const MOST_NAMES = 20;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/;

/** Reads a link. A key that makes no sense is dropped, the others stay. */
export function parseView(params: URLSearchParams): View {
  const from = instant(params.get("from"));
  const to = instant(params.get("to"));
  const reversed = from !== null && to !== null && from >= to;
  const types = (params.get("type") ?? "").split(",");
  const known = EVENT_TYPES.filter((type) => types.includes(type));
  const id = parseId(params.get("e") ?? "");
  return {
    from: reversed ? null : from,
    to: reversed ? null : to,
    types: known.length === EVENT_TYPES.length ? [] : known,
    actors: names(params.getAll("actor")),
    places: names(params.getAll("place")),
    sources: names(params.getAll("source")),
    q: cleaned(params.get("q") ?? "", LONGEST_SEARCH) || null,
    lane: LANE_FIELDS.find((field) => field === params.get("lane")) ?? EMPTY_VIEW.lane,
    lanes: parseArrangement(whole(params.get("lanes") ?? "")),
    event: id === null ? null : shortId(id),
    clock: CLOCKS.find((clock) => clock === params.get("tz")) ?? EMPTY_VIEW.clock,
  };
}

/** As `parseView`, from the `searchParams` of a page. */
export function viewOfPage(searchParams: Readonly<Record<string, string | string[] | undefined>>): View {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(searchParams)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) params.append(key, one);
  }
  return parseView(params);
}

/** Writes a link's parameters in one order and without defaults, so that equal views make equal links. */
export function viewParams(view: View): URLSearchParams {
  const params = new URLSearchParams();
  if (view.from !== null) params.set("from", written(view.from));
  if (view.to !== null) params.set("to", written(view.to));
  if (view.types.length > 0) params.set("type", view.types.join(","));
  for (const actor of view.actors) params.append("actor", actor);
  for (const place of view.places) params.append("place", place);
  for (const source of view.sources) params.append("source", source);
  if (view.q !== null) params.set("q", view.q);
  if (view.lane !== EMPTY_VIEW.lane) params.set("lane", view.lane);
  if (view.lanes.order.length > 0) params.set("lanes", arrangementInLink(view.lanes));
  if (view.event !== null) params.set("e", view.event);
  if (view.clock !== EMPTY_VIEW.clock) params.set("tz", view.clock);
  return params;
}

/** The parameters of `viewParams` as a query, "?" included, or "" when there are none. */
export function viewQuery(view: View): string {
  // Both signs are allowed in a query (RFC 3986 §3.4), and links stay readable with them.
  const query = viewParams(view).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query === "" ? "" : `?${query}`;
}

export const filterOf = ({ types, actors, places, sources, q }: View): EventFilter => ({
  types,
  actors,
  places,
  sources,
  q,
});

export const isFiltered = (view: View): boolean =>
  view.types.length + view.actors.length + view.places.length + view.sources.length > 0 || view.q !== null;

export const withoutFilter = (view: View): View => ({
  ...view,
  types: [],
  actors: [],
  places: [],
  sources: [],
  q: null,
});

/** The values with `value` switched: taken out when it is there, else put in, in the order links keep. */
export const toggled = (values: readonly string[], value: string): readonly string[] =>
  names(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);

/** As `toggled`, for types; none chosen and all chosen are the same. */
export function toggledType(types: readonly EventType[], type: EventType): readonly EventType[] {
  const chosen = types.includes(type) ? types.filter((other) => other !== type) : [...types, type];
  return chosen.length === EVENT_TYPES.length ? [] : EVENT_TYPES.filter((known) => chosen.includes(known));
}

function instant(value: string | null): number | null {
  if (value === null || !INSTANT.test(value)) return null;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return null;
  // Some engines roll 31 April over into May.
  if (new Date(at).toISOString().slice(0, 10) !== value.slice(0, 10)) return null;
  return Math.floor(at / MINUTE) * MINUTE;
}

function written(at: number): string {
  const iso = new Date(at).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}

const names = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map((value) => cleaned(value, LONGEST_NAME)).filter((value) => value !== ""))]
    .sort()
    .slice(0, MOST_NAMES);

/** Postgres takes neither NUL nor half a surrogate pair. */
const cleaned = (value: string, longest: number): string =>
  whole(whole(value).trim().slice(0, longest)).trim();

const whole = (value: string): string => value.replaceAll(/[\0\p{Surrogate}]/gu, "");
