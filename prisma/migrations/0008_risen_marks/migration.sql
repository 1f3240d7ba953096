-- The marks that may have come among the first of a stale tile, when nothing that was among them went down; null asks for all to be ranked.
ALTER TABLE "stale_tile" ADD COLUMN "risen" UUID[];
