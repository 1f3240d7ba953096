import type { Prisma } from "../generated/client";
import { limits } from "./limits";

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** The words that have series, with the ids of these. */
export async function countedWords(tx: Reader, timelineId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ id: number; key: string }[]>`
    select id, key from series where timeline_id = ${timelineId}::uuid and kind = 'word'`;
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** The words that more than `line` of so many events have, as far as a sample of rows of (event_id, words) tells. */
export async function commonWords(
  tx: Reader,
  rows: Prisma.Sql,
  total: number,
  line: number,
): Promise<string[]> {
  if (total <= line) return [];
  const share = Math.min(1, limits.wordSample / Math.max(1, total));
  const words = await tx.$queryRaw<{ word: string }[]>`
    select word from (${rows}) m, unnest(tsvector_to_array(m.words)) as word
    where ('x' || right(m.event_id::text, 6))::bit(24)::int < ${share * 2 ** 24}::float8
    group by word having count(*) > ${line * share}::float8`;
  return words.map(({ word }) => word);
}
