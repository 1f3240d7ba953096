import type { FailedJump } from "@/components/timeline/jump-in-words";
import { jumpToDate } from "@/lib/timeline/jump-to-date";
import { boundsOf, homeOf } from "@/lib/timeline/opening-window";
import type { Overview } from "@/lib/timeline/overview";
import type { View } from "@/lib/timeline/view";
import { clamp, type TimeWindow, toMinutes } from "@/lib/timeline/window";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export function paramsOfPage(asked: SearchParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) params.append(key, one);
  }
  return params;
}

/** Where the form of `JumpToDate` leads when it is sent without scripts; null when it was not. */
export function jumpOfPage(
  asked: SearchParams,
  view: View,
  overview: Overview,
  title: string,
): { readonly ok: true; readonly window: TimeWindow } | FailedJump | null {
  const words = paramsOfPage(asked).get("date")?.slice(0, 100) ?? "";
  if (words.trim() === "" || overview.span === null) return null;
  const home = homeOf(overview);
  const jump = jumpToDate(words, {
    today: new Date().toISOString().slice(0, 10),
    seen: { from: view.from ?? home.from, to: view.to ?? home.to },
    span: overview.span,
    subject: title,
  });
  return jump.ok
    ? { ok: true, window: toMinutes(clamp(jump.value.window, boundsOf(overview))) }
    : { ok: false, words, problem: jump.error };
}
