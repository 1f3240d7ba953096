import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importArticle } from "../articles/import-article";
import { newId, parseId } from "../ids";
import { textSha256 } from "./article-writes";
import { db } from "./client";
import { constraintOf } from "./constraint";
import { aDraft, asker, aTimeline, aVersion, unwrap } from "./test-data";
import { openTestDatabase } from "./test-database";

openTestDatabase();

/** The name of the rule that Postgres refused this for; fails when it was let through. */
const refused = async (write: Promise<unknown>): Promise<string | null> =>
  write.then(
    () => {
      throw new Error("Postgres let it through");
    },
    (error: unknown) => {
      const constraint = constraintOf(error);
      if (constraint === null) throw error;
      return constraint;
    },
  );

const passage = (articleVersionId: string, start: number, end: number, quote: string) =>
  db().passage.create({ data: { articleVersionId, role: "annotated", start, end, quote } });

describe("a passage", () => {
  const TEXT = "🚀🚀 Ракета hit Café Örökség. قصفت القوات المدينة 👩‍👩‍👧 e\u0323\u0302nd";

  it.each([
    ["behind emoji", "Ракета"],
    ["with accents", "Café Örökség"],
    ["in Arabic", "قصفت القوات"],
    ["of a joined emoji", "👩‍👩‍👧"],
    ["to the last character", "nd"],
  ])("is kept when it is verbatim: %s", async (_, quote) => {
    const text = TEXT.normalize("NFC");
    const version = await aVersion(await aTimeline(), text);
    const start = [...text.slice(0, text.indexOf(quote))].length;
    await expect(passage(version, start, start + [...quote].length, quote)).resolves.toBeTruthy();
  });

  it("is refused when its offsets count UTF-16 units", async () => {
    const version = await aVersion(await aTimeline(), TEXT.normalize("NFC"));
    const start = TEXT.indexOf("Ракета");
    expect(await refused(passage(version, start, start + 6, "Ракета"))).toBe("passage_verbatim");
  });

  it.each([
    ["another spelling", 0, 4, "kyiv"],
    ["a composed letter for a decomposed one", 5, 6, "E\u0301"],
    ["a start past the text", 90, 94, "Kyiv"],
    ["an end past the text", 0, 99, "Kyiv É."],
    ["an empty quote", 0, 4, ""],
  ])("is refused when it is not what the text says: %s", async (_, start, end, quote) => {
    const version = await aVersion(await aTimeline(), "Kyiv É.");
    expect(await refused(passage(version, start, end, quote))).toBe("passage_verbatim");
  });

  it("is kept or refused with all that are stored with it, wherever it lies in a long text", async () => {
    const letters = fc.constantFrom("a", " ", "\n", "é", "Ї", "ا", "🚀", "👩‍👩‍👧", ".");
    const longText = fc.array(letters, { minLength: 300, maxLength: 900 }).map((parts) => parts.join(""));
    const timelineId = await aTimeline();
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const spans = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(longText, spans, fc.boolean(), async (body, shares, spoil) => {
        const text = `Kyiv ${randomUUID()} ${body}.`.normalize("NFC");
        const points = [...text];
        const articleVersionId = await aVersion(timelineId, text);
        const data = shares.map(([a, b]) => {
          const at = Math.floor(a * (points.length - 1));
          const end = at + 1 + Math.floor(b * (points.length - at - 1));
          return {
            articleVersionId,
            role: "annotated" as const,
            start: at,
            end,
            quote: points.slice(at, end).join(""),
          };
        });
        const last = data.at(-1);
        if (spoil && last) last.quote = `${last.quote.slice(0, -1)}#`;
        const write = db().passage.createMany({ data });
        if (spoil) expect(await refused(write)).toBe("passage_verbatim");
        else expect((await write).count).toBe(data.length);
        expect(await db().passage.count({ where: { articleVersionId } })).toBe(spoil ? 0 : data.length);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [-1, 3],
    [3, 3],
    [4, 2],
  ])("is refused from %i to %i", async (start, end) => {
    const version = await aVersion(await aTimeline(), "Kyiv.");
    expect(await refused(passage(version, start, end, "Kyi"))).toBe("passage_span");
  });

  it("cannot be changed into something else later", async () => {
    const version = await aVersion(await aTimeline(), "Kyiv was hit.");
    const { id } = await passage(version, 0, 4, "Kyiv");
    expect(await refused(db().passage.update({ where: { id }, data: { quote: "Lviv" } }))).toBe(
      "passage_verbatim",
    );
    expect(await refused(db().passage.update({ where: { id }, data: { start: 1 } }))).toBe(
      "passage_verbatim",
    );
  });
});

describe("a text", () => {
  it("never changes", async () => {
    const id = await aVersion(await aTimeline(), "Kyiv was hit.");
    for (const data of [{ text: "Kyiv was not hit." }, { number: 7 }, { textSha256: "00" }]) {
      expect(await refused(db().articleVersion.update({ where: { id }, data }))).toBe(
        "article_version_immutable",
      );
    }
  });

  it("is named by the hash that we compute as well", async () => {
    const text = "Їжак 🦔 und Ärger";
    const version = await aVersion(await aTimeline(), text);
    const { textSha256: kept } = await db().articleVersion.findUniqueOrThrow({ where: { id: version } });
    expect(kept).toBe(textSha256(text));
  });

  it.each([
    ["not in NFC", "Cafe\u0301"],
    ["with a carriage return", "one\r\ntwo"],
    ["empty", ""],
  ])("is refused when it is %s", async (_, text) => {
    const timelineId = await aTimeline();
    const { articleId } = unwrap(await importArticle(asker, timelineId, aDraft("Kyiv.")));
    const data = { articleId: parseId(articleId) ?? "", number: 2, text };
    expect(await refused(db().articleVersion.create({ data }))).toBe("article_version_text_normal");
  });
});

describe("an article", () => {
  it("is the only live one of its address and of its text in a timeline", async () => {
    const timelineId = await aTimeline();
    const canonicalUrl = "https://example.org/a";
    const create = () => db().article.create({ data: { timelineId, title: "A", canonicalUrl } });
    const { id } = await create();
    expect(await refused(create())).toBe("article_live_canonical_url");

    await db().articleVersion.create({ data: { articleId: id, number: 1, text: "Kyiv." } });
    const other = await db().article.create({ data: { timelineId, title: "B" } });
    const same = db().articleVersion.create({ data: { articleId: other.id, number: 1, text: "Kyiv." } });
    expect(await refused(same)).toBe("article_live_text");

    await db().article.update({ where: { id }, data: { removedAt: new Date() } });
    await expect(create()).resolves.toBeTruthy();
  });

  it("carries the hash of its newest text whatever is written", async () => {
    const version = await aVersion(await aTimeline(), "Kyiv.");
    const { articleId } = await db().articleVersion.findUniqueOrThrow({ where: { id: version } });
    const article = await db().article.update({ where: { id: articleId }, data: { textSha256: "made up" } });
    expect(article.textSha256).toBe(textSha256("Kyiv."));
  });

  it("is not published at a time that is none", async () => {
    const write = db().article.create({
      data: { timelineId: await aTimeline(), title: "A", publishedAt: "15 April" },
    });
    expect(await refused(write)).toBe("article_published_at_shape");
  });
});

describe("an event", () => {
  const event = async (more: object = {}) =>
    db().event.create({
      data: {
        timelineId: await aTimeline(),
        origin: "person",
        type: "strike",
        status: "happened",
        title: "A strike",
        orderAt: new Date(),
        dateBasis: "none",
        confidence: 1,
        ...more,
      },
    });

  it("does not end before it starts", async () => {
    const day = new Date("2025-04-13T00:00:00Z");
    const next = new Date("2025-04-14T00:00:00Z");
    await expect(event({ earliest: day, latest: next })).resolves.toBeTruthy();
    await expect(event({ earliest: day, latest: null })).resolves.toBeTruthy();
    expect(await refused(event({ earliest: next, latest: day }))).toBe("event_interval");
    expect(await refused(event({ earliest: day, latest: day }))).toBe("event_interval");
  });

  it("has a toll whose low end is the lower", async () => {
    expect(await refused(event({ killedLow: 5, killedHigh: 4 }))).toBe("event_killed");
    expect(await refused(event({ injuredLow: 5 }))).toBe("event_injured");
  });

  it("that extraction made is not shown without a passage", async () => {
    expect(await refused(event({ origin: "extraction" }))).toBe("event_rests_on_passage");
    const { id } = await event({ origin: "extraction", hiddenAt: new Date() });
    expect(await refused(db().event.update({ where: { id }, data: { hiddenAt: null } }))).toBe(
      "event_rests_on_passage",
    );
  });

  it("keeps its last passage, mention and article while it is shown", async () => {
    const timelineId = await aTimeline();
    const articleVersionId = await aVersion(timelineId, "Kyiv was hit.");
    const run = await db().extractionRun.findFirstOrThrow({ where: { articleVersionId } });
    const [eventId, mentionId, passageId] = [newId(), newId(), newId()];
    const facts = {
      type: "strike",
      status: "happened",
      title: "A strike",
      dateBasis: "none",
      confidence: 1,
    } as const;
    await db().$transaction(async (tx) => {
      await tx.event.create({ data: { id: eventId, timelineId, orderAt: new Date(), ...facts } });
      await tx.mention.create({
        data: { id: mentionId, timelineId, articleVersionId, runId: run.id, eventId, ...facts },
      });
      await tx.passage.create({
        data: { id: passageId, articleVersionId, mentionId, role: "report", start: 0, end: 4, quote: "Kyiv" },
      });
    });
    const { articleId } = await db().articleVersion.findUniqueOrThrow({ where: { id: articleVersionId } });
    for (const write of [
      db().passage.delete({ where: { id: passageId } }),
      db().passage.update({ where: { id: passageId }, data: { role: "date" } }),
      db().mention.delete({ where: { id: mentionId } }),
      db().mention.update({ where: { id: mentionId }, data: { supersededAt: new Date() } }),
      db().article.update({ where: { id: articleId }, data: { removedAt: new Date() } }),
    ]) {
      expect(await refused(write)).toBe("event_rests_on_passage");
    }
  });
});

describe("a timeline", () => {
  it("goes away with all it owns", async () => {
    const timelineId = await aTimeline();
    await aVersion(timelineId, "Kyiv was hit.");
    await db().timeline.delete({ where: { id: timelineId } });
    expect(await db().article.count({ where: { timelineId } })).toBe(0);
  });

  it.each(["With Capitals", "-x", "x--y", "ü", "", randomUUID().repeat(3)])(
    "has no slug like %j",
    async (slug) => {
      expect(await refused(db().timeline.create({ data: { slug, title: "A" } }))).toBe("timeline_slug_shape");
    },
  );
});
