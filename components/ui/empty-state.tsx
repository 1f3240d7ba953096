import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type Props = { title: string; children?: ReactNode; actions?: ReactNode; level?: 1 | 2 };

/** What a page says when there is nothing to show: what is missing, and what to do about it. */
export function EmptyState({ title, children, actions, level = 2 }: Props) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {children ? <div className={styles.text}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
