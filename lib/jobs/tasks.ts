import type { TaskList } from "graphile-worker";
import { SETTLE_LEVELS } from "../db/marks/stale-tiles";
import { EXTRACT_ARTICLE } from "../db/runs";
import { extractArticle } from "./extract-article";
import type { ExtractThread } from "./extract-in-thread";
import { settleTimeline } from "./settle-timeline";

/** What workers know how to do. */
export const tasks = (thread: ExtractThread): TaskList => ({
  [EXTRACT_ARTICLE]: async (payload) => {
    const { runId } = payload as { readonly runId: string };
    await extractArticle(runId, thread);
  },
  [SETTLE_LEVELS]: async (payload) => {
    const { timelineId } = payload as { readonly timelineId: string };
    await settleTimeline(timelineId);
  },
});
