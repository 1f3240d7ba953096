import { memo } from "react";
import { EVENT_TYPES } from "@/lib/extract/mention";
import { totalsOf } from "@/lib/timeline/density-parts";
import type { Density } from "@/lib/timeline/overview";
import { type TimeWindow, widthOf } from "@/lib/timeline/window";
import styles from "./overview-strip.module.css";
import { windowInWords } from "./window-in-words";

type Props = { readonly density: Density; readonly span: TimeWindow; readonly inside: number };

/** Events over time, by type, as bars that stand on one another. */
export const DensityBars = memo(function DensityBars({ density, span, inside }: Props) {
  const totals = totalsOf(density);
  const highest = Math.max(1, ...totals);
  const { left, width } = viewOf(density.over, span, totals.length);
  const gap = width / 1000;
  return (
    <svg
      className={styles.bars}
      viewBox={`${left} 0 ${width} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${inside.toLocaleString("en-GB")} events from ${windowInWords(span)}`}
    >
      {EVENT_TYPES.map((type, level) => (
        <path
          key={type}
          fill={`var(--${type})`}
          d={density.counts[type]
            .map((count, part) => {
              if (count === 0) return "";
              const below = EVENT_TYPES.slice(0, level).reduce(
                (sum, other) => sum + (density.counts[other][part] ?? 0),
                0,
              );
              const bottom = 100 - (below / highest) * 100;
              return `M${part + gap} ${bottom}h${1 - 2 * gap}v${(-count / highest) * 100}h${2 * gap - 1}z`;
            })
            .join("")}
        />
      ))}
    </svg>
  );
});

/** `span` in units of one part of `over`. */
export function viewOf(over: TimeWindow, span: TimeWindow, parts: number) {
  const part = widthOf(over) / parts;
  return { left: (span.from - over.from) / part, width: widthOf(span) / part };
}
