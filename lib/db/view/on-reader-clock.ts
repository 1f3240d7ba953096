import type { Ahead } from "../../timeline/reader-clock";
import { Prisma } from "../generated/client";
import { instant } from "./count-bins";
import type { Ends } from "./count-events";

/** Whether a `mark m` has a time of day: it stands elsewhere on a reader's clock than in UTC, where calendar dates stand as ever. */
export const TIMED = Prisma.sql`exists (select from event e where e.id = m.event_id and e.edtf like '%T%')`;

/** The marks with a time of day of a timeline, found by themselves. */
export const timedMarks = (timelineId: string): Prisma.Sql => Prisma.sql`
  (select m.* from event e join mark m on m.event_id = e.id where e.timeline_id = ${timelineId}::uuid and e.edtf like '%T%')`;

/** What a clock says at an instant, as if it were UTC. */
export const onClock = ({ first, changes }: Ahead, at: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (${at} + make_interval(mins => (${[first, ...changes.map(({ minutes }) => minutes)]}::int[])[
    width_bucket(extract(epoch from ${at})::float8, ${changes.map((change) => change.at / 1_000)}::float8[]) + 1]))`;

/** Where a mark `m` with a time of day begins on a clock, and where it ends. */
export const standsAt = (ahead: Ahead): Prisma.Sql => onClock(ahead, Prisma.sql`m.starts_at`);
export const lastsTo = (ahead: Ahead): Prisma.Sql => onClock(ahead, Prisma.sql`m.ends_at`);

/** The condition under which a `mark m` begins in a window; `at` says where it begins, on whatever clock. */
export const begins = (
  { from, to }: Ends,
  at: Prisma.Sql = Prisma.sql`m.starts_at`,
): Prisma.Sql => Prisma.sql`(
  ${from === null ? Prisma.sql`true` : Prisma.sql`${at} >= ${instant(from)}`}
  and ${to === null ? Prisma.sql`true` : Prisma.sql`${at} < ${instant(to)}`})`;
