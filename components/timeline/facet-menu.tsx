"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useEffect, useId, useRef, useState } from "react";
import { foldLetters } from "@/lib/text/fold-letters";
import type { FacetValue } from "@/lib/timeline/event";
import { filterQuery } from "@/lib/timeline/list-page";
import { type FacetName, facetAddress, type ShortFacet, sameName } from "@/lib/timeline/short-facets";
import { toggled, type View, viewParams, viewQuery } from "@/lib/timeline/view";
import { fetchJson } from "./fetch-json";
import styles from "./filter-bar.module.css";
import { useCloseOutside } from "./use-close-outside";

/** The key of each in an address. */
const KEYS: Readonly<Record<FacetName, string>> = { actors: "actor", places: "place", sources: "source" };

/** Menus with more values than this can be searched. */
const SEARCHED_FROM = 12;
const ASK_AFTER_MS = 120;

type Props = {
  readonly path: string;
  readonly view: View;
  readonly facet: FacetName;
  readonly name: string;
  /** Null when the values are counted only once the menu is open. */
  readonly given: ShortFacet | null;
};

const NONE: ShortFacet = { values: [], more: 0 };

export function FacetMenu({ path, view, facet, name, given }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useCloseOutside(menu);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const all = useCounted(given === null && open ? facetAddress(path, filterQuery(view), facet, "") : null);
  const { values, more } = given ?? all ?? NONE;
  const find = words.trim();
  const found = useCounted(
    find !== "" && more > 0 ? facetAddress(path, filterQuery(view), facet, find) : null,
  );
  const chosen = view[facet];
  // A chosen value stays on the list when nothing matches it any more, or it could not be taken back.
  const missing = chosen.filter((value) => !values.some((other) => sameName(other.value, value)));
  const known = [...missing.map((value) => ({ value, count: 0 })), ...values];
  const listed = find === "" ? known : (found?.values ?? known.filter((one) => hasWords(one, find)));
  const isCounting = given === null && all === null;
  return (
    <details
      ref={menu}
      className={styles.menu}
      name="facet"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (!event.currentTarget.open) setWords("");
      }}
    >
      <summary className={styles.summary}>
        {name}
        {chosen.length > 0 ? <span className={styles.chosen}>{chosen.length}</span> : null}
        <ChevronDown size={14} aria-hidden />
      </summary>
      <div className={styles.values}>
        {isCounting || values.length + more > SEARCHED_FROM ? (
          <FindValue path={path} view={view} facet={facet} name={name} words={words} onWords={setWords} />
        ) : null}
        <ul className={styles.list}>
          {listed.length === 0 ? <li className={styles.none}>{whenEmpty(isCounting, open)}</li> : null}
          {listed.map((one) => (
            <Value key={one.value} path={path} view={view} facet={facet} {...one} />
          ))}
          {more > 0 && find === "" ? (
            <li className={styles.none}>{more.toLocaleString("en-GB")} more: type a name to find them</li>
          ) : null}
        </ul>
      </div>
    </details>
  );
}

type ValueProps = Pick<Props, "path" | "view" | "facet"> & FacetValue;

function Value({ path, view, facet, value, count }: ValueProps) {
  const chosen = view[facet];
  const on = chosen.some((other) => sameName(other, value));
  const next = on ? chosen.filter((other) => !sameName(other, value)) : toggled(chosen, value);
  return (
    <li>
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
        <span className={styles.count}>{count.toLocaleString("en-GB")}</span>
      </Link>
    </li>
  );
}

type FindProps = Pick<Props, "path" | "view" | "facet" | "name"> & {
  readonly words: string;
  readonly onWords: (words: string) => void;
};

/** Narrows the list while one types; without scripts it is a form that filters by the name as typed. */
function FindValue({ path, view, facet, name, words, onWords }: FindProps) {
  const id = useId();
  return (
    <form
      className={styles.find}
      action={path}
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        event.currentTarget.parentElement?.querySelector<HTMLAnchorElement>("li a")?.click();
      }}
    >
      {[...viewParams(view)].map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <input
        id={id}
        name={KEYS[facet]}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        placeholder={`Find ${name === "Actor" ? "an actor" : `a ${name.toLowerCase()}`}`}
        aria-label={`Find among the values of ${name.toLowerCase()}`}
        autoComplete="off"
        maxLength={200}
      />
    </form>
  );
}

/** What the server counts at an address; null while it has not answered, and when it is not asked. */
function useCounted(address: string | null): ShortFacet | null {
  const [found, setFound] = useState<{ address: string; facet: ShortFacet } | null>(null);
  useEffect(() => {
    if (address === null) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetchJson<ShortFacet>(address, leaving.signal);
      if (answer.kind === "found") setFound({ address, facet: answer.value });
    }, ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [address]);
  return address !== null && found?.address === address ? found.facet : null;
}

/** Without scripts no menu is told that it is open, and none counts. */
const whenEmpty = (isCounting: boolean, open: boolean): string =>
  isCounting ? (open ? "Counting…" : "Type a name to see its events") : "None among these events";

const hasWords = ({ value }: FacetValue, words: string): boolean =>
  foldLetters(value).includes(foldLetters(words));
