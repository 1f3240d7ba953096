import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { View } from "@/lib/timeline/view";

/** A key held down runs through many events; only the one it rests on goes to the address. */
const SOON_MS = 220;

/** The selected event: at once on the screen, then in the address, and after Back what the address says. */
export function useSelection(view: View, onPush: (next: View) => void) {
  const [wanted, setWanted] = useState<{ readonly id: string | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What the address says or will say: closing and opening again may overtake the page on its way. */
  const asked = useRef(view.event);
  const push = useEffectEvent((id: string | null) => {
    if (id === view.event && id === asked.current) return;
    asked.current = id;
    onPush({ ...view, event: id });
  });

  useEffect(() => {
    asked.current = view.event;
    setWanted((before) => (before?.id === view.event ? null : before));
  }, [view.event]);

  useEffect(() => {
    if (wanted === null) return;
    const leave = () => setWanted(null);
    window.addEventListener("popstate", leave);
    return () => window.removeEventListener("popstate", leave);
  }, [wanted]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const [request, setRequest] = useState<{ readonly id: string | null } | null>(null);
  useEffect(() => {
    if (request) push(request.id);
  }, [request]);

  const select = useCallback((id: string | null, when: "now" | "soon") => {
    clearTimeout(timer.current);
    setWanted({ id });
    if (when === "now") setRequest({ id });
    else timer.current = setTimeout(() => setRequest({ id }), SOON_MS);
  }, []);

  return { selected: wanted === null ? view.event : wanted.id, select };
}
