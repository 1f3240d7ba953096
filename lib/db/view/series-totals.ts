import { EVENT_TYPES, type EventType } from "../../extract/mention";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** A series with how many events it has, by type and apart for those without a date. */
export type SeriesTotals = {
  readonly id: number;
  readonly key: string;
  readonly dated: Readonly<Record<EventType, number>>;
  readonly undated: Readonly<Record<EventType, number>>;
};

type TotalsRow = {
  readonly id: number;
  readonly key: string;
  readonly strikes: number;
  readonly meetings: number;
  readonly statements: number;
  readonly undated_strikes: number;
  readonly undated_meetings: number;
  readonly undated_statements: number;
};

/** The series of a timeline under a condition on `series s`. */
export async function totalsOf(timelineId: string, condition: Prisma.Sql): Promise<SeriesTotals[]> {
  const rows = await db().$queryRaw<TotalsRow[]>`
    select s.id, s.key, s.strikes, s.meetings, s.statements, s.undated_strikes, s.undated_meetings, s.undated_statements
    from series s where s.timeline_id = ${timelineId}::uuid and ${condition}`;
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    dated: { strike: row.strikes, meeting: row.meetings, statement: row.statements },
    undated: {
      strike: row.undated_strikes,
      meeting: row.undated_meetings,
      statement: row.undated_statements,
    },
  }));
}

/** How many of these types it has, or, asked for none, of all. */
export const totalOf = (series: SeriesTotals, types: readonly EventType[]): number =>
  datedOf(series, types) + countOf(series.undated, types);

/** As `totalOf`, of those with a date. */
export const datedOf = (series: SeriesTotals, types: readonly EventType[]): number =>
  countOf(series.dated, types);

const countOf = (counts: Readonly<Record<EventType, number>>, types: readonly EventType[]): number =>
  (types.length === 0 ? EVENT_TYPES : types).reduce((total, type) => total + counts[type], 0);

const COLUMNS: Readonly<Record<EventType, Prisma.Sql>> = {
  strike: Prisma.sql`strikes`,
  meeting: Prisma.sql`meetings`,
  statement: Prisma.sql`statements`,
};

/** The columns of these types in `series` or `series_day` added up, of all types when there are none. */
export const sumOfTypes = (types: readonly EventType[]): Prisma.Sql =>
  Prisma.join(
    (types.length === 0 ? EVENT_TYPES : types).map((type) => COLUMNS[type]),
    " + ",
  );
