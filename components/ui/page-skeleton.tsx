import styles from "./page-skeleton.module.css";

const WIDTHS = [38, 62, 51, 70, 44, 58, 66, 40, 54, 60];

/** Where rows of text will be. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <main id="main" className={styles.page} aria-busy="true">
      <p className="visually-hidden" role="status">
        {label}
      </p>
      {WIDTHS.map((width) => (
        <span key={width} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </main>
  );
}
