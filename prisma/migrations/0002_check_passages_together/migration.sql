-- A run stores all its passages at once. Checked one by one, each scanned the text from its beginning, which took minutes for a text of a
-- million characters; here the text is taken apart once, and each passage is looked up in its pieces.
CREATE FUNCTION "passages_check_verbatim"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  size CONSTANT integer := 255; -- the most that a pattern can repeat
  version uuid;
  pieces text[];
  piece text;
  added record;
  first integer;
  last integer;
BEGIN
  FOR version IN SELECT DISTINCT "article_version_id" FROM "added_passage" LOOP
    -- The dot of a POSIX pattern matches line ends as well.
    SELECT array(SELECT match[1] FROM regexp_matches("text", '.{1,255}', 'g') AS match) INTO pieces
    FROM "article_version" WHERE "id" = version;
    FOR added IN SELECT "start", "end", "quote" FROM "added_passage" WHERE "article_version_id" = version LOOP
      -- Spans that are no spans at all are left to the check constraint.
      CONTINUE WHEN added."start" < 0 OR added."end" <= added."start";
      first := added."start" / size + 1;
      last := least((added."end" - 1) / size + 1, cardinality(pieces));
      piece := '';
      FOR i IN first..last LOOP
        piece := piece || pieces[i];
      END LOOP;
      -- substr stops at the end of the text, so the length is compared as well.
      IF char_length(added."quote") <> added."end" - added."start"
        OR added."quote" IS DISTINCT FROM substr(piece, added."start" % size + 1, added."end" - added."start") THEN
        RAISE EXCEPTION 'the passage is not what the article says there: "passage_verbatim"'
          USING ERRCODE = 'check_violation', TABLE = 'passage', CONSTRAINT = 'passage_verbatim';
      END IF;
    END LOOP;
  END LOOP;
  IF EXISTS (
    SELECT FROM "added_passage" JOIN "mention" ON "mention"."id" = "added_passage"."mention_id"
    WHERE "mention"."article_version_id" <> "added_passage"."article_version_id"
  ) THEN
    RAISE EXCEPTION 'the passage is of another text than its mention: "passage_of_its_mention"'
      USING ERRCODE = 'check_violation', TABLE = 'passage', CONSTRAINT = 'passage_of_its_mention';
  END IF;
  RETURN NULL;
END $$;

-- Changes of single passages are still checked by the trigger on each row.
DROP TRIGGER "passage_check_verbatim" ON "passage";
CREATE TRIGGER "passage_check_verbatim"
  BEFORE UPDATE OF "article_version_id", "mention_id", "start", "end", "quote" ON "passage"
  FOR EACH ROW EXECUTE FUNCTION "passage_check_verbatim"();
CREATE TRIGGER "passages_check_verbatim" AFTER INSERT ON "passage"
  REFERENCING NEW TABLE AS "added_passage"
  FOR EACH STATEMENT EXECUTE FUNCTION "passages_check_verbatim"();
