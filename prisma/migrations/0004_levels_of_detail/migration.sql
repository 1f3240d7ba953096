-- What the timeline is read from: kept right by every transaction that writes, and never the only place where anything stands.

CREATE TYPE "series_kind" AS ENUM ('all', 'type', 'actor', 'place', 'source', 'lead_actor', 'lead_source', 'word');

CREATE TABLE "series" (
  "id" SERIAL NOT NULL,
  "timeline_id" UUID NOT NULL,
  "kind" "series_kind" NOT NULL,
  "key" TEXT NOT NULL,
  "strikes" INTEGER NOT NULL DEFAULT 0,
  "meetings" INTEGER NOT NULL DEFAULT 0,
  "statements" INTEGER NOT NULL DEFAULT 0,
  "undated_strikes" INTEGER NOT NULL DEFAULT 0,
  "undated_meetings" INTEGER NOT NULL DEFAULT 0,
  "undated_statements" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "series_timeline_id_kind_key_key" ON "series" ("timeline_id", "kind", "key");

CREATE TABLE "series_day" (
  "series_id" INTEGER NOT NULL,
  "what" SMALLINT NOT NULL,
  "day" INTEGER NOT NULL,
  "strikes" INTEGER NOT NULL,
  "meetings" INTEGER NOT NULL,
  "statements" INTEGER NOT NULL,
  CONSTRAINT "series_day_pkey" PRIMARY KEY ("series_id", "what", "day")
);

CREATE TABLE "mark" (
  "event_id" UUID NOT NULL,
  "timeline_id" UUID NOT NULL,
  "dated" BOOLEAN NOT NULL,
  "starts_at" TIMESTAMPTZ NOT NULL,
  "ends_at" TIMESTAMPTZ,
  "type" "event_type" NOT NULL,
  "importance" REAL NOT NULL,
  "notes" INTEGER NOT NULL,
  "actor_series" INTEGER NOT NULL,
  "place_series" INTEGER NOT NULL,
  "source_series" INTEGER NOT NULL,
  "series" INTEGER[],
  "words" tsvector NOT NULL,
  "long_size" SMALLINT,
  "long_bucket" INTEGER,
  CONSTRAINT "mark_pkey" PRIMARY KEY ("event_id")
);
CREATE INDEX "mark_in_order" ON "mark" ("timeline_id", "starts_at", "event_id", "dated", "ends_at", "type", "actor_series", "place_series", "source_series");
CREATE INDEX "mark_timeline_id_ends_at_idx" ON "mark" ("timeline_id", "ends_at");
CREATE INDEX "mark_series_idx" ON "mark" USING GIN ("series");
CREATE INDEX "mark_words" ON "mark" USING GIN ("words");
CREATE INDEX "mark_long" ON "mark" ("timeline_id", "long_size", "long_bucket") WHERE "long_size" IS NOT NULL;

CREATE TABLE "mark_level" (
  "event_id" UUID NOT NULL,
  "timeline_id" UUID NOT NULL,
  "level" SMALLINT NOT NULL,
  "type" "event_type" NOT NULL,
  "starts_at" TIMESTAMPTZ NOT NULL,
  "importance" REAL NOT NULL,
  "actor_series" INTEGER NOT NULL,
  "place_series" INTEGER NOT NULL,
  "source_series" INTEGER NOT NULL,
  "series" INTEGER[],
  CONSTRAINT "mark_level_pkey" PRIMARY KEY ("event_id")
);
CREATE INDEX "mark_level_timeline_id_level_starts_at_idx" ON "mark_level" ("timeline_id", "level", "starts_at");

CREATE TABLE "stale_mark" (
  "id" BIGSERIAL NOT NULL,
  "event_id" UUID NOT NULL,
  "transaction" BIGINT NOT NULL DEFAULT txid_current(),
  CONSTRAINT "stale_mark_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "stale_mark_transaction_idx" ON "stale_mark" ("transaction");

CREATE TABLE "stale_tile" (
  "timeline_id" UUID NOT NULL,
  "index" INTEGER NOT NULL,
  "up_to" SMALLINT NOT NULL,
  CONSTRAINT "stale_tile_pkey" PRIMARY KEY ("timeline_id", "index")
);

ALTER TABLE "series" ADD CONSTRAINT "series_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "series_day" ADD CONSTRAINT "series_day_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mark" ADD CONSTRAINT "mark_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mark_level" ADD CONSTRAINT "mark_level_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "stale_tile" ADD CONSTRAINT "stale_tile_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of a folded text, stemmed, in no order. Punctuation goes first: the parser would take "killed.The" for a host name.
-- Signs beyond ASCII are told by their blocks, as the classes of a pattern depend on the locale of the database.
CREATE FUNCTION "search_words"(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT strip(to_tsvector('pg_catalog.english',
    regexp_replace(folded, '[^a-z0-9\u0080-\U0010ffff]+|[\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')))
$$;

-- Whoever changes what a mark says leaves the event's id here; the transaction looks at what it left before it ends.
CREATE FUNCTION "stale_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "stale_mark" ("event_id") SELECT "id" FROM "new_row";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_inserted" AFTER INSERT ON "event" REFERENCING NEW TABLE AS "new_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events"();
CREATE TRIGGER "event_updated" AFTER UPDATE ON "event" REFERENCING NEW TABLE AS "new_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events"();

CREATE FUNCTION "stale_events_of_parts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "stale_mark" ("event_id") SELECT DISTINCT "event_id" FROM "new_row";
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO "stale_mark" ("event_id") SELECT DISTINCT "event_id" FROM "old_row";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_actor_inserted" AFTER INSERT ON "event_actor" REFERENCING NEW TABLE AS "new_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();
CREATE TRIGGER "event_actor_updated" AFTER UPDATE ON "event_actor" REFERENCING NEW TABLE AS "new_row" OLD TABLE AS "old_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();
CREATE TRIGGER "event_actor_deleted" AFTER DELETE ON "event_actor" REFERENCING OLD TABLE AS "old_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();
CREATE TRIGGER "mention_inserted" AFTER INSERT ON "mention" REFERENCING NEW TABLE AS "new_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();
CREATE TRIGGER "mention_updated" AFTER UPDATE ON "mention" REFERENCING NEW TABLE AS "new_row" OLD TABLE AS "old_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();
CREATE TRIGGER "mention_deleted" AFTER DELETE ON "mention" REFERENCING OLD TABLE AS "old_row"
  FOR EACH STATEMENT EXECUTE FUNCTION "stale_events_of_parts"();

CREATE FUNCTION "stale_events_of_annotation"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  note record;
BEGIN
  IF TG_OP = 'DELETE' THEN note := OLD; ELSE note := NEW; END IF;
  INSERT INTO "stale_mark" ("event_id")
    SELECT note."event_id" WHERE note."event_id" IS NOT NULL
    UNION
    SELECT "mention"."event_id" FROM "passage" JOIN "mention" ON "mention"."id" = "passage"."mention_id"
    WHERE "passage"."id" = note."passage_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "annotation_changed" AFTER INSERT OR UPDATE OR DELETE ON "annotation"
  FOR EACH ROW EXECUTE FUNCTION "stale_events_of_annotation"();

CREATE FUNCTION "stale_events_of_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "stale_mark" ("event_id")
    SELECT DISTINCT "mention"."event_id" FROM "mention"
    JOIN "article_version" ON "article_version"."id" = "mention"."article_version_id"
    WHERE "article_version"."article_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "article_changed" AFTER UPDATE OF "removed_at", "publisher" ON "article"
  FOR EACH ROW
  WHEN (OLD."removed_at" IS DISTINCT FROM NEW."removed_at" OR OLD."publisher" IS DISTINCT FROM NEW."publisher")
  EXECUTE FUNCTION "stale_events_of_article"();

-- What is there already is looked at by the first worker.
INSERT INTO "stale_mark" ("event_id", "transaction") SELECT "id", 0 FROM "event";
