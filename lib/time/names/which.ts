import type { Which } from "../date-expression";

/** To be put in a pattern that ignores case, before a weekday, month or season; a space stands for any gap. */
export const WHICH_WORD = "last|this past|this coming|this|next|past|coming";

/** What such words say; `bare` without any. */
export function whichOf(words: string | undefined): Which {
  if (words === undefined) return "bare";
  if (/past$|last$/i.test(words)) return "last";
  if (/coming$/i.test(words)) return "coming";
  return /next$/i.test(words) ? "next" : "this";
}
