-- The few events with a time of day: on a reader's own clock they stand elsewhere than in UTC, all others where they are.
CREATE INDEX "event_timed" ON "event" ("timeline_id", "order_at") WHERE "edtf" LIKE '%T%';
