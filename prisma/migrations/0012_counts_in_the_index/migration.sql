-- What a series counts stands in the index that finds it: four years of days are read from a few pages of it, wherever their rows lie.
CREATE UNIQUE INDEX "series_day_counts" ON "series_day" ("series_id", "what", "day") INCLUDE ("strikes", "meetings", "statements");
ALTER TABLE "series_day" DROP CONSTRAINT "series_day_pkey";
ALTER TABLE "series_day" ADD CONSTRAINT "series_day_pkey" PRIMARY KEY USING INDEX "series_day_counts";

-- The few events that do not begin at a midnight (UTC): all others of a day begin in its first bin, however narrow that is.
CREATE INDEX "mark_within_day" ON "mark" ("timeline_id", "starts_at") INCLUDE ("type", "actor_series", "place_series", "source_series")
  WHERE "dated" AND ("starts_at" AT TIME ZONE 'UTC')::time <> '00:00';
