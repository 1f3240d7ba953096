import Link from "next/link";
import { AS_THEY_COME } from "@/lib/timeline/lane-arrangement";
import { LANE_FIELDS, type View, viewQuery } from "@/lib/timeline/view";
import styles from "./filter-bar.module.css";

export function LanePicker({ path, view }: { readonly path: string; readonly view: View }) {
  return (
    <nav className={styles.lanes} aria-label="Lanes">
      <span className={styles.label}>Lanes</span>
      {LANE_FIELDS.map((lane) => (
        <Link
          key={lane}
          className={styles.choice}
          href={path + viewQuery({ ...view, lane, lanes: lane === view.lane ? view.lanes : AS_THEY_COME })}
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
