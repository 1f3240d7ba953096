import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useMemo, useTransition } from "react";
import { filterQuery, type PageKey, pageKeyOf, withPage } from "@/lib/timeline/list-page";
import { parseView, type View, viewQuery } from "@/lib/timeline/view";

/** The View in the address, and the page of the list: what is shared is what is seen. */
export function useView(path: string) {
  const params = useSearchParams();
  const router = useRouter();
  const [loading, startTransition] = useTransition();
  const view = useMemo(() => parseView(new URLSearchParams(params)), [params]);
  const page = useMemo(() => pageKeyOf(new URLSearchParams(params)), [params]);

  /** For what a reader chooses: Back undoes it. Only other filters and lanes ask the server for the page. */
  const push = useCallback(
    (next: View) => {
      const kept = next.from === view.from && next.to === view.to ? page : null;
      if (filterQuery(next) !== filterQuery(view) || next.lane !== view.lane || next.clock !== view.clock) {
        startTransition(() => router.push(path + viewQuery(next), { scroll: false }));
      } else window.history.pushState(null, "", path + withPage(viewQuery(next), kept));
    },
    [path, router, view, page],
  );

  /** Another page of the list, in the same window. */
  const turn = useCallback(
    (next: View, to: PageKey | null) =>
      window.history.pushState(null, "", path + withPage(viewQuery(next), to)),
    [path],
  );

  /** For moving about: the address keeps up without a step in the history. */
  const replace = useCallback(
    (next: View) => window.history.replaceState(null, "", path + viewQuery(next)),
    [path],
  );

  return { view, page, push, turn, replace, loading };
}
