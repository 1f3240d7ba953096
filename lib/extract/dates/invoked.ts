import { boundsOf } from "../../time/edtf";
import type { Article } from "../article/article";
import type { Candidate } from "../candidate";

const YEAR = 366 * 86_400_000;

/** "spoke of the Sept. 11 attacks", "the 1998 bombing": a strike of over a year before the news that is only pointed to. It dates nothing told beside it. */
export function isInvoked({ type, telling, date }: Candidate, { published }: Article): boolean {
  if (type !== "strike" || telling === "fresh" || published === null) return false;
  const latest = boundsOf(date?.edtf ?? "")?.latest?.getTime();
  return latest !== undefined && Date.parse(published) - latest > YEAR;
}

/** "the Sept. 11 attacks": a day that is the name of one attack and needs no year. */
export const hasOwnName = ({ date }: Candidate): boolean =>
  date?.span != null && date.basis === "stated" && NAMED.has(date.edtf ?? "");

const NAMED: ReadonlySet<string> = new Set(["2001-09-11", "2023-10-07"]);
