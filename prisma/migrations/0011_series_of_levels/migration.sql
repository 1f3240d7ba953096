-- The levels of one series: what a filter draws is found without looking at the events of any other. A key says series, type, level and, as
-- the levels are spread over all of time, which stretch it begins in: of 16 tiles of the level's zoom, of 8 days (zoom 8) at least.
-- Not PARALLEL SAFE: Postgres expects far more rows of a key than there are, and to start workers for them takes longer than to read them.
CREATE FUNCTION "level_keys"(series int[], type event_type, level smallint, starts_at timestamptz) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  own bigint := ((CASE type WHEN 'strike' THEN 0 WHEN 'meeting' THEN 1 ELSE 2 END)::bigint << 29) | (level::bigint << 24)
    | (floor(extract(epoch FROM starts_at)::float8 / (2700 * 2 ^ greatest(8, level + 4)::float8))::bigint & 16777215);
BEGIN
  RETURN ARRAY(SELECT (one::bigint << 32) | own FROM unnest(series) AS one);
END $$;
-- Without a list of what is to be sorted in later: each reading would go through all of it.
CREATE INDEX "mark_level_keys" ON "mark_level" USING GIN ("level_keys"("series", "type", "level", "starts_at")) WITH (fastupdate = off);

-- Likewise what lasts over an instant: a key says series, size and stretch.
CREATE FUNCTION "lasting_keys"(series int[], size smallint, bucket int) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  own bigint := (size::bigint << 27) | (bucket::bigint & 134217727);
BEGIN
  RETURN ARRAY(SELECT (one::bigint << 32) | own FROM unnest(series) AS one);
END $$;
CREATE INDEX "lasting_mark_keys" ON "lasting_mark" USING GIN ("lasting_keys"("series", "size", "bucket")) WITH (fastupdate = off);

DROP INDEX "lasting_mark_series_idx";

-- Whether an event has notes is asked of each that is drawn, and few have.
CREATE INDEX "mark_noted" ON "mark" ("event_id") WHERE "notes" > 0;

-- An index on an expression has figures of its own only after this.
ANALYZE "mark_level";
ANALYZE "lasting_mark";
