-- What lasts over an instant is read from the index alone: of a stretch only what ends later, with all that ranks it and tells its lane.
DROP INDEX "mark_long";
CREATE INDEX "mark_long" ON "mark" ("timeline_id", "long_size", "long_bucket", "ends_at")
  INCLUDE ("starts_at", "event_id", "type", "importance", "actor_series", "place_series", "source_series")
  WHERE "long_size" IS NOT NULL;
