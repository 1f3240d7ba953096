"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { type RefObject, useEffect, useRef } from "react";
import type { FacetValue } from "@/lib/timeline/event";
import { toggled, type View, viewQuery } from "@/lib/timeline/view";
import styles from "./filter-bar.module.css";

export type FacetName = "actors" | "places" | "sources";

const MOST_VALUES = 80;

export function FacetMenu({
  path,
  view,
  facet,
  name,
  values,
}: {
  path: string;
  view: View;
  facet: FacetName;
  name: string;
  values: readonly FacetValue[];
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useCloseOutside(menu);
  const chosen = view[facet];
  // A chosen value stays on the list when nothing matches it any more, or it could not be taken back.
  const missing = chosen.filter((value) => !values.some((other) => sameName(other.value, value)));
  const listed = [...missing.map((value) => ({ value, count: 0 })), ...values].slice(0, MOST_VALUES);
  return (
    <details ref={menu} className={styles.menu} name="facet">
      <summary className={styles.summary}>
        {name}
        {chosen.length > 0 ? <span className={styles.chosen}>{chosen.length}</span> : null}
        <ChevronDown size={14} aria-hidden />
      </summary>
      <ul className={styles.values}>
        {listed.length === 0 ? <li className={styles.none}>None among these events</li> : null}
        {listed.map(({ value, count }) => {
          const on = chosen.some((other) => sameName(other, value));
          const next = on ? chosen.filter((other) => !sameName(other, value)) : toggled(chosen, value);
          return (
            <li key={value}>
              <Link
                className={on ? `${styles.value} ${styles.on}` : styles.value}
                href={path + viewQuery({ ...view, [facet]: next })}
                scroll={false}
                prefetch={false}
                aria-current={on ? "true" : undefined}
              >
                <span className={styles.check} aria-hidden="true" />
                <span className={styles.name} dir="auto">
                  {value}
                </span>
                <span className={styles.count}>{count}</span>
              </Link>
            </li>
          );
        })}
        {values.length > MOST_VALUES ? (
          <li className={styles.none}>{values.length - MOST_VALUES} more: search for them</li>
        ) : null}
      </ul>
    </details>
  );
}

const sameName = (a: string, b: string): boolean => a.localeCompare(b, "en", { sensitivity: "base" }) === 0;

function useCloseOutside(menu: RefObject<HTMLDetailsElement | null>) {
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
