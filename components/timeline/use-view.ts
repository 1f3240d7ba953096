import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useMemo, useTransition } from "react";
import { parseView, type View, viewQuery } from "@/lib/timeline/view";

/** The View in the address: what is shared is what is seen. */
export function useView(path: string) {
  const params = useSearchParams();
  const router = useRouter();
  const [loading, startTransition] = useTransition();
  const view = useMemo(() => parseView(new URLSearchParams(params)), [params]);

  /** For what a reader chooses: Back undoes it. */
  const push = useCallback(
    (next: View) => startTransition(() => router.push(path + viewQuery(next), { scroll: false })),
    [path, router],
  );

  /** For moving about: the address keeps up without a step in the history. */
  const replace = useCallback(
    (next: View) => window.history.replaceState(null, "", path + viewQuery(next)),
    [path],
  );

  return { view, push, replace, loading };
}
