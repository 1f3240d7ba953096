import { type RefObject, useEffect } from "react";

/** Closes a menu at a press outside it, and with Esc, which leads back to what opened it. */
export function useCloseOutside(menu: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    function close(event: Event) {
      const element = menu.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // Esc closes one thing at a time.
        event.stopPropagation();
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) return;
      element.open = false;
    }
    document.addEventListener("pointerdown", close, { signal });
    document.addEventListener("keydown", close, { signal, capture: true });
    return () => listening.abort();
  }, [menu]);
}
