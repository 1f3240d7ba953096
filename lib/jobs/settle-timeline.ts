import { promoteWords } from "../db/marks/common-words";
import { settleLevels } from "../db/marks/settle-levels";

/**
 * Brings what a timeline is read fast from up to what it holds by now: the levels of its marks, then words that have become common. To
 * look for these takes seconds at a million events, so the levels do not wait for it.
 */
export async function settleTimeline(timelineId: string): Promise<void> {
  await settleLevels(timelineId);
  await promoteWords(timelineId);
}
