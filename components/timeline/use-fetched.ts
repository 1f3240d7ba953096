import { useEffect, useState } from "react";
import { fetchJson } from "./fetch-json";

/** An answer with the address it is the answer to. */
export type Given<T> = { readonly url: string; readonly value: T };

/**
 * The answer to `url`: what the page came with when it is for the same address, else fetched. While another is on its way the last one
 * stays (`stale`); with null for `url` what was given stands.
 */
export function useFetched<T>(
  url: string | null,
  given: Given<T>,
): { readonly value: T; readonly stale: boolean; readonly failed: boolean } {
  const [fetched, setFetched] = useState<Given<T> | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  // What the page brings anew is newer than what was fetched before.
  const [last, setLast] = useState(given);
  if (last !== given) {
    setLast(given);
    setFetched(null);
  }
  const isGiven = url === null || url === given.url;
  const isFetched = fetched?.url === url;

  useEffect(() => {
    if (url === null || isGiven || isFetched) return;
    const leaving = new AbortController();
    fetchJson<T>(url, leaving.signal).then((answer) => {
      if (leaving.signal.aborted) return;
      if (answer === null) setFailed(url);
      else setFetched({ url, value: answer });
    });
    return () => leaving.abort();
  }, [url, isGiven, isFetched]);

  if (isGiven) return { value: given.value, stale: false, failed: false };
  return {
    value: fetched?.value ?? given.value,
    stale: !isFetched && failed !== url,
    failed: failed === url,
  };
}
