import { beforeAll, describe, expect, it } from "vitest";
import type { EventFilter } from "../timeline/event";
import { findArticle } from "./articles";
import { findEvent, listEvents } from "./events";
import { anExtractedArticle, aStrike, aTimeline, EVERYTHING } from "./test-data";
import { openTestDatabase } from "./test-database";
import { findTimeline } from "./timelines";
import { readFacets } from "./view/read-facets";

openTestDatabase();

const SUMY = "A missile hit Sumy, 100% of the windows broke.";
const KYIV = "Zelensky said a drone hit Kyiv.";
const VIENNA = "Envoys met in Vienna's Café Central_West.";

let timelineId = "";
beforeAll(async () => {
  timelineId = await aTimeline();
  await anExtractedArticle(
    timelineId,
    VIENNA,
    [
      aStrike(VIENNA, VIENNA, {
        type: "meeting",
        title: "Envoys meet",
        place: "Vienna",
        date: "2025-06-01",
        actors: [{ name: "Volodymyr Zelenskyy", role: "participant" }],
      }),
    ],
    { publisher: "Wiener Tagblatt" },
  );
  await anExtractedArticle(timelineId, SUMY, [aStrike(SUMY, SUMY)], { publisher: "Désk One" });
  await anExtractedArticle(
    timelineId,
    KYIV,
    [
      aStrike(KYIV, KYIV, {
        title: "Drone on Kyiv",
        place: "Kyiv",
        date: "2025-05",
        actors: [{ name: "Zelensky", role: "participant" }],
      }),
    ],
    { publisher: "Désk One" },
  );
});

const titles = async (filter: Partial<EventFilter>) =>
  (await listEvents(timelineId, { ...EVERYTHING, ...filter })).map(({ title }) => title);

/** The values of each facet, as a page shows them. */
async function facetsOf(filter: Partial<EventFilter>) {
  const { types, ...menus } = await readFacets({ id: timelineId, changes: 0 }, { ...EVERYTHING, ...filter });
  const { actors, places, sources } = menus;
  return {
    types,
    actors: actors?.values ?? [],
    places: places?.values ?? [],
    sources: sources?.values ?? [],
  };
}

describe("listEvents", () => {
  it("lists events in the order in which they happened", async () => {
    expect(await titles({})).toEqual(["Strike on Sumy", "Drone on Kyiv", "Envoys meet"]);
  });

  it.each([
    [{ types: ["meeting" as const] }, ["Envoys meet"]],
    [{ places: ["KIEV", "sumy"] }, ["Strike on Sumy", "Drone on Kyiv"]],
    [{ actors: ["zelenskiy"] }, ["Drone on Kyiv", "Envoys meet"]],
    [{ actors: ["Volodymyr Zelenskyy"], places: ["Kyiv"] }, ["Drone on Kyiv"]],
    [{ sources: ["desk one"] }, ["Strike on Sumy", "Drone on Kyiv"]],
    [{ q: "cafe VIENNA" }, ["Envoys meet"]],
    [{ q: "missile windows" }, ["Strike on Sumy"]],
    [{ q: "volodymyr" }, ["Drone on Kyiv", "Envoys meet"]],
    [{ q: "  " }, ["Strike on Sumy", "Drone on Kyiv", "Envoys meet"]],
    [{ places: ["Nowhere"] }, []],
  ])("finds by %j", async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    ["%", ["Strike on Sumy"]],
    ["_", ["Envoys meet"]],
    ["100%", ["Strike on Sumy"]],
    ["1%0", []],
    ["\\", []],
    ["'; drop table event; --", []],
    ["a & b | !c <-> d:*", []],
    ["(.*)+$", []],
    ["\0", ["Strike on Sumy", "Drone on Kyiv", "Envoys meet"]],
    ["\ud800", ["Strike on Sumy", "Drone on Kyiv", "Envoys meet"]],
    ["x".repeat(10_240), []],
    ["a ".repeat(5_000), ["Strike on Sumy", "Drone on Kyiv", "Envoys meet"]],
  ])("takes the search %j literally", async (q, expected) => {
    expect(await titles({ q })).toEqual(expected);
  });

  it.each(["%", "'", "\\", "\0", "\ud800", "x".repeat(10_240), "", "{}", "{a,b}", '"'])(
    "finds nothing under the name %j and breaks on none",
    async (name) => {
      for (const filter of [{ actors: [name] }, { places: [name] }, { sources: [name] }]) {
        expect(await titles(filter)).toEqual([]);
        await facetsOf(filter);
      }
    },
  );
});

describe("readFacets", () => {
  it("counts each facet by all the other filters, an actor under one name", async () => {
    const facets = await facetsOf({ types: ["strike"], actors: ["Zelensky"] });
    expect(facets.types).toEqual([
      { value: "strike", count: 1 },
      { value: "meeting", count: 1 },
    ]);
    expect(facets.actors).toEqual([
      { value: "Russia", count: 1 },
      { value: "Volodymyr Zelenskyy", count: 1 },
    ]);
    expect(facets.places).toEqual([{ value: "Kyiv", count: 1 }]);
    expect(facets.sources).toEqual([{ value: "Désk One", count: 1 }]);
  });

  it("agrees with the list for every value it offers", async () => {
    const facets = await facetsOf({});
    for (const facet of ["types", "actors", "places", "sources"] as const) {
      for (const { value, count } of facets[facet]) {
        expect(await titles({ [facet]: [value] })).toHaveLength(count);
      }
    }
  });
});

describe("an id from a link", () => {
  it.each(["", "x", "%00", "\0", "0".repeat(22), "z".repeat(22), "../../etc", "1; drop table event"])(
    "%j that names nothing finds nothing",
    async (id) => {
      expect(await findEvent(timelineId, id)).toBeNull();
      expect(await findArticle(timelineId, id)).toBeNull();
      expect(await findTimeline(id)).toBeNull();
    },
  );

  it("of another timeline finds nothing", async () => {
    const [event] = await listEvents(timelineId, EVERYTHING);
    expect(await findEvent(await aTimeline(), event?.id ?? "")).toBeNull();
  });
});
