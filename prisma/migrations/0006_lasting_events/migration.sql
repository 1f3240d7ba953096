-- Events over more than two days, or with only one end, by the time they last: what a new event might be the same as is looked for among
-- these here, and among all others along the index of types in order.
CREATE INDEX "event_lasting" ON "event" USING GIST (tstzrange("earliest", "latest", '[]'))
  WHERE coalesce("latest" - "earliest" > interval '48 hours', true) AND ("earliest" IS NOT NULL OR "latest" IS NOT NULL);
