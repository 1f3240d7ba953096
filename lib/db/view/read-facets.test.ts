import { expect, test } from "vitest";
import type { EventFilter } from "../../timeline/event";
import { FACETS } from "../../timeline/short-facets";
import { anExtractedArticle, aStrike, aTimeline, EVERYTHING } from "../test-data";
import { openTestDatabase } from "../test-database";
import { countsOf, plainEvents, plainFacet } from "./plain-reading";
import { readFacet, readFacets } from "./read-facets";

openTestDatabase();

const TEXT = "A missile hit Sumy. Later one hit Odesa. The envoys met in Geneva.";

/** Three events: strikes on Sumy and Odesa and a meeting in Geneva, told by two publishers. */
async function threeEvents(): Promise<string> {
  const id = await aTimeline();
  const strikes = [
    aStrike(TEXT, "A missile hit Sumy."),
    aStrike(TEXT, "Later one hit Odesa.", { title: "Strike on Odesa", place: "Odesa" }),
  ];
  await anExtractedArticle(id, TEXT, strikes, { publisher: "Harbour Gazette" });
  const meeting = aStrike(TEXT, "The envoys met in Geneva.", {
    type: "meeting",
    title: "Envoys meet in Geneva",
    place: "Geneva",
    actors: [
      { name: "Russia", role: "participant" },
      { name: "Switzerland", role: "participant" },
    ],
  });
  await anExtractedArticle(id, `${TEXT} `.repeat(2), [meeting], { publisher: "Northern Courier" });
  return id;
}

const FILTERS: readonly Partial<EventFilter>[] = [
  {},
  { types: ["strike"] },
  { places: ["Sumy"] },
  { actors: ["Switzerland"] },
  { sources: ["Harbour Gazette"] },
  { q: "Geneva" },
  { q: "envoys", types: ["meeting"] },
  { types: ["meeting"], places: ["Sumy"] },
];

test("facets count as the plain reading of every event does, under any filter", async () => {
  const id = await threeEvents();
  const events = await plainEvents(id);
  for (const [changes, asked] of FILTERS.entries()) {
    const filter = { ...EVERYTHING, ...asked };
    const read = await readFacets({ id, changes }, filter);
    const said = JSON.stringify(asked);
    expect(countsOf(read.types), said).toEqual(await plainFacet(events, filter, "types"));
    for (const facet of FACETS)
      expect(countsOf(read[facet]?.values ?? []), said).toEqual(await plainFacet(events, filter, facet));
  }
});

test("values are found by words in their names, whatever is chosen of them", async () => {
  const timeline = { id: await threeEvents(), changes: 0 };
  const filter: EventFilter = { ...EVERYTHING, places: ["Sumy"] };
  expect((await readFacet(timeline, filter, "places", "ODE")).values).toEqual([{ value: "Odesa", count: 1 }]);
  expect((await readFacet(timeline, filter, "places", "nowhere")).values).toEqual([]);
});
