-- Articles by the day they were published, so that nobody has to go through all of them to tell a gap in events from one in sources.
CREATE TABLE "article_day" (
  "timeline_id" UUID NOT NULL,
  "day" TEXT NOT NULL,
  "articles" INTEGER NOT NULL,
  CONSTRAINT "article_day_pkey" PRIMARY KEY ("timeline_id", "day")
);
ALTER TABLE "article_day" ADD CONSTRAINT "article_day_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION "count_article_day"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."removed_at" IS NULL AND OLD."published_at" IS NOT NULL THEN
    UPDATE "article_day" SET "articles" = "articles" - 1
    WHERE "timeline_id" = OLD."timeline_id" AND "day" = left(OLD."published_at", 10);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."removed_at" IS NULL AND NEW."published_at" IS NOT NULL THEN
    INSERT INTO "article_day" ("timeline_id", "day", "articles") VALUES (NEW."timeline_id", left(NEW."published_at", 10), 1)
    ON CONFLICT ("timeline_id", "day") DO UPDATE SET "articles" = "article_day"."articles" + 1;
  END IF;
  RETURN NULL;
END $$;
-- At the end of the transaction: two imports of one day wait for each other only as long as it takes to commit.
CREATE CONSTRAINT TRIGGER "article_day_changed" AFTER INSERT OR UPDATE OF "published_at", "removed_at" OR DELETE ON "article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_article_day"();

INSERT INTO "article_day" ("timeline_id", "day", "articles")
SELECT "timeline_id", left("published_at", 10), count(*) FROM "article"
WHERE "removed_at" IS NULL AND "published_at" IS NOT NULL GROUP BY 1, 2;

-- What lasts over a midnight (UTC), apart from the many that do not, with all that ranks it and tells its lane and its series.
CREATE TABLE "lasting_mark" (
  "event_id" UUID NOT NULL,
  "timeline_id" UUID NOT NULL,
  "size" SMALLINT NOT NULL,
  "bucket" INTEGER NOT NULL,
  "starts_at" TIMESTAMPTZ NOT NULL,
  "ends_at" TIMESTAMPTZ NOT NULL,
  "type" "event_type" NOT NULL,
  "importance" REAL NOT NULL,
  "actor_series" INTEGER NOT NULL,
  "place_series" INTEGER NOT NULL,
  "source_series" INTEGER NOT NULL,
  "series" INTEGER[],
  CONSTRAINT "lasting_mark_pkey" PRIMARY KEY ("event_id")
);
ALTER TABLE "lasting_mark" ADD CONSTRAINT "lasting_mark_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "lasting_mark"
SELECT "event_id", "timeline_id", coalesce("long_size", 0), coalesce("long_bucket", floor(extract(epoch FROM "starts_at") / 86400)::int),
  "starts_at", "ends_at", "type", "importance", "actor_series", "place_series", "source_series", "series"
FROM "mark"
WHERE "dated" AND (floor(extract(epoch FROM "starts_at") / 86400) + 1) * 86400 < extract(epoch FROM "ends_at")
ORDER BY 3, 4, 6;

CREATE INDEX "lasting_mark_stretch" ON "lasting_mark" ("timeline_id", "size", "bucket", "ends_at");
CREATE INDEX "lasting_mark_first" ON "lasting_mark" ("timeline_id", "type", "importance" DESC, "starts_at" DESC, "event_id") INCLUDE ("ends_at");
CREATE INDEX "lasting_mark_series_idx" ON "lasting_mark" USING GIN ("series");
DROP INDEX "mark_long";

-- Further counts of the days of a series: 2, how many more last over its first moment than over that of the day before; 17 to 23, how many
-- of those that begin on it do so in its second, third … eighth three hours.
INSERT INTO "series_day" ("series_id", "what", "day", "strikes", "meetings", "statements")
SELECT s."series_id", c."what", c."day", coalesce(sum(c."n") FILTER (WHERE m."type" = 'strike'), 0),
  coalesce(sum(c."n") FILTER (WHERE m."type" = 'meeting'), 0), coalesce(sum(c."n") FILTER (WHERE m."type" = 'statement'), 0)
FROM "mark" m
CROSS JOIN LATERAL (
  SELECT 2 AS "what", floor(extract(epoch FROM m."starts_at") / 86400)::int + 1 AS "day", 1 AS "n"
  WHERE (floor(extract(epoch FROM m."starts_at") / 86400) + 1) * 86400 < extract(epoch FROM m."ends_at")
  UNION ALL
  SELECT 2, ceil(extract(epoch FROM m."ends_at") / 86400)::int, -1
  WHERE (floor(extract(epoch FROM m."starts_at") / 86400) + 1) * 86400 < extract(epoch FROM m."ends_at")
  UNION ALL
  SELECT 16 + p."part", floor(extract(epoch FROM m."starts_at") / 86400)::int, 1
  FROM (SELECT floor(extract(epoch FROM m."starts_at") / 10800)::int - 8 * floor(extract(epoch FROM m."starts_at") / 86400)::int AS "part") p
  WHERE p."part" > 0
) c
CROSS JOIN LATERAL unnest(m."series") AS s("series_id")
WHERE m."dated"
GROUP BY 1, 2, 3;
