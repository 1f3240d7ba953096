import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../extract/mention";
import { shortId } from "../ids";
import {
  CLOCKS,
  EMPTY_VIEW,
  LANE_FIELDS,
  parseView,
  toggled,
  toggledType,
  type View,
  viewOfPage,
  viewParams,
  viewQuery,
} from "./view";

const read = (query: string) => parseView(new URLSearchParams(query));

const minute = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 60_000, max: Date.UTC(9999, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((value) => value.replaceAll("\0", "").trim())
  .filter((value) => value !== "");
const nameList = fc.uniqueArray(name, { maxLength: 4 }).map((values) => values.toSorted());

const anyView: fc.Arbitrary<View> = fc
  .record({
    window: fc.option(fc.tuple(minute, minute).filter(([from, to]) => from < to)),
    types: fc.subarray([...EVENT_TYPES], { maxLength: EVENT_TYPES.length - 1 }),
    actors: nameList,
    places: nameList,
    sources: nameList,
    q: fc.option(name),
    lane: fc.constantFrom(...LANE_FIELDS),
    lanes: fc
      .uniqueArray(
        name.map((value) => `in:${value}`),
        { maxLength: 4 },
      )
      .map((order) => ({ order, folded: order.slice(1) })),
    event: fc.option(fc.uuid().map(shortId)),
    clock: fc.constantFrom(...CLOCKS),
  })
  .map(({ window, ...view }) => ({ ...view, from: window?.[0] ?? null, to: window?.[1] ?? null }));

describe("a link", () => {
  test("restores every view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(viewQuery(view))).toEqual(view);
      }),
    );
  });

  test("opens some view whatever it says, and that view writes itself the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
        const view = read(query);
        expect(read(viewQuery(view))).toEqual(view);
      }),
    );
  });

  test("loses damaged keys one by one", () => {
    expect(
      read("from=2025-02-30&to=2025-04-16T12:00Z&type=strike,war&lane=moon&tz=local&e=%00&q=+odesa+"),
    ).toEqual({
      ...EMPTY_VIEW,
      to: Date.UTC(2025, 3, 16, 12),
      types: ["strike"],
      q: "odesa",
      clock: "local",
    });
  });

  test("loses both ends of a window that ends before it starts, and nothing else", () => {
    expect(read("from=2025-05-01&to=2025-04-01&lane=place")).toEqual({ ...EMPTY_VIEW, lane: "place" });
  });

  test("writes keys in one order, days as days, and no defaults", () => {
    const view: View = {
      ...EMPTY_VIEW,
      clock: "utc",
      lane: "actor",
      q: "power plant",
      places: ["Sumy"],
      types: ["strike", "meeting"],
      to: Date.UTC(2025, 3, 16, 12),
      from: Date.UTC(2025, 3, 11),
    };
    expect(viewQuery(view)).toBe(
      "?from=2025-04-11&to=2025-04-16T12:00Z&type=strike,meeting&place=Sumy&q=power+plant&lane=actor",
    );
    expect(viewQuery(EMPTY_VIEW)).toBe("");
  });

  test("takes all types as no filter", () => {
    expect(read("type=statement,meeting,strike").types).toEqual([]);
  });

  test("keeps names with commas apart", () => {
    const view = { ...EMPTY_VIEW, actors: ["Rutte, Mark", "Zelensky"] };
    expect(viewParams(view).getAll("actor")).toEqual(view.actors);
    expect(read(viewQuery(view)).actors).toEqual(view.actors);
  });

  test("is read the same from a page's parameters", () => {
    expect(viewOfPage({ actor: ["B", "A"], type: "strike", unknown: "1" })).toEqual({
      ...EMPTY_VIEW,
      actors: ["A", "B"],
      types: ["strike"],
    });
  });
});

test("toggling twice changes nothing", () => {
  expect(toggled(toggled(["A"], "B"), "B")).toEqual(["A"]);
  expect(toggledType(toggledType(["strike"], "meeting"), "meeting")).toEqual(["strike"]);
  expect(toggledType(["strike", "meeting"], "statement")).toEqual([]);
});
