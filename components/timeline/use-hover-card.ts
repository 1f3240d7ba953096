import { type MouseEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import type { Step } from "@/lib/timeline/step";
import type { TileEvent } from "@/lib/timeline/tile";
import type { WindowStore } from "./window-store";

export type Hovered = {
  readonly event: TileEvent;
  readonly at: DOMRect;
  /** What the tile does not say; null until it has come. */
  readonly more: TimelineEvent | null;
};

const HOVER_MS = 150;
const KEPT = 40;

/** The event under the pointer after a short rest on it: at once with what the canvas knows, then with the rest. */
export function useHoverCard(
  address: (id: string) => string,
  windows: WindowStore,
  find: (id: string) => TileEvent | undefined,
) {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const known = useRef(new Map<string, TimelineEvent>());
  /** Where the pointer was pressed last. */
  const pressed = useRef<Point | null>(null);
  const id = hovered?.event.id ?? null;

  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setHovered(null);
  }, []);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(null), HOVER_MS);
  }, []);

  function press({ clientX: x, clientY: y }: MouseEvent) {
    pressed.current = { x, y };
    hide();
  }

  function over(event: PointerEvent) {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    // What is drawn moved, for instance beside a panel that opened, and the pointer did not.
    if (pressed.current && isSamePlace(pressed.current, { x: event.clientX, y: event.clientY })) return;
    pressed.current = null;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-event]") : null;
    const found = find(target?.dataset.event ?? "");
    if (!target || !found) return leave();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const more = known.current.get(found.id) ?? null;
      setHovered({ event: found, at: target.getBoundingClientRect(), more });
    }, HOVER_MS);
  }

  useEffect(() => {
    if (id === null || known.current.has(id)) return;
    const leaving = new AbortController();
    fetch(address(id), { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) return;
        // Our own route's answer.
        const { event: more } = (await response.json()) as Step;
        if (known.current.size >= KEPT) known.current.clear();
        known.current.set(id, more);
        setHovered((before) => (before?.event.id === id ? { ...before, more } : before));
      })
      // Offline or gone on: the card says what it knows.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [id, address]);

  useEffect(() => {
    const leaveByKey = (press: KeyboardEvent) => press.key === "Escape" && hide();
    document.addEventListener("keydown", leaveByKey);
    // What it tells of has moved away, and the pointer may lie on the card itself, where no wheel zooms.
    document.addEventListener("scroll", hide, { passive: true });
    const unsubscribe = windows.subscribe(hide);
    return () => {
      unsubscribe();
      document.removeEventListener("keydown", leaveByKey);
      document.removeEventListener("scroll", hide);
      clearTimeout(timer.current);
    };
  }, [windows, hide]);

  // What an edit has changed is asked for anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address carries the version.
  useEffect(() => known.current.clear(), [address]);

  return { hovered, over, stay, leave, press };
}

type Point = { readonly x: number; readonly y: number };

/** Clicks come in whole pixels, other events of a pointer with fractions. */
const isSamePlace = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= 1 && Math.abs(a.y - b.y) <= 1;
