import type { Overview } from "@/lib/timeline/overview";
import styles from "./seen-counts.module.css";

type Props = {
  /** How many of the dated events that match overlap the window. */
  readonly seen: number;
  /** It is the figure of the window before. */
  readonly stale: boolean;
  readonly overview: Pick<Overview, "matching" | "dated">;
  /** The list shows what is in the window, and so nothing without a date. */
  readonly limited: boolean;
  /** Articles that wait to be read. */
  readonly pending: number;
};

export function SeenCounts({ seen, stale, overview, limited, pending }: Props) {
  const { dated } = overview;
  const undated = overview.matching - dated;
  return (
    <p className={styles.seen} aria-busy={stale}>
      <span className={styles.window}>
        {seen === dated
          ? `${figures(seen)} on the timeline`
          : `${figures(seen)} of ${figures(dated)} in this window`}
      </span>
      {undated > 0 ? (
        <span>
          {figures(undated)} without a date, {limited ? "listed when all is in view" : "in the list"}
        </span>
      ) : null}
      {pending > 0 ? (
        <span>
          reading {figures(pending)} {pending === 1 ? "article" : "articles"}…
        </span>
      ) : null}
    </p>
  );
}

const figures = (count: number): string => count.toLocaleString("en-GB");
