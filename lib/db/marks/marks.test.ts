import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { annotate } from "../../annotations/annotate";
import { deleteAnnotation } from "../../annotations/delete-annotation";
import { removeArticle } from "../../articles/remove-article";
import { restoreArticle } from "../../articles/restore-article";
import { mergeEvents } from "../../events/merge-events";
import { reviewEvent } from "../../events/review-event";
import { db } from "../client";
import { listEvents } from "../events";
import { asker, aTimeline, EVERYTHING } from "../test-data";
import { openTestDatabase } from "../test-database";
import { anyArticle, importRandom } from "../view/random-timeline";
import { promoteWords } from "./common-words";
import { drainStaleMarks } from "./drain-stale-marks";
import { limits } from "./limits";
import { rebuildMarks } from "./rebuild-marks";
import { settleLevels } from "./settle-levels";

openTestDatabase();

const usual = { ...limits };
afterEach(() => void Object.assign(limits, usual));

/** All that a timeline is read from, in words that do not depend on the ids of series. */
async function readModel(timelineId: string) {
  const marks = await db().$queryRaw`
    select m.event_id, m.dated, m.starts_at, m.ends_at, m.type, m.importance, m.notes, m.words::text, m.long_size, m.long_bucket,
      l.level, l.importance as weight, l.starts_at as level_at, l.type as level_type,
      (l.series, l.actor_series, l.place_series, l.source_series) is not distinct from
        (m.series, m.actor_series, m.place_series, m.source_series) as level_agrees,
      array(select concat(s.kind, ':', s.key) from series s where s.id = any(m.series) order by 1) as series,
      array(select concat(s.kind, ':', s.key) from series s where s.id in (m.actor_series, m.place_series, m.source_series) order by 1) as lanes
    from mark m left join mark_level l using (event_id) where m.timeline_id = ${timelineId}::uuid order by m.event_id`;
  const days = await db().$queryRaw`
    select concat(s.kind, ':', s.key) as series, d.what, d.day, d.strikes, d.meetings, d.statements
    from series_day d join series s on s.id = d.series_id
    where s.timeline_id = ${timelineId}::uuid and (d.strikes, d.meetings, d.statements) <> (0, 0, 0) order by 1, 2, 3`;
  const totals = await db().$queryRaw`
    select concat(kind, ':', key) as series, strikes, meetings, statements, undated_strikes, undated_meetings, undated_statements
    from series where timeline_id = ${timelineId}::uuid
      and (strikes, meetings, statements, undated_strikes, undated_meetings, undated_statements) <> (0, 0, 0, 0, 0, 0) order by 1`;
  const levels = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int from mark_level where timeline_id = ${timelineId}::uuid`;
  const lasting = await db().$queryRaw`
    select l.event_id, l.size, l.bucket,
      (l.timeline_id, l.starts_at, l.ends_at, l.type, l.importance, l.series, l.actor_series, l.place_series, l.source_series)
        is not distinct from (m.timeline_id, m.starts_at, m.ends_at, m.type, m.importance, m.series, m.actor_series, m.place_series,
          m.source_series) as agrees
    from lasting_mark l left join mark m using (event_id) where l.timeline_id = ${timelineId}::uuid order by 1`;
  const published = await db().$queryRaw`
    select day, articles from article_day where timeline_id = ${timelineId}::uuid and articles <> 0 order by 1`;
  return { marks, days, totals, levels, lasting, published };
}

const deed = fc.oneof(
  fc.record({ do: fc.constant("import" as const), article: anyArticle }),
  fc.record({
    do: fc.constantFrom(
      "merge",
      "reject",
      "confirm",
      "annotate",
      "forget",
      "remove",
      "restore",
      "touch",
      "promote",
      "settle",
    ),
    at: fc.nat(1_000),
    other: fc.nat(1_000),
  }),
);

it("marks, counts and settled levels are those of a rebuild, whatever was written in whatever order", async () => {
  limits.tileKeeps = 2;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 14 }), async (deeds) => {
      const timelineId = await aTimeline();
      const articles: string[] = [];
      const notes: string[] = [];
      for (const one of deeds) {
        if (one.do === "import") {
          articles.push(await importRandom(timelineId, one.article));
          continue;
        }
        const events = await listEvents(timelineId, EVERYTHING);
        const pick = <T>(from: readonly T[], at: number) => from[at % Math.max(1, from.length)];
        const event = pick(events, one.at)?.id ?? "";
        const article = pick(articles, one.at) ?? "";
        switch (one.do) {
          case "merge":
            await mergeEvents(asker, timelineId, {
              keptId: event,
              absorbedId: pick(events, one.other)?.id ?? "",
            });
            break;
          case "reject":
          case "confirm":
            await reviewEvent(asker, timelineId, event, one.do);
            break;
          case "annotate": {
            const made = await annotate(
              asker,
              timelineId,
              { kind: "event", eventId: event },
              { body: "a note", tags: [] },
            );
            if (made.ok) notes.push(made.value.annotationId);
            break;
          }
          case "forget":
            await deleteAnnotation(asker, timelineId, pick(notes, one.at) ?? "");
            break;
          case "remove":
            await removeArticle(asker, timelineId, article);
            break;
          case "restore":
            await restoreArticle(asker, timelineId, article);
            break;
          case "touch":
            // Somebody with a database client.
            await db()
              .$executeRaw`update event set killed_low = 7, killed_high = 7 where timeline_id = ${timelineId}::uuid and type = 'strike'`;
            break;
          case "promote":
            await promoteWords(timelineId, 1);
            break;
          case "settle":
            await settleLevels(timelineId);
        }
      }
      while ((await drainStaleMarks()) > 0);
      await settleLevels(timelineId);
      await promoteWords(timelineId, 0);
      const kept = await readModel(timelineId);
      await rebuildMarks(timelineId);
      await promoteWords(timelineId, 0);
      expect(kept).toEqual(await readModel(timelineId));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 240_000);
