"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Chip } from "@/components/ui/chip";
import styles from "./timeline-nav.module.css";

type Props = { readonly timeline: string; readonly title: string; readonly isDemo: boolean };

/** Where one is within a timeline, above every page of it. */
export function TimelineNav({ timeline, title, isDemo }: Props) {
  const pathname = usePathname();
  const path = `/t/${timeline}`;
  const pages = [
    { href: path, name: "Timeline" },
    { href: `${path}/import`, name: "Import" },
  ];
  return (
    <nav className={`${styles.nav} screen-only`} aria-label="Timeline">
      <Link prefetch={false} className={styles.title} href={path} dir="auto">
        {title}
      </Link>
      {isDemo ? (
        <span className={styles.demo}>
          <Chip>demo</Chip>
        </span>
      ) : null}
      <ul className={styles.pages}>
        {pages.map(({ href, name }) => (
          <li key={href}>
            <Link
              prefetch={false}
              className={styles.page}
              href={href}
              aria-current={pathname === href ? "page" : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
