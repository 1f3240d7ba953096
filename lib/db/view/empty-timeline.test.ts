import { expect, it } from "vitest";
import { db } from "../client";
import { aTimeline } from "../test-data";
import { openTestDatabase } from "../test-database";
import { readOverview } from "./read-overview";
import { readStep } from "./read-step";
import { readTile } from "./read-tile";

openTestDatabase();

it("nothing asked of a timeline without events breaks", async () => {
  const empty = { id: await aTimeline(), changes: 0 };
  const filter = { types: [], actors: [], places: [], sources: [], q: "word" };
  expect(await readTile(empty, { zoom: 5, index: 1, filter, lane: "actor" })).toEqual({
    zoom: 5,
    index: 1,
    lanes: [],
  });
  expect(await readOverview(empty, filter)).toMatchObject({ matching: 0, total: 0, span: null, home: null });
  expect(await readStep(empty, filter, null, "next")).toBeNull();
  expect(await db().mark.count({ where: { timelineId: empty.id } })).toBe(0);
});
