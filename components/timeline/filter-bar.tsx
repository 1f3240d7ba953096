"use client";

import { Search, SlidersHorizontal } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { ChipLink } from "@/components/ui/chip";
import { EVENT_TYPES, type EventType } from "@/lib/extract/mention";
import type { FacetValue } from "@/lib/timeline/event";
import type { FacetName, ShortFacets } from "@/lib/timeline/short-facets";
import { toggledType, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import { FacetMenu } from "./facet-menu";
import styles from "./filter-bar.module.css";
import { SearchMatches } from "./search-matches";
import { TYPE_WORDS, TypeIcon } from "./type-icon";

type Props = {
  readonly path: string;
  readonly view: View;
  readonly facets: ShortFacets;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onView: (view: View) => void;
  /** Place of the selected event among those that match, from 1. */
  readonly position: number | null;
  readonly matching: number;
  readonly onMatch: (way: "previous" | "next") => void;
};

const FACETS: readonly { readonly facet: FacetName; readonly name: string }[] = [
  { facet: "actors", name: "Actor" },
  { facet: "places", name: "Place" },
  { facet: "sources", name: "Source" },
];

/** Links and a plain form, so that filtering works without scripts too. */
export function FilterBar({ path, view, facets, search, onView, position, matching, onMatch }: Props) {
  return (
    <div className={styles.bar}>
      <SearchBox path={path} view={view} search={search} onView={onView} onMatch={onMatch} />
      <Fold view={view} />
      {view.q === null ? null : <SearchMatches position={position} matching={matching} onStep={onMatch} />}
      <ul className={styles.types} aria-label="Types">
        {EVENT_TYPES.map((type) => (
          <li key={type}>
            <TypeChip path={path} view={view} type={type} count={countOf(facets.types, type)} />
          </li>
        ))}
      </ul>
      <div className={styles.menus}>
        {FACETS.map(({ facet, name }) => (
          <FacetMenu key={facet} path={path} view={view} facet={facet} name={name} given={facets[facet]} />
        ))}
      </div>
    </div>
  );
}

/** On a phone what filters and jumps hides behind this line; style sheets follow its state, so it needs no scripts. */
function Fold({ view }: Pick<Props, "view">) {
  const chosen = [view.types, view.actors, view.places, view.sources].reduce((sum, of) => sum + of.length, 0);
  return (
    <details className={styles.fold} data-fold>
      <summary className={styles.summary}>
        <SlidersHorizontal size={15} aria-hidden /> Filters
        {chosen > 0 ? <span className={styles.chosen}>{chosen}</span> : null}
      </summary>
    </details>
  );
}

type SearchProps = Pick<Props, "path" | "view" | "search" | "onView" | "onMatch">;

/** Enter searches; once the words are searched for, it goes to the next match, and with Shift to the one before. */
function SearchBox({ path, view, search, onView, onMatch }: SearchProps) {
  // Kept in the same field, so that Enter goes from match to match without losing the focus.
  // What was typed before the page came alive stays as it is.
  const shown = useRef(view.q);
  useEffect(() => {
    if (shown.current === view.q) return;
    shown.current = view.q;
    if (search.current) search.current.value = view.q ?? "";
  }, [search, view.q]);
  const wordsIn = (form: HTMLFormElement | null) => {
    const words = form && new FormData(form).get("q");
    return (typeof words === "string" ? words.trim() : "") || null;
  };
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = wordsIn(event.currentTarget);
    if (words !== null && words === view.q) onMatch("next");
    else onView({ ...view, q: words });
  }
  function stepBack(press: KeyboardEvent<HTMLInputElement>) {
    if (press.key !== "Enter" || !press.shiftKey || wordsIn(press.currentTarget.form) !== view.q) return;
    press.preventDefault();
    if (view.q !== null) onMatch("previous");
  }
  return (
    <search>
      <form className={styles.search} action={path} method="get" onSubmit={find}>
        {[...viewParams({ ...view, q: null })].map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
        <Search className={styles.glass} size={15} aria-hidden />
        <input
          ref={search}
          type="search"
          name="q"
          defaultValue={view.q ?? ""}
          placeholder="Search events"
          aria-label="Search events"
          maxLength={500}
          onKeyDown={stepBack}
        />
        <button className="visually-hidden" type="submit">
          Search
        </button>
      </form>
    </search>
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
