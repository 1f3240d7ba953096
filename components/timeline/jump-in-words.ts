import { dateInWords } from "@/lib/time/words";
import type { JumpProblem } from "@/lib/timeline/jump-to-date";
import type { TimeWindow } from "@/lib/timeline/window";
import { windowInWords } from "./window-in-words";

/** Words that led nowhere, and why. */
export type FailedJump = { readonly ok: false; readonly words: string; readonly problem: JumpProblem };

export function problemOfJump({ words, problem }: FailedJump, span: TimeWindow | null): string {
  if (problem.kind === "outside" && span !== null) {
    return `${capital(dateInWords(problem.edtf))} lies outside this timeline, which goes from ${windowInWords(span)}.`;
  }
  return `“${words}” is no date that can be read here. Try “mid-April 2025”, “2022-02-24”, “13 April”, “last week” or “Q2 2023”.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
