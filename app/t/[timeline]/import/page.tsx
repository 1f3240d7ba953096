import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleList, RemovedArticles } from "@/components/import/article-list";
import { ImportDesk } from "@/components/import/import-desk";
import { EmptyState } from "@/components/ui/empty-state";
import { mayWrite } from "@/lib/accounts/may-write";
import { listArticles } from "@/lib/db/articles";
import { findTimeline } from "@/lib/db/timelines";
import { importActions } from "./import-actions";
import styles from "./page.module.css";

type Props = { params: Promise<{ timeline: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const timeline = await findTimeline((await params).timeline);
  return { title: timeline ? `Import into ${timeline.title}` : "No such timeline", robots: { index: false } };
}

export default async function ImportPage({ params }: Props) {
  const { timeline: slug } = await params;
  const timeline = await findTimeline(slug);
  if (!timeline) notFound();
  const stored = await listArticles(timeline.id);
  const articles = stored.filter(({ removed }) => !removed);
  const actions = mayWrite() ? importActions : null;
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1>Import articles</h1>
        <p className={styles.lead}>
          An article is kept word for word. Its strikes, meetings and statements then appear on the timeline “
          {timeline.title}”, each with the sentences it rests on.
        </p>
      </header>
      {actions ? (
        <ImportDesk timeline={slug} actions={actions} />
      ) : (
        <EmptyState title="Articles cannot be imported here">
          Under this address everybody reads this server, and there are no accounts yet. Whoever runs it
          imports from its command line.
        </EmptyState>
      )}
      <section className={styles.articles} aria-labelledby="articles">
        <h2 id="articles" className={styles.title}>
          {articles.length === 0
            ? "Articles"
            : `${articles.length.toLocaleString("en-GB")} ${articles.length === 1 ? "article" : "articles"} here`}
        </h2>
        {articles.length === 0 ? (
          <EmptyState title="No articles yet">Their list appears here.</EmptyState>
        ) : (
          <ArticleList timeline={slug} changes={timeline.changes} articles={articles} actions={actions} />
        )}
        <RemovedArticles
          timeline={slug}
          articles={stored.filter(({ removed }) => removed)}
          actions={actions}
        />
      </section>
    </main>
  );
}
