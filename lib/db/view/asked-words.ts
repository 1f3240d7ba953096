import { db } from "../client";
import { Prisma } from "../generated/client";
import { searchKey } from "../search-key";
import { type SeriesTotals, totalsOf } from "./series-totals";

const LIMIT_WORDS = 12;
const LIMIT_WORD = 100;
/** More of one word are not counted here. */
const LIMIT_COUNT = 20_000;

/** What a search asks for; all of it has to hold. */
export type AskedWords = {
  /** Words so common that they are series. */
  readonly common: readonly SeriesTotals[];
  /** The others as a tsquery, and how many events the rarest of them has; null when there are none. */
  readonly query: string | null;
  readonly count: number;
  /** Signs that are no words, as LIKE patterns. */
  readonly patterns: readonly string[];
};

const NOTHING: AskedWords = { common: [], query: null, count: 0, patterns: [] };

/**
 * Reads a search: several words ask for all of them, each in any of its forms ("strikes" finds "strike"). A word that no event of the
 * timeline has asks for words that begin with it; words as common as "the" ask for nothing.
 */
export async function askedWords(timelineId: string, q: string | null): Promise<AskedWords> {
  const words = wordsOf(q);
  if (words.length === 0) return NOTHING;
  const patterns = words.filter((word) => !/[\p{L}\p{N}]/u.test(word)).map(likePattern);
  const stems = await stemsOf(words);
  const common = await totalsOf(timelineId, Prisma.sql`s.kind = 'word' and s.key = any(${stems}::text[])`);
  const rare = stems.filter((stem) => !common.some(({ key }) => key === stem));
  const found = await Promise.all(rare.map((stem) => findStem(timelineId, stem)));
  return {
    common,
    query: found.length === 0 ? null : found.map(({ query }) => query).join(" & "),
    count: Math.min(...found.map(({ count }) => count)),
    patterns,
  };
}

const wordsOf = (q: string | null): string[] =>
  searchKey((q ?? "").slice(0, LIMIT_WORDS * LIMIT_WORD))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, LIMIT_WORDS)
    .map((word) => word.slice(0, LIMIT_WORD));

const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

async function stemsOf(words: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ stem: string }[]>`
    select unnest(tsvector_to_array(search_words(${words.join(" ")}))) as stem`;
  return rows.map(({ stem }) => stem);
}

/** A stem is letters and digits, so that quotes keep it whole. */
async function findStem(timelineId: string, stem: string): Promise<{ query: string; count: number }> {
  const exact = `'${stem}'`;
  const count = await countStem(timelineId, exact);
  if (count > 0) return { query: exact, count };
  const prefix = `'${stem}':*`;
  return { query: prefix, count: await countStem(timelineId, prefix) };
}

async function countStem(timelineId: string, query: string): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (
      select from mark m where m.timeline_id = ${timelineId}::uuid and m.words @@ ${query}::tsquery limit ${LIMIT_COUNT}
    ) found`;
  return rows[0]?.count ?? 0;
}
