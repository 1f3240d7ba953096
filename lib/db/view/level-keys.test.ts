import { beforeAll, expect, it } from "vitest";
import type { EventType } from "../../extract/mention";
import { tileWidth } from "../../timeline/tile";
import { DAY } from "../../timeline/window";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { settleLevels } from "../marks/settle-levels";
import { aTimeline } from "../test-data";
import { openTestDatabase } from "../test-database";
import { hasLevelKey, keyArrays, lastingKey, lastingWith, levelKeys } from "./level-keys";
import { importRandom } from "./random-timeline";

openTestDatabase();

const DATES = [
  "1969-12-31",
  "1999-01-01",
  "2025-04-13",
  "2025-04-13T14:30Z",
  "2024-12-31/2025-02-02",
] as const;

type Mark = { readonly id: string; readonly type: EventType; readonly level: number; readonly at: number };

beforeAll(async () => {
  const timelineId = await aTimeline();
  await importRandom(timelineId, {
    desk: "Desk Two",
    events: DATES.map((date, index) => ({
      type: index % 2 === 0 ? "strike" : "statement",
      place: "Sumy",
      actors: ["Kenya"],
      words: ["talks"],
      date,
      killed: index,
    })),
  } as Parameters<typeof importRandom>[1]);
  await settleLevels(timelineId);
});

const ALL = Prisma.sql`true`;

const levelsWith = (series: readonly number[], keys: readonly number[]) => Prisma.sql`
  select m.* from unnest(${keyArrays(series, keys)}::text[]) as asked(keys)
  cross join lateral (select * from mark_level m where ${hasLevelKey(Prisma.sql`asked.keys::bigint[]`)}) m`;

const idsOf = async (rows: Prisma.Sql) =>
  (
    await db().$queryRaw<{ id: string }[]>`
      select event_id::text as id from (${rows}) found order by 1`
  ).map(({ id }) => id);

it("a mark is found by the key of its series, type and level in any window it begins in, and by no other", async () => {
  const marks = await db().$queryRaw<Mark[]>`
    select event_id::text as id, type::text, level, (extract(epoch from starts_at) * 1000)::float8 as at from mark_level`;
  const series = await db().$queryRaw<{ id: number }[]>`select unnest(series) as id from mark_level`;
  const some = series.slice(0, 1).map(({ id }) => id);
  const having = await idsOf(Prisma.sql`select * from mark_level l where ${some[0]}::int = any(l.series)`);
  expect(marks).toHaveLength(DATES.length);
  for (const { id, type, level, at } of marks.filter((mark) => having.includes(mark.id))) {
    const narrow = { from: at, to: at + 1 };
    const wide = { from: at - 900 * DAY, to: at + 900 * DAY };
    const found = (keys: readonly number[], of = some) => idsOf(levelsWith(of, keys));
    expect(await found(levelKeys(type, level, narrow))).toContain(id);
    expect(await found(levelKeys(type, level, wide))).toContain(id);
    const all = marks.flatMap((mark) => levelKeys(mark.type, mark.level, wide));
    expect(
      (
        await found(
          all,
          series.map((one) => one.id),
        )
      ).filter((one) => one === id),
    ).toEqual([id]);
    expect(await found(levelKeys(type === "strike" ? "meeting" : "strike", level, wide))).not.toContain(id);
    expect(await found(levelKeys(type, level === 0 ? 9 : 0, wide))).not.toContain(id);
    expect(await found(levelKeys(type, level, wide), [-1])).toEqual([]);
    const far = at + 3 * tileWidth(Math.max(8, level + 4));
    expect(await found(levelKeys(type, level, { from: far, to: far + DAY }))).not.toContain(id);
  }
});

it("what lasts is found by the key of its stretch", async () => {
  const marks = await db().$queryRaw<{ id: string; size: number; bucket: number; series: number[] }[]>`
    select event_id::text as id, size, bucket, series from lasting_mark`;
  expect(marks.length).toBeGreaterThan(0);
  for (const { id, size, bucket, series } of marks) {
    const found = (key: { size: number; bucket: number }) =>
      idsOf(lastingWith(series.slice(0, 1), [lastingKey(key)], ALL));
    expect(await found({ size, bucket })).toContain(id);
    expect(await found({ size, bucket: bucket - 1 })).not.toContain(id);
    expect(await found({ size: size + 1, bucket })).not.toContain(id);
  }
});
