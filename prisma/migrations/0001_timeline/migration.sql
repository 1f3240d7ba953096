-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "run_state" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "event_type" AS ENUM ('strike', 'meeting', 'statement');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('happened', 'planned');

-- CreateEnum
CREATE TYPE "date_basis" AS ENUM ('stated', 'relative', 'inferred', 'publication', 'none', 'editor');

-- CreateEnum
CREATE TYPE "review" AS ENUM ('unreviewed', 'confirmed', 'edited', 'rejected');

-- CreateEnum
CREATE TYPE "event_origin" AS ENUM ('extraction', 'person');

-- CreateEnum
CREATE TYPE "passage_role" AS ENUM ('report', 'date', 'place', 'toll', 'annotated');

-- CreateEnum
CREATE TYPE "claim_attribute" AS ENUM ('killed', 'injured', 'place', 'actor', 'weapon', 'date');

-- CreateEnum
CREATE TYPE "actor_role" AS ENUM ('attacker', 'target', 'participant', 'speaker', 'addressee');

-- CreateTable
CREATE TABLE "timeline" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "timeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "canonical_url" TEXT,
    "publisher" TEXT,
    "published_at" TEXT,
    "text_sha256" TEXT,
    "removed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extraction_run" (
    "id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "extractor" TEXT NOT NULL DEFAULT '',
    "extractor_version" TEXT NOT NULL DEFAULT '',
    "state" "run_state" NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "dropped" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "extraction_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "type" "event_type" NOT NULL,
    "status" "event_status" NOT NULL,
    "title" TEXT NOT NULL,
    "edtf" TEXT,
    "earliest" TIMESTAMPTZ,
    "latest" TIMESTAMPTZ,
    "date_basis" "date_basis" NOT NULL,
    "place" TEXT,
    "actors" JSONB NOT NULL DEFAULT '[]',
    "killed_low" INTEGER,
    "killed_high" INTEGER,
    "injured_low" INTEGER,
    "injured_high" INTEGER,
    "confidence" DOUBLE PRECISION NOT NULL,
    "why" JSONB NOT NULL DEFAULT '[]',
    "superseded_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "origin" "event_origin" NOT NULL DEFAULT 'extraction',
    "type" "event_type" NOT NULL,
    "status" "event_status" NOT NULL,
    "review" "review" NOT NULL DEFAULT 'unreviewed',
    "title" TEXT NOT NULL,
    "edtf" TEXT,
    "earliest" TIMESTAMPTZ,
    "latest" TIMESTAMPTZ,
    "order_at" TIMESTAMPTZ NOT NULL,
    "date_basis" "date_basis" NOT NULL,
    "place_id" UUID,
    "killed_low" INTEGER,
    "killed_high" INTEGER,
    "injured_low" INTEGER,
    "injured_high" INTEGER,
    "confidence" DOUBLE PRECISION NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "merged_into_id" UUID,
    "hidden_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "mention_id" UUID,
    "role" "passage_role" NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "mention_id" UUID NOT NULL,
    "passage_id" UUID,
    "attribute" "claim_attribute" NOT NULL,
    "low" INTEGER,
    "high" INTEGER,
    "words" TEXT NOT NULL,
    "attribution" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_actor" (
    "event_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "role" "actor_role" NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_actor_pkey" PRIMARY KEY ("event_id","actor_id","role")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "country" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "event_id" UUID,
    "passage_id" UUID,
    "article_id" UUID,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_merge" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "absorbed_id" UUID NOT NULL,
    "mention_ids" UUID[],
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "decided_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,
    "undone_by" TEXT,

    CONSTRAINT "event_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "timeline_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "timeline_slug_key" ON "timeline"("slug");

-- CreateIndex
CREATE INDEX "article_timeline_id_published_at_idx" ON "article"("timeline_id", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_number_key" ON "article_version"("article_id", "number");

-- CreateIndex
CREATE INDEX "extraction_run_article_version_id_idx" ON "extraction_run"("article_version_id");

-- CreateIndex
CREATE INDEX "mention_event_id_idx" ON "mention"("event_id");

-- CreateIndex
CREATE INDEX "mention_article_version_id_idx" ON "mention"("article_version_id");

-- CreateIndex
CREATE INDEX "mention_timeline_id_idx" ON "mention"("timeline_id");

-- CreateIndex
CREATE INDEX "event_timeline_id_order_at_idx" ON "event"("timeline_id", "order_at");

-- CreateIndex
CREATE INDEX "event_timeline_id_type_order_at_idx" ON "event"("timeline_id", "type", "order_at");

-- CreateIndex
CREATE INDEX "event_merged_into_id_idx" ON "event"("merged_into_id");

-- CreateIndex
CREATE INDEX "passage_article_version_id_start_idx" ON "passage"("article_version_id", "start");

-- CreateIndex
CREATE INDEX "passage_mention_id_idx" ON "passage"("mention_id");

-- CreateIndex
CREATE INDEX "claim_mention_id_idx" ON "claim"("mention_id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_timeline_id_key_key" ON "actor"("timeline_id", "key");

-- CreateIndex
CREATE INDEX "event_actor_actor_id_idx" ON "event_actor"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_timeline_id_key_key" ON "place"("timeline_id", "key");

-- CreateIndex
CREATE INDEX "annotation_event_id_idx" ON "annotation"("event_id");

-- CreateIndex
CREATE INDEX "annotation_passage_id_idx" ON "annotation"("passage_id");

-- CreateIndex
CREATE INDEX "annotation_timeline_id_created_at_idx" ON "annotation"("timeline_id", "created_at");

-- CreateIndex
CREATE INDEX "event_merge_kept_id_idx" ON "event_merge"("kept_id");

-- CreateIndex
CREATE INDEX "event_merge_absorbed_id_idx" ON "event_merge"("absorbed_id");

-- CreateIndex
CREATE INDEX "revision_subject_subject_id_idx" ON "revision"("subject", "subject_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_run" ADD CONSTRAINT "extraction_run_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_article_version_id_fkey" FOREIGN KEY ("article_version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_absorbed_id_fkey" FOREIGN KEY ("absorbed_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_timeline_id_fkey" FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is kept by hand: Prisma's schema language has no words for it.

-- Shapes of single values.
ALTER TABLE "timeline"
  ADD CONSTRAINT "timeline_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("slug") <= 64),
  ADD CONSTRAINT "timeline_title_present" CHECK ("title" ~ '\S');

ALTER TABLE "article"
  ADD CONSTRAINT "article_published_at_shape"
    CHECK ("published_at" ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$');

ALTER TABLE "article_version"
  ADD CONSTRAINT "article_version_text_normal"
    CHECK ("text" IS NFC NORMALIZED AND position(E'\r' IN "text") = 0 AND char_length("text") > 0),
  ADD CONSTRAINT "article_version_number_positive" CHECK ("number" > 0);

ALTER TABLE "extraction_run"
  ADD CONSTRAINT "extraction_run_failure_told" CHECK (("state" = 'failed') = ("failure" IS NOT NULL));

ALTER TABLE "mention"
  ADD CONSTRAINT "mention_interval" CHECK ("earliest" < "latest"),
  ADD CONSTRAINT "mention_killed" CHECK ("killed_low" >= 0 AND "killed_low" <= "killed_high" AND ("killed_low" IS NULL) = ("killed_high" IS NULL)),
  ADD CONSTRAINT "mention_injured" CHECK ("injured_low" >= 0 AND "injured_low" <= "injured_high" AND ("injured_low" IS NULL) = ("injured_high" IS NULL)),
  ADD CONSTRAINT "mention_confidence" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "event"
  ADD CONSTRAINT "event_interval" CHECK ("earliest" < "latest"),
  ADD CONSTRAINT "event_killed" CHECK ("killed_low" >= 0 AND "killed_low" <= "killed_high" AND ("killed_low" IS NULL) = ("killed_high" IS NULL)),
  ADD CONSTRAINT "event_injured" CHECK ("injured_low" >= 0 AND "injured_low" <= "injured_high" AND ("injured_low" IS NULL) = ("injured_high" IS NULL)),
  ADD CONSTRAINT "event_confidence" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "event_not_merged_into_itself" CHECK ("merged_into_id" <> "id");

ALTER TABLE "passage"
  ADD CONSTRAINT "passage_span" CHECK (0 <= "start" AND "start" < "end");

ALTER TABLE "claim"
  ADD CONSTRAINT "claim_range" CHECK ("low" <= "high");

ALTER TABLE "annotation"
  ADD CONSTRAINT "annotation_body_length" CHECK (char_length("body") BETWEEN 1 AND 20000),
  ADD CONSTRAINT "annotation_target" CHECK (num_nonnulls("event_id", "passage_id", "article_id") > 0);

ALTER TABLE "event_merge"
  ADD CONSTRAINT "event_merge_pair" CHECK ("kept_id" <> "absorbed_id"),
  ADD CONSTRAINT "event_merge_undone" CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL));

-- One live article per address and per text in a timeline.
CREATE UNIQUE INDEX "article_live_canonical_url" ON "article" ("timeline_id", "canonical_url") WHERE "removed_at" IS NULL;
CREATE UNIQUE INDEX "article_live_text" ON "article" ("timeline_id", "text_sha256") WHERE "removed_at" IS NULL;

-- An event is absorbed by one other at a time.
CREATE UNIQUE INDEX "event_merge_live_absorbed" ON "event_merge" ("absorbed_id") WHERE "undone_at" IS NULL;

-- The text of a version never changes, and the database itself names it by its hash.
CREATE FUNCTION "article_version_hash_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."text_sha256" := encode(sha256(convert_to(NEW."text", 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER "article_version_hash_text" BEFORE INSERT ON "article_version"
  FOR EACH ROW EXECUTE FUNCTION "article_version_hash_text"();

CREATE FUNCTION "article_version_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of an article version never changes: "article_version_immutable"'
    USING ERRCODE = 'check_violation', TABLE = 'article_version', CONSTRAINT = 'article_version_immutable';
END $$;
CREATE TRIGGER "article_version_refuse_change" BEFORE UPDATE ON "article_version"
  FOR EACH ROW
  WHEN (OLD."id" <> NEW."id" OR OLD."article_id" <> NEW."article_id" OR OLD."number" <> NEW."number"
    OR OLD."text" IS DISTINCT FROM NEW."text" OR OLD."text_sha256" <> NEW."text_sha256")
  EXECUTE FUNCTION "article_version_refuse_change"();

-- An article carries the hash of its newest text, whatever a writer says.
CREATE FUNCTION "article_take_newest_hash"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."text_sha256" := (
    SELECT "text_sha256" FROM "article_version" WHERE "article_id" = NEW."id" ORDER BY "number" DESC LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER "article_take_newest_hash" BEFORE INSERT OR UPDATE OF "text_sha256" ON "article"
  FOR EACH ROW EXECUTE FUNCTION "article_take_newest_hash"();

CREATE FUNCTION "article_version_tell_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "article" SET "text_sha256" = NULL WHERE "id" = coalesce(NEW."article_id", OLD."article_id");
  RETURN NULL;
END $$;
CREATE TRIGGER "article_version_tell_article" AFTER INSERT OR DELETE ON "article_version"
  FOR EACH ROW EXECUTE FUNCTION "article_version_tell_article"();

-- A passage is verbatim: substr and the offsets both count code points.
CREATE FUNCTION "passage_check_verbatim"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Spans that are no spans at all are left to the check constraint.
  -- substr stops at the end of the text, so the length is compared as well.
  IF NEW."start" >= 0 AND NEW."end" > NEW."start" AND (
    char_length(NEW."quote") <> NEW."end" - NEW."start" OR NEW."quote" IS DISTINCT FROM (
      SELECT substr("text", NEW."start" + 1, NEW."end" - NEW."start")
      FROM "article_version" WHERE "id" = NEW."article_version_id")
  ) THEN
    RAISE EXCEPTION 'the passage is not what the article says there: "passage_verbatim"'
      USING ERRCODE = 'check_violation', TABLE = 'passage', CONSTRAINT = 'passage_verbatim';
  END IF;
  IF NEW."mention_id" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "mention" WHERE "id" = NEW."mention_id" AND "article_version_id" = NEW."article_version_id"
  ) THEN
    RAISE EXCEPTION 'the passage is of another text than its mention: "passage_of_its_mention"'
      USING ERRCODE = 'check_violation', TABLE = 'passage', CONSTRAINT = 'passage_of_its_mention';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "passage_check_verbatim"
  BEFORE INSERT OR UPDATE OF "article_version_id", "mention_id", "start", "end", "quote" ON "passage"
  FOR EACH ROW EXECUTE FUNCTION "passage_check_verbatim"();

-- A shown event that extraction made rests, at the end of every transaction, on a passage of a live article.
CREATE FUNCTION "event_require_passage"(asked uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "event"
    WHERE "id" = asked AND "origin" = 'extraction' AND "merged_into_id" IS NULL AND "hidden_at" IS NULL
  ) AND NOT EXISTS (
    SELECT FROM "mention"
    JOIN "passage" ON "passage"."mention_id" = "mention"."id" AND "passage"."role" = 'report'
    JOIN "article_version" ON "article_version"."id" = "mention"."article_version_id"
    JOIN "article" ON "article"."id" = "article_version"."article_id" AND "article"."removed_at" IS NULL
    WHERE "mention"."event_id" = asked AND "mention"."superseded_at" IS NULL
  ) THEN
    RAISE EXCEPTION 'event % would be shown without a passage: "event_rests_on_passage"', asked
      USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = 'event_rests_on_passage';
  END IF;
END $$;

CREATE FUNCTION "event_rests_on_passage"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked uuid;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'event' THEN
      PERFORM "event_require_passage"(NEW."id");
    WHEN 'mention' THEN
      PERFORM "event_require_passage"(OLD."event_id");
    WHEN 'passage' THEN
      FOR asked IN SELECT "event_id" FROM "mention" WHERE "id" = OLD."mention_id" LOOP
        PERFORM "event_require_passage"(asked);
      END LOOP;
    WHEN 'article' THEN
      FOR asked IN
        SELECT DISTINCT "mention"."event_id" FROM "mention"
        JOIN "article_version" ON "article_version"."id" = "mention"."article_version_id"
        WHERE "article_version"."article_id" = NEW."id"
      LOOP
        PERFORM "event_require_passage"(asked);
      END LOOP;
  END CASE;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "event_rests_on_passage"
  AFTER INSERT OR UPDATE OF "origin", "merged_into_id", "hidden_at" ON "event"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_rests_on_passage"();
CREATE CONSTRAINT TRIGGER "event_rests_on_passage"
  AFTER DELETE OR UPDATE OF "event_id", "superseded_at" ON "mention"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_rests_on_passage"();
CREATE CONSTRAINT TRIGGER "event_rests_on_passage"
  AFTER DELETE OR UPDATE OF "mention_id", "role" ON "passage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_rests_on_passage"();
CREATE CONSTRAINT TRIGGER "event_rests_on_passage"
  AFTER UPDATE OF "removed_at" ON "article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_rests_on_passage"();
