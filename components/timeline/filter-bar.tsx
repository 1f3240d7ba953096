"use client";

import { ChevronDown, Search, X } from "lucide-react";
import Link from "next/link";
import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ChipLink } from "@/components/ui/chip";
import { EVENT_TYPES, type EventType } from "@/lib/extract/mention";
import type { Facets, FacetValue } from "@/lib/timeline/event";
import { toggled, toggledType, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import styles from "./filter-bar.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly path: string;
  readonly view: View;
  readonly facets: Facets;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onView: (view: View) => void;
};

type Facet = "actors" | "places" | "sources";

const FACETS: readonly { readonly facet: Facet; readonly name: string }[] = [
  { facet: "actors", name: "Actor" },
  { facet: "places", name: "Place" },
  { facet: "sources", name: "Source" },
];

const MOST_VALUES = 80;

/** Links and a plain form, so that filtering works without scripts too. */
export function FilterBar({ path, view, facets, search, onView }: Props) {
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("q");
    onView({ ...view, q: (typeof words === "string" ? words.trim() : "") || null });
  }
  const kept = [...viewParams({ ...view, q: null })];
  return (
    <div className={styles.bar}>
      <search>
        <form className={styles.search} action={path} method="get" onSubmit={find}>
          {kept.map(([key, value]) => (
            <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
          ))}
          <Search className={styles.glass} size={15} aria-hidden />
          <input
            key={view.q ?? ""}
            ref={search}
            type="search"
            name="q"
            defaultValue={view.q ?? ""}
            placeholder="Search events"
            aria-label="Search events"
            maxLength={500}
          />
          <button className="visually-hidden" type="submit">
            Search
          </button>
        </form>
      </search>
      <ul className={styles.types} aria-label="Types">
        {EVENT_TYPES.map((type) => (
          <li key={type}>
            <TypeChip path={path} view={view} type={type} count={countOf(facets.types, type)} />
          </li>
        ))}
      </ul>
      <div className={styles.menus}>
        {FACETS.map(({ facet, name }) => (
          <FacetMenu key={facet} path={path} view={view} facet={facet} name={name} values={facets[facet]} />
        ))}
      </div>
    </div>
  );
}

function TypeChip({ path, view, type, count }: { path: string; view: View; type: EventType; count: number }) {
  const on = view.types.includes(type);
  return (
    <span data-type={type} className={styles.type}>
      <ChipLink
        href={path + viewQuery({ ...view, types: toggledType(view.types, type) })}
        on={on}
        icon={<TypeIcon type={type} />}
        count={count}
        label={`${TYPE_WORDS[type]}, ${count} events${on ? ", chosen" : ""}`}
      >
        {TYPE_WORDS[type]}
      </ChipLink>
    </span>
  );
}

function FacetMenu({
  path,
  view,
  facet,
  name,
  values,
}: {
  path: string;
  view: View;
  facet: Facet;
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

/** The filters that are on, each with a way to take it off. */
export function ActiveFilters({
  path,
  view,
  cleared,
}: {
  readonly path: string;
  readonly view: View;
  readonly cleared: View;
}) {
  const active = [
    ...view.actors.map((value) => ({ value, next: { ...view, actors: toggled(view.actors, value) } })),
    ...view.places.map((value) => ({ value, next: { ...view, places: toggled(view.places, value) } })),
    ...view.sources.map((value) => ({ value, next: { ...view, sources: toggled(view.sources, value) } })),
    ...(view.q === null ? [] : [{ value: `“${view.q}”`, next: { ...view, q: null } }]),
  ];
  if (active.length === 0 && view.types.length === 0) return null;
  return (
    <ul className={styles.active} aria-label="Filters in use">
      {active.map(({ value, next }) => (
        <li key={value}>
          <ChipLink href={path + viewQuery(next)} on label={`Remove filter ${value}`}>
            {value}
            <X size={12} aria-hidden />
          </ChipLink>
        </li>
      ))}
      <li>
        <Link className={styles.clear} href={path + viewQuery(cleared)} scroll={false}>
          Clear filters
        </Link>
      </li>
    </ul>
  );
}

const countOf = (values: readonly FacetValue[], value: string): number =>
  values.find((other) => other.value === value)?.count ?? 0;

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

export function LanePicker({ path, view }: { readonly path: string; readonly view: View }) {
  return (
    <nav className={styles.lanes} aria-label="Lanes">
      <span className={styles.label}>Lanes</span>
      {(["type", "actor", "place", "source"] as const).map((lane) => (
        <Link
          key={lane}
          className={styles.choice}
          href={path + viewQuery({ ...view, lane })}
          scroll={false}
          prefetch={false}
          aria-current={view.lane === lane ? "true" : undefined}
        >
          {lane}
        </Link>
      ))}
    </nav>
  );
}

export function ClockToggle({ path, view }: { readonly path: string; readonly view: View }) {
  return (
    <nav className={styles.lanes} aria-label="Clock">
      {(["utc", "local"] as const).map((clock) => (
        <Link
          key={clock}
          className={styles.choice}
          href={path + viewQuery({ ...view, clock })}
          scroll={false}
          prefetch={false}
          aria-current={view.clock === clock ? "true" : undefined}
          title={clock === "utc" ? "Times of day in UTC" : "Times of day on your clock; days stay days"}
        >
          {clock === "utc" ? "UTC" : "local"}
        </Link>
      ))}
    </nav>
  );
}

export function ZoomButtons({
  onZoom,
  onAll,
}: {
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}) {
  return (
    <div className={styles.zoom}>
      <Button look="plain" onClick={() => onZoom(2)} aria-label="Zoom out" title="Zoom out (−)">
        −
      </Button>
      <Button look="plain" onClick={() => onZoom(0.5)} aria-label="Zoom in" title="Zoom in (+)">
        +
      </Button>
      <Button look="plain" onClick={onAll} title="Show the whole timeline (0)">
        All
      </Button>
    </div>
  );
}
