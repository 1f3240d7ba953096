"use client";

import { Search } from "lucide-react";
import type { FormEvent, RefObject } from "react";
import { ChipLink } from "@/components/ui/chip";
import { EVENT_TYPES, type EventType } from "@/lib/extract/mention";
import type { Facets, FacetValue } from "@/lib/timeline/event";
import { toggledType, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import { FacetMenu, type FacetName } from "./facet-menu";
import styles from "./filter-bar.module.css";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly path: string;
  readonly view: View;
  readonly facets: Facets;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onView: (view: View) => void;
};

const FACETS: readonly { readonly facet: FacetName; readonly name: string }[] = [
  { facet: "actors", name: "Actor" },
  { facet: "places", name: "Place" },
  { facet: "sources", name: "Source" },
];

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

const countOf = (values: readonly FacetValue[], value: string): number =>
  values.find((other) => other.value === value)?.count ?? 0;
