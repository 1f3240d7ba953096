import Link from "next/link";
import { useRef } from "react";
import type { TimelineEvent } from "@/lib/timeline/event";
import type { ClockOffset } from "@/lib/timeline/item-date";
import { filterQuery, type ListPage, type PageKey, withPage } from "@/lib/timeline/list-page";
import type { Overview } from "@/lib/timeline/overview";
import { isFiltered, type View, viewQuery, withoutFilter } from "@/lib/timeline/view";
import { type TimeWindow, toMinutes } from "@/lib/timeline/window";
import { EventList } from "./event-list";
import { isPlain } from "./is-plain-click";
import { ListPages } from "./list-pages";
import styles from "./list-section.module.css";
import { NoMatch } from "./no-match";

type Props = {
  readonly timeline: string;
  readonly path: string;
  readonly view: View;
  readonly overview: Pick<Overview, "matching" | "total">;
  readonly page: ListPage;
  /** How many of them lie in the window, when only these are listed; null when all are. */
  readonly inWindow: number | null;
  /** The widest window there is. */
  readonly bounds: TimeWindow;
  /** Of the axis. */
  readonly offset: ClockOffset;
  readonly onAll: () => void;
  readonly busy: boolean;
  readonly selected: string | null;
  readonly onSelect: (event: TimelineEvent) => void;
  readonly onTurn: (to: PageKey) => void;
};

/** The events of a page under their number, with the ways to the pages before and after. */
export function ListSection(props: Props) {
  const { timeline, path, view, overview, page, inWindow, bounds, busy, selected } = props;
  const { matching, total } = overview;
  const title = useRef<HTMLHeadingElement>(null);

  function turnTo(to: PageKey) {
    props.onTurn(to);
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "start" });
  }
  const pages = (label: string) => (
    <ListPages
      page={page}
      label={label}
      hrefOf={(to) => path + withPage(viewQuery(view), to)}
      onTurn={turnTo}
    />
  );
  return (
    <section className={styles.listing} aria-labelledby="list-title" aria-busy={busy}>
      <div className={styles.head}>
        <h2 ref={title} id="list-title" className={styles.count} tabIndex={-1}>
          {matching === total
            ? `${figures(total)} events`
            : `${figures(matching)} of ${figures(total)} events`}
        </h2>
        {inWindow === null ? null : (
          <p className={styles.limit}>
            listed: the {figures(inWindow)} in this window{" "}
            <Link
              href={path + viewQuery({ ...view, ...toMinutes(bounds) })}
              prefetch={false}
              scroll={false}
              onClick={(click) => {
                if (!isPlain(click)) return;
                click.preventDefault();
                props.onAll();
              }}
            >
              List all
            </Link>
          </p>
        )}
        {pages("Pages of the list")}
      </div>
      <p className={`${styles.limit} print-only`}>
        As far as the page lists them, each with its first passage. All that match, with their passages:{" "}
        <a href={`${path}/print${filterQuery(view)}`}>“Print the list” under “Share”</a>.
      </p>
      {matching === 0 ? (
        <NoMatch path={path} cleared={withoutFilter(view)} filtered={isFiltered(view)} />
      ) : page.events.length === 0 ? (
        <p className={styles.none}>None of them lies in this window.</p>
      ) : (
        <EventList
          timeline={timeline}
          events={page.events}
          offset={props.offset}
          cutBefore={inWindow !== null || page.earlier !== null}
          cutAfter={inWindow !== null || page.later !== null}
          selected={selected}
          q={view.q}
          onSelect={props.onSelect}
        />
      )}
      {pages("Pages of the list, below it")}
    </section>
  );
}

const figures = (count: number): string => count.toLocaleString("en-GB");
