import { promoteWords } from "../db/marks/common-words";
import { settleLevels } from "../db/marks/settle-levels";

/** Brings what a timeline is read fast from up to what it holds by now: words that have become common, and the levels of its marks. */
export async function settleTimeline(timelineId: string): Promise<void> {
  await promoteWords(timelineId);
  await settleLevels(timelineId);
}
