import Link from "next/link";
import { CLOCKS, type View, viewQuery } from "@/lib/timeline/view";
import styles from "./filter-bar.module.css";

export function ClockToggle({ path, view }: { readonly path: string; readonly view: View }) {
  return (
    <nav className={styles.lanes} aria-label="Clock">
      {CLOCKS.map((clock) => (
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
