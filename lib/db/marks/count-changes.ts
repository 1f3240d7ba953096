import { Prisma } from "../generated/client";
import { BEGINS, UNDATED } from "./mark-rows";

/** Adds rows of `contributions` to the counts of days and of whole series: as parts of a statement that begins with WITH. */
export const countChanges = (rows: Prisma.Sql): Prisma.Sql => Prisma.sql`
  change as (
    select * from (select series_id, what, day, ${sumByType} from (${rows}) c group by series_id, what, day) summed
    where strikes <> 0 or meetings <> 0 or statements <> 0
  ), by_day as (
    insert into series_day as d (series_id, what, day, strikes, meetings, statements)
    select * from change order by 1, 2, 3
    on conflict (series_id, what, day) do update set strikes = d.strikes + excluded.strikes,
      meetings = d.meetings + excluded.meetings, statements = d.statements + excluded.statements
  ), in_all as (
    update series s set strikes = s.strikes + t.strikes, meetings = s.meetings + t.meetings,
    statements = s.statements + t.statements, undated_strikes = s.undated_strikes + t.undated_strikes,
    undated_meetings = s.undated_meetings + t.undated_meetings,
    undated_statements = s.undated_statements + t.undated_statements
  from (select series_id, ${totalsByType} from change group by series_id) t
  where s.id = t.series_id
  )`;

export const sumByType = Prisma.sql`
  coalesce(sum(n) filter (where type = 'strike'), 0)::int as strikes,
  coalesce(sum(n) filter (where type = 'meeting'), 0)::int as meetings,
  coalesce(sum(n) filter (where type = 'statement'), 0)::int as statements`;

export const totalsByType = Prisma.sql`
  coalesce(sum(strikes) filter (where what = ${BEGINS}), 0)::int as strikes,
  coalesce(sum(meetings) filter (where what = ${BEGINS}), 0)::int as meetings,
  coalesce(sum(statements) filter (where what = ${BEGINS}), 0)::int as statements,
  coalesce(sum(strikes) filter (where what = ${UNDATED}), 0)::int as undated_strikes,
  coalesce(sum(meetings) filter (where what = ${UNDATED}), 0)::int as undated_meetings,
  coalesce(sum(statements) filter (where what = ${UNDATED}), 0)::int as undated_statements`;
