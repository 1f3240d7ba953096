import { memo } from "react";
import type { TimeWindow } from "@/lib/timeline/window";
import { viewOf } from "./density-bars";
import styles from "./overview-strip.module.css";

type Props = {
  readonly coverage: readonly number[];
  readonly over: TimeWindow;
  readonly span: TimeWindow;
};

const HEIGHT = 10;

/** Articles over time, in the same parts as the bars above: where it is empty, no source tells of anything. */
export const CoverageStrip = memo(function CoverageStrip({ coverage, over, span }: Props) {
  const most = Math.max(...coverage, 0);
  if (most === 0) return null;
  const { left, width } = viewOf(over, span, coverage.length);
  const all = coverage.reduce((sum, count) => sum + count, 0);
  const words = `${all.toLocaleString("en-GB")} articles by the day they were published: where this line is empty there are no sources, not only no events`;
  return (
    <div className={styles.coverage} title={words}>
      <span className={styles.coverageName} aria-hidden="true">
        articles
      </span>
      <svg viewBox={`${left} 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words}>
        <path
          d={coverage
            .map((count, part) => {
              if (count === 0) return "";
              // A single article has to be seen beside hundreds.
              const tall = 2 + (HEIGHT - 2) * Math.sqrt(count / most);
              return `M${part} ${HEIGHT}h1v${-tall}h-1z`;
            })
            .join("")}
        />
      </svg>
    </div>
  );
});
