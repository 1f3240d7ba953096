import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./chip.module.css";

type Props = { children: ReactNode; count?: number; icon?: ReactNode };

/** A small label: a tag, a badge, a fact. */
export function Chip({ children, count, icon, tone }: Props & { tone?: "on" }) {
  return (
    <span className={tone ? `${styles.chip} ${styles.on}` : styles.chip}>
      {icon}
      {children}
      {count === undefined ? null : <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
    </span>
  );
}

/** A chip that switches something on or off by a link, so that it works without scripts. */
export function ChipLink({
  children,
  count,
  icon,
  on,
  href,
  label,
}: Props & { on: boolean; href: string; label?: string }) {
  return (
    <Link
      className={on ? `${styles.chip} ${styles.on}` : styles.chip}
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={on ? "true" : undefined}
      aria-label={label}
    >
      {icon}
      {children}
      {count === undefined ? null : <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
    </Link>
  );
}
