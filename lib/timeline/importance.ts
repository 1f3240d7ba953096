import type { TimelineEvent } from "./event";

/** How much an event asks to be seen when not all fit: toll first, then independent reports, then a person's care. */
export function importance(event: TimelineEvent): number {
  const killed = event.killed?.[1] ?? 0;
  const injured = event.injured?.[1] ?? 0;
  return (
    3 * Math.log2(1 + killed + injured / 8) +
    2 * Math.log2(1 + event.articleCount) +
    (event.review === "unreviewed" ? 0 : 2) +
    Math.min(2, event.annotationCount) +
    (event.type === "statement" ? 0 : 1)
  );
}
