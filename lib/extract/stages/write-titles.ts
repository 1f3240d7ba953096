import type { Article } from "../article/article";
import type { Candidate } from "../candidate";
import { meetingHeadline } from "../headlines/meeting-headline";
import { statementHeadline } from "../headlines/statement-headline";
import { strikeHeadline } from "../headlines/strike-headline";
import type { Stage } from "../pipeline";

/** A neutral headline made of what is known: never more than the passages say. */
export const writeTitles: Stage = {
  name: "write titles",
  run: (candidates, article) => {
    const happenings = candidates.filter(({ type }) => type !== "statement");
    return candidates.map((one) => ({ ...one, title: titleOf(one, article, happenings) }));
  },
};

function titleOf(one: Candidate, article: Article, happenings: readonly Candidate[]): string {
  if (one.type === "strike") return strikeHeadline(one, article);
  return one.type === "meeting" ? meetingHeadline(one, article) : statementHeadline(one, article, happenings);
}
