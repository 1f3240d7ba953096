import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";

const BUSY_MS = 2_000;
const QUIET_MS = 10_000;

/**
 * Asks whether the timeline has changed while somebody looks, and fetches it anew when it has. Returns how many articles are being read,
 * and a question that is answered yes once after each such fetch.
 */
export function useLiveChanges(
  path: string,
  changes: number,
): { pending: number; wasFetched: () => boolean } {
  const router = useRouter();
  const seen = useRef(changes);
  const fetched = useRef(false);
  const [pending, setPending] = useState(0);

  useEffect(() => {
    seen.current = changes;
  }, [changes]);

  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    async function ask() {
      let wait = QUIET_MS;
      if (document.visibilityState === "visible") {
        const now = await fetchChanges(`${path}/changes`, leaving.signal);
        if (leaving.signal.aborted) return;
        if (now) {
          setPending(now.pending);
          if (now.pending > 0) wait = BUSY_MS;
          if (now.changes !== seen.current) {
            seen.current = now.changes;
            fetched.current = true;
            router.refresh();
          }
        }
      }
      timer = setTimeout(ask, wait);
    }
    function wake() {
      if (document.visibilityState !== "visible") return;
      clearTimeout(timer);
      void ask();
    }
    timer = setTimeout(ask, BUSY_MS);
    document.addEventListener("visibilitychange", wake, { signal: leaving.signal });
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [path, router]);

  const wasFetched = useCallback(() => {
    const was = fetched.current;
    fetched.current = false;
    return was;
  }, []);
  return { pending, wasFetched };
}

async function fetchChanges(
  url: string,
  signal: AbortSignal,
): Promise<{ changes: number; pending: number } | null> {
  try {
    const response = await fetch(url, { signal, cache: "no-store" });
    if (!response.ok) return null;
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null || !("changes" in body) || !("pending" in body))
      return null;
    return { changes: Number(body.changes), pending: Number(body.pending) };
  } catch {
    // Offline, or the page is being left: the next round asks again.
    return null;
  }
}
