import type { Ahead } from "../../timeline/reader-clock";
import { MINUTE } from "../../timeline/window";
import { Prisma } from "../generated/client";
import { instant } from "./count-bins";

/** Ends of a window in milliseconds on the clock of the axis, null where it is open. */
type Ends = { readonly from: number | null; readonly to: number | null };

/** A window on a reader's clock, on which calendar dates stand as ever and dates with a time of day elsewhere than in UTC. */
export type ReaderWindow = {
  /** What begins in here on either clock. */
  readonly reach: Ends;
  /** What begins in here begins in the window on both. */
  readonly inner: Ends;
  /** Whether a `mark m` that begins in `reach` stands in the window: asked of its event between `inner` and `reach` alone. */
  readonly stands: Prisma.Sql;
  /** Whether a `mark m` that began before the window in UTC, and lasts into it, is not among those. */
  readonly isCarried: Prisma.Sql;
};

/** Whether a `mark m` has a time of day. */
export const TIMED = Prisma.sql`(select e.edtf like '%T%' from event e where e.id = m.event_id)`;

export function readerWindow({ from, to }: Ends, ahead: Ahead): ReaderWindow {
  const timed = {
    from: from === null ? null : from - ahead.from * MINUTE,
    to: to === null ? null : to - ahead.to * MINUTE,
  };
  const both = (pick: (...ends: number[]) => number, one: number | null, other: number | null) =>
    one === null || other === null ? null : pick(one, other);
  const reach = { from: both(Math.min, from, timed.from), to: both(Math.max, to, timed.to) };
  const inner = { from: both(Math.max, from, timed.from), to: both(Math.min, to, timed.to) };
  return {
    reach,
    inner,
    stands: Prisma.sql`case when ${begins(inner)} then true when ${TIMED}
      then ${timed.from === null ? Prisma.sql`true` : Prisma.sql`coalesce(m.ends_at, 'infinity') > ${instant(timed.from)}`}
        and ${timed.to === null ? Prisma.sql`true` : Prisma.sql`m.starts_at < ${instant(timed.to)}`}
      else ${begins({ from, to })} end`,
    isCarried:
      reach.from === null
        ? Prisma.sql`true`
        : Prisma.sql`case when m.starts_at < ${instant(reach.from)} then true else not ${TIMED} end`,
  };
}

/** The condition under which a `mark m` begins in a window. */
export const begins = ({ from, to }: Ends): Prisma.Sql => Prisma.sql`(
  ${from === null ? Prisma.sql`true` : Prisma.sql`m.starts_at >= ${instant(from)}`}
  and ${to === null ? Prisma.sql`true` : Prisma.sql`m.starts_at < ${instant(to)}`})`;
