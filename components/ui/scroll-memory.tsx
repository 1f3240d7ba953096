"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";

const STORED = "sourceline:scroll";
const MOST = 100;

/** How far each address was scrolled when it was last on the screen of this tab; null until the tab's own memory has been read. */
let kept: Map<string, number> | null = null;

/** Back and Forward lead to where one was: the browser restores that before the page is there, and stops at the end of the shorter one. */
export function ScrollMemory() {
  const address = `${usePathname()}?${useSearchParams()}`;
  /** The address on the screen: a shorter page scrolls by itself as soon as it stands there. */
  const shown = useRef(address);
  const travelling = useRef(false);

  useLayoutEffect(() => {
    if (kept === null) {
      kept = stored();
      const [arrival] = performance.getEntriesByType("navigation");
      travelling.current = arrival instanceof PerformanceNavigationTiming && arrival.type === "back_forward";
    }
    shown.current = address;
    const top = kept.get(address);
    if (travelling.current && top !== undefined) window.scrollTo({ top, behavior: "instant" });
    else kept.set(address, window.scrollY);
    travelling.current = false;
  }, [address]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    function leave() {
      travelling.current = true;
    }
    function keep() {
      if (!travelling.current) kept?.set(shown.current, window.scrollY);
    }
    // A page loaded anew is the browser's to restore.
    function letBrowser() {
      window.history.scrollRestoration = "auto";
      store();
    }
    function doItHere() {
      window.history.scrollRestoration = "manual";
    }
    doItHere();
    window.addEventListener("pageshow", doItHere, { signal });
    window.addEventListener("pagehide", letBrowser, { signal });
    window.addEventListener("popstate", leave, { signal });
    window.addEventListener("scroll", keep, { signal, passive: true });
    return () => {
      listening.abort();
      letBrowser();
    };
  }, []);

  return null;
}

function stored(): Map<string, number> {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? "[]");
    return new Map(Array.isArray(entries) ? entries : []);
  } catch {
    // Storage may be switched off; the browser's own way is left then.
    return new Map();
  }
}

function store() {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...(kept ?? [])].slice(-MOST)));
  } catch {
    // As above.
  }
}
