import type { Transaction } from "../transaction";

/** Counts the articles of a timeline by their day anew: a trigger keeps the counts, which a load may have gone past. */
export async function countArticles(tx: Transaction, timelineId: string): Promise<void> {
  // Whoever changes an article meanwhile waits with counting it until this is done, and is not seen here.
  await tx.$executeRaw`lock table article_day in share row exclusive mode`;
  await tx.$executeRaw`delete from article_day where timeline_id = ${timelineId}::uuid`;
  await tx.$executeRaw`
    insert into article_day (timeline_id, day, articles)
    select timeline_id, left(published_at, 10), count(*)::int from article
    where timeline_id = ${timelineId}::uuid and removed_at is null and published_at is not null group by 1, 2`;
}
