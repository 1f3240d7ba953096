-- Where the place of a mention is, as far as its article makes that certain. It stands with the mention, for two articles may
-- mean different places by one name; "place" is only the name under which events are found and counted.
ALTER TABLE "mention"
  ADD COLUMN "place_country" TEXT,
  ADD COLUMN "place_region" TEXT,
  ADD COLUMN "place_latitude" DOUBLE PRECISION,
  ADD COLUMN "place_longitude" DOUBLE PRECISION;

ALTER TABLE "mention"
  ADD CONSTRAINT "mention_place_point" CHECK (
    ("place_latitude" IS NULL) = ("place_longitude" IS NULL)
    AND ("place_latitude" IS NULL OR ("place_country" IS NOT NULL AND "place_latitude" BETWEEN -90 AND 90 AND "place_longitude" BETWEEN -180 AND 180))
  );

-- Never filled.
ALTER TABLE "place" DROP COLUMN "country", DROP COLUMN "latitude", DROP COLUMN "longitude";
