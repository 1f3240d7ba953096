"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { readerHref } from "@/components/event/links";
import { problemInWords } from "@/components/event/problem-in-words";
import { extractionInWords } from "@/components/reader/extraction-status";
import { useLiveChanges } from "@/components/timeline/use-live-changes";
import { ActButton } from "@/components/ui/act-button";
import { useToast } from "@/components/ui/toast";
import { dateInWords } from "@/lib/time/words";
import type { ImportedArticle } from "@/lib/timeline/event";
import styles from "./article-list.module.css";
import type { ImportActions } from "./import-actions";

type Actions = Pick<ImportActions, "removeArticle" | "restoreArticle">;

type Props = {
  timeline: string;
  changes: number;
  articles: readonly ImportedArticle[];
  /** Null where nobody may write. */
  actions: Actions | null;
};

/** The articles of a timeline with how far each has been read, kept up while somebody looks. */
export function ArticleList({ timeline, changes, articles, actions }: Props) {
  useLiveChanges(`/t/${encodeURIComponent(timeline)}`, changes);
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id}>
          <div className={styles.what}>
            <Link href={readerHref(timeline, article.id)} prefetch={false} dir="auto">
              {article.title}
            </Link>
            <p className={styles.byline}>
              {article.publisher ?? "Publisher not given"} ·{" "}
              {article.publishedAt
                ? dateInWords(article.publishedAt.slice(0, 10), "short")
                : "date not given"}
            </p>
          </div>
          <p className={styles.state} data-state={article.extraction.state}>
            {extractionInWords(article.extraction)}
          </p>
          {actions ? <RemoveArticle timeline={timeline} article={article} actions={actions} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** What was taken away, each with the way back. */
export function RemovedArticles({ timeline, articles, actions }: Omit<Props, "changes">) {
  if (articles.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>Removed articles ({articles.length.toLocaleString("en-GB")})</summary>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.id}>
            <div className={styles.what}>
              <Link href={readerHref(timeline, article.id)} prefetch={false} dir="auto">
                {article.title}
              </Link>
              <p className={styles.byline}>{article.publisher ?? "Publisher not given"}</p>
            </div>
            {actions ? <RestoreArticle timeline={timeline} article={article} actions={actions} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

type RemoveProps = { timeline: string; article: ImportedArticle; actions: Actions };

function RemoveArticle({ timeline, article, actions }: RemoveProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();

  const restore = async () => {
    const result = await actions.restoreArticle(timeline, article.id).catch(() => null);
    show(result?.ok ? "Article restored." : problemInWords(result?.error ?? { kind: "failed" }));
    router.refresh();
  };
  const remove = () =>
    start(async () => {
      const result = await actions.removeArticle(timeline, article.id).catch(() => null);
      if (result?.ok) show("Article removed from the timeline.", { label: "Undo", run: restore });
      else show(problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    });

  return (
    <ActButton
      action={actions.removeArticle.bind(null, timeline, article.id)}
      onAct={remove}
      look="plain"
      disabled={pending}
      aria-label={`Remove ${article.title}`}
    >
      Remove
    </ActButton>
  );
}

function RestoreArticle({ timeline, article, actions }: RemoveProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();
  const restore = () =>
    start(async () => {
      const result = await actions.restoreArticle(timeline, article.id).catch(() => null);
      show(result?.ok ? "Article restored." : problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    });
  return (
    <ActButton
      action={actions.restoreArticle.bind(null, timeline, article.id)}
      onAct={restore}
      look="plain"
      disabled={pending}
      aria-label={`Restore ${article.title}`}
    >
      Restore
    </ActButton>
  );
}
