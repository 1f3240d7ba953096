import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ListPage, PageKey } from "@/lib/timeline/list-page";
import { isPlain } from "./is-plain-click";
import styles from "./list-pages.module.css";

type Props = {
  readonly page: Pick<ListPage, "earlier" | "later">;
  readonly label: string;
  readonly hrefOf: (to: PageKey) => string;
  readonly onTurn: (to: PageKey) => void;
};

/** Links to the pages of the list before and after this one. */
export function ListPages({ page, label, hrefOf, onTurn }: Props) {
  if (page.earlier === null && page.later === null) return null;
  const link = (to: PageKey, rel: "prev" | "next") => (
    <Link
      className={styles.link}
      href={hrefOf(to)}
      rel={rel}
      prefetch={false}
      onClick={(click) => {
        if (!isPlain(click)) return;
        click.preventDefault();
        onTurn(to);
      }}
    >
      {rel === "prev" ? <ArrowLeft size={14} aria-hidden /> : null}
      {rel === "prev" ? "Earlier events" : "Later events"}
      {rel === "next" ? <ArrowRight size={14} aria-hidden /> : null}
    </Link>
  );
  return (
    <nav className={styles.pages} aria-label={label}>
      {page.earlier === null ? <span /> : link({ side: "before", key: page.earlier }, "prev")}
      {page.later === null ? null : link({ side: "after", key: page.later }, "next")}
    </nav>
  );
}
