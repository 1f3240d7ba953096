"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";

/** How far each address was scrolled when it was last on the screen. */
const kept = new Map<string, number>();

/** Back and Forward lead to where one was: the browser restores that before the page is there, and stops at the end of the shorter one. */
export function ScrollMemory() {
  const address = `${usePathname()}?${useSearchParams()}`;
  /** The address on the screen: a shorter page scrolls by itself as soon as it stands there. */
  const shown = useRef(address);
  const travelling = useRef(false);

  useLayoutEffect(() => {
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
      if (!travelling.current) kept.set(shown.current, window.scrollY);
    }
    // A page loaded anew is the browser's to restore.
    function letBrowser() {
      window.history.scrollRestoration = "auto";
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
