"use client";

import { useCallback, useSyncExternalStore } from "react";

const CHANGED = "sourceline:fragment";

function subscribe(onChange: () => void) {
  for (const name of ["hashchange", "popstate", CHANGED]) window.addEventListener(name, onChange);
  return () => {
    for (const name of ["hashchange", "popstate", CHANGED]) window.removeEventListener(name, onChange);
  };
}

/** The fragment of the address, kept up with links, Back and Forward; null on the server. The setter adds to history without scrolling. */
export function useFragment(): [string | null, (fragment: string | null) => void] {
  const fragment = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  );
  const choose = useCallback((next: string | null) => {
    const { pathname, search } = window.location;
    if ((next ?? "") === window.location.hash.slice(1)) return;
    window.history.pushState(null, "", `${pathname}${search}${next ? `#${next}` : ""}`);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [fragment, choose];
}
