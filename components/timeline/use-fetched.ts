import { startTransition, useEffect, useState } from "react";
import { type Answer, fetchJson } from "./fetch-json";

/** An answer with the address it is the answer to. */
export type Given<T> = { readonly url: string; readonly value: T };

type Fetched<T> = {
  readonly value: T;
  /** It is the answer to another address: its own is on its way, or did not come. */
  readonly stale: boolean;
  readonly problem: "missing" | "failed" | null;
};

/**
 * The answer to `url`: what the page came with when it is for the same address, else fetched. Until it is there the last one stays; with
 * null for `url` what was given stands.
 */
export function useFetched<T>(url: string | null, given: Given<T>): Fetched<T> {
  const [last, setLast] = useState(given);
  const [found, setFound] = useState<Given<T>>(given);
  const [problem, setProblem] = useState<{ url: string; kind: "missing" | "failed" } | null>(null);
  // What the page brings anew is newer than what was fetched before.
  if (last !== given) {
    setLast(given);
    setFound(given);
  }
  const isThere = url === null || url === found.url || url === given.url;

  useEffect(() => {
    if (url === null || isThere) return;
    const leaving = new AbortController();
    fetchJson<T>(url, leaving.signal).then((answer: Answer<T>) => {
      if (leaving.signal.aborted) return;
      // A list of a hundred is drawn between frames, not instead of one.
      startTransition(() => {
        if (answer.kind === "found") setFound({ url, value: answer.value });
        else setProblem({ url, kind: answer.kind });
      });
    });
    return () => leaving.abort();
  }, [url, isThere]);

  if (url === null || url === given.url) return { value: given.value, stale: false, problem: null };
  return {
    value: found.value,
    stale: url !== found.url,
    problem: problem !== null && problem.url === url ? problem.kind : null,
  };
}
