import { expect, test } from "vitest";
import { aDraft, asker, aTimeline, unwrap } from "../db/test-data";
import { openTestDatabase } from "../db/test-database";
import { importArticle } from "./import-article";
import { tellKnown } from "./tell-known";

openTestDatabase();

test("a draft says whether its text or its address is on the timeline already", async () => {
  const timelineId = await aTimeline();
  const url = "https://desk.example/strike";
  const draft = aDraft("A missile hit Sumy.", { title: "Strike on Sumy", url });
  expect((await tellKnown(timelineId, draft)).warnings).toEqual([]);

  unwrap(await importArticle(asker, timelineId, draft));
  expect((await tellKnown(timelineId, { ...draft, url: null })).warnings).toEqual([
    expect.stringContaining("Already here as “Strike on Sumy”"),
  ]);
  expect((await tellKnown(timelineId, { ...draft, text: "Two missiles hit Sumy." })).warnings).toEqual([
    expect.stringContaining("next version"),
  ]);
  expect((await tellKnown(await aTimeline(), draft)).warnings).toEqual([]);
});
