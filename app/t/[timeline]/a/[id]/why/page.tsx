import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readerHref } from "@/components/event/links";
import { ArticleHeader } from "@/components/reader/article-header";
import { ExplainedArticle } from "@/components/reader/explained-article";
import { EmptyState } from "@/components/ui/empty-state";
import { currentEditor } from "@/lib/accounts/current-editor";
import { explainArticle } from "@/lib/articles/explain-article";
import { findArticle } from "@/lib/db/articles";
import { findTimeline } from "@/lib/db/timelines";
import type { ThreadError } from "@/lib/jobs/extract-in-thread";
import styles from "../page.module.css";
import { versionAsked, versionQuery } from "../version-asked";

type Props = {
  params: Promise<{ timeline: string; id: string }>;
  searchParams: Promise<{ v?: string | string[] }>;
};

export const metadata: Metadata = { title: "Why these events", robots: { index: false } };

/** What the extractor makes of an article, read again on every visit: for editors alone. */
export default async function WhyPage({ params, searchParams }: Props) {
  const { timeline: slug, id } = await params;
  const timeline = await findTimeline(slug);
  const article = timeline && (await findArticle(timeline.id, id, versionAsked((await searchParams).v)));
  if (!article) notFound();
  const back = (
    <Link href={`${readerHref(slug, article.id)}${versionQuery(article)}`}>Back to the article</Link>
  );
  const editor = await currentEditor();
  if (!editor.ok)
    return (
      <main id="main" className={styles.page}>
        <EmptyState level={1} title="Only editors see this" actions={back}>
          Under this address everybody reads this server. Whoever runs it can explain an article on its
          command line.
        </EmptyState>
      </main>
    );
  const { title, publishedAt, text } = article;
  const explained = await explainArticle(editor.value, { title, published: publishedAt, text });
  return (
    <main id="main" className={styles.page}>
      <ArticleHeader article={article}>{back}</ArticleHeader>
      {explained.ok ? (
        <ExplainedArticle explanation={explained.value} />
      ) : (
        <EmptyState title="This text could not be explained">{failureInWords(explained.error)}</EmptyState>
      )}
    </main>
  );
}

function failureInWords(error: ThreadError): string {
  switch (error.kind) {
    case "timed-out":
      return `Reading it again took longer than ${error.seconds} seconds, the limit of this page. The command line has none: npm run -s extract -- --explain FILE.`;
    case "out-of-memory":
      return "Reading it again took more memory than an article may.";
    case "broke":
      console.error("explaining broke", error.error);
      return "The extractor broke on this text.";
  }
}
