import type { TaskList } from "graphile-worker";
import { EXTRACT_ARTICLE } from "../db/runs";
import { extractArticle } from "./extract-article";
import type { ExtractThread } from "./extract-in-thread";

/** What workers know how to do. */
export const tasks = (thread: ExtractThread): TaskList => ({
  [EXTRACT_ARTICLE]: async (payload) => {
    const { runId } = payload as { readonly runId: string };
    await extractArticle(runId, thread);
  },
});
