import { X } from "lucide-react";
import Link from "next/link";
import { ChipLink } from "@/components/ui/chip";
import { toggled, type View, viewQuery } from "@/lib/timeline/view";
import styles from "./filter-bar.module.css";
import { TYPE_WORDS } from "./type-icon";

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
      {view.types.map((type) => (
        <li key={type} className="print-only">
          {TYPE_WORDS[type]}s
        </li>
      ))}
      {active.map(({ value, next }) => (
        <li key={value}>
          <ChipLink href={path + viewQuery(next)} on label={`Remove filter ${value}`}>
            {value}
            <X size={12} aria-hidden />
          </ChipLink>
        </li>
      ))}
      <li className="screen-only">
        <Link className={styles.clear} href={path + viewQuery(cleared)} scroll={false}>
          Clear filters
        </Link>
      </li>
    </ul>
  );
}
