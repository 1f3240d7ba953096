-- Which events a change brought, so that an open page is told how many came in since the change it shows.
CREATE TABLE "addition" (
  "timeline_id" UUID NOT NULL,
  "change" INTEGER NOT NULL,
  "event_ids" UUID[],

  CONSTRAINT "addition_pkey" PRIMARY KEY ("timeline_id", "change")
);

ALTER TABLE "addition" ADD CONSTRAINT "addition_timeline_id_fkey"
  FOREIGN KEY ("timeline_id") REFERENCES "timeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;
