import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./site-header.module.css";

/** The one bar above every page; children stand at its right end. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <Link prefetch={false} className={styles.mark} href="/">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M1 14.5h16" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          <path d="M4 14V9M9 14V4M14 14v-3" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="4" cy="8" r="2" fill="currentColor" />
          <circle cx="9" cy="4" r="2.5" fill="currentColor" />
          <circle cx="14" cy="10" r="2" fill="currentColor" />
        </svg>
        Sourceline
      </Link>
      <div className={styles.end}>{children}</div>
    </header>
  );
}
