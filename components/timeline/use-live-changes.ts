import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";

const BUSY_MS = 2_000;
const QUIET_MS = 10_000;

type News = {
  /** The filters and the window to count new events outside of, as a query. */
  readonly query: () => string;
  readonly onAdded: (count: number) => void;
};

/**
 * Asks whether the timeline has changed while somebody looks, fetches it anew when it has, and tells of each event that has come in
 * outside the window once. Returns how many articles are being read.
 */
export function useLiveChanges(path: string, changes: number, news: News | null = null): number {
  const router = useRouter();
  const seen = useRef(changes);
  /** The change up to which new events have been told of, which an own write does not bring forward. */
  const told = useRef(changes);
  /** New events that are on their way to the page. */
  const coming = useRef(0);
  const [pending, setPending] = useState(0);

  const question = useEffectEvent(() => {
    const params = new URLSearchParams(news?.query());
    params.set("since", String(told.current));
    return `${path}/changes?${params}`;
  });
  const tell = useEffectEvent(() => {
    if (coming.current > 0) news?.onAdded(coming.current);
    coming.current = 0;
  });

  useEffect(() => {
    seen.current = changes;
    tell();
  }, [changes]);

  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let asking = false;
    async function ask() {
      let wait = QUIET_MS;
      asking = true;
      if (document.visibilityState === "visible") {
        const now = await fetchChanges(question(), leaving.signal);
        if (leaving.signal.aborted) return;
        if (now) {
          setPending(now.pending);
          if (now.pending > 0) wait = BUSY_MS;
          coming.current += now.added;
          told.current = now.changes;
          if (now.changes !== seen.current) {
            seen.current = now.changes;
            router.refresh();
          } else tell();
        }
      }
      asking = false;
      timer = setTimeout(ask, wait);
    }
    function wake() {
      // What is being asked goes on by itself; a second round beside it would tell everything twice.
      if (asking || document.visibilityState !== "visible") return;
      clearTimeout(timer);
      void ask();
    }
    timer = setTimeout(ask, BUSY_MS);
    document.addEventListener("visibilitychange", wake, { signal: leaving.signal });
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [router]);

  return pending;
}

type Changes = { readonly changes: number; readonly pending: number; readonly added: number };

async function fetchChanges(url: string, signal: AbortSignal): Promise<Changes | null> {
  try {
    const response = await fetch(url, { signal, cache: "no-store" });
    if (!response.ok) return null;
    // Our own route's answer.
    return (await response.json()) as Changes;
  } catch {
    // Offline, or the page is being left: the next round asks again.
    return null;
  }
}
