import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { anExtractedArticle, aStrike, aTimeline } from "@/lib/db/test-data";
import { openTestDatabase } from "@/lib/db/test-database";
import { answer, readQuestion } from "./read-question";

openTestDatabase();

const TEXT = "A drone hit Sumy that day.";

it("an answer may be kept for ever only when nothing changed while it was read", async () => {
  const id = await aTimeline();
  const { slug, changes } = await db().timeline.findUniqueOrThrow({ where: { id } });
  const ask = async () => {
    const request = new Request(`http://localhost/t/${slug}/tiles/10/0?v=${changes}`);
    const question = await readQuestion(request, { params: Promise.resolve({ timeline: slug }) });
    if (question === null) throw new Error("no timeline");
    return question;
  };
  const isKept = async (question: Awaited<ReturnType<typeof ask>>) =>
    (await answer({}, question)).headers.get("Cache-Control")?.includes("immutable");

  expect(await isKept(await ask())).toBe(true);
  const underway = await ask();
  await anExtractedArticle(id, TEXT, [aStrike(TEXT, TEXT)]);
  expect(await isKept(underway)).toBe(false);
  expect(await isKept(await ask())).toBe(false);
});
