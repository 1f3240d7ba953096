import type { RevisionEntry } from "@/lib/timeline/event";
import styles from "./event-history.module.css";
import { momentInWords } from "./moment-in-words";

export function EventHistory({ history }: { history: readonly RevisionEntry[] }) {
  if (history.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>History ({history.length})</summary>
      <ol className={styles.entries}>
        {history.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.createdAt}>{momentInWords(entry.createdAt)}</time>
            <span>
              {entry.action} by {entry.by}
              {entry.reason ? `: ${entry.reason}` : ""}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
