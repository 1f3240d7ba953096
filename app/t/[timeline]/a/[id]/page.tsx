import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readerHref } from "@/components/event/links";
import { ArticleHeader } from "@/components/reader/article-header";
import { ArticleText } from "@/components/reader/article-text";
import { ExtractionStatus } from "@/components/reader/extraction-status";
import { Reader } from "@/components/reader/reader";
import { readerPassages } from "@/components/reader/reader-passages";
import { mayWrite } from "@/lib/accounts/may-write";
import { findArticle } from "@/lib/db/articles";
import { findTimeline } from "@/lib/db/timelines";
import { classifyLines } from "@/lib/text/line-kinds";
import { utf16 } from "@/lib/text/position";
import { segmentText } from "@/lib/text/segment-text";
import { eventActions } from "../../e/event-actions";
import styles from "./page.module.css";
import { versionAsked, versionQuery } from "./version-asked";

type Props = {
  params: Promise<{ timeline: string; id: string }>;
  searchParams: Promise<{ v?: string | string[] }>;
};

const findPageArticle = cache(async (slug: string, id: string, version: number | undefined) => {
  const timeline = await findTimeline(slug);
  const article = timeline && (await findArticle(timeline.id, id, version));
  return article ? { timeline, article } : null;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { timeline, id } = await params;
  const found = await findPageArticle(timeline, id, versionAsked((await searchParams).v));
  if (!found) return { title: "No such article", robots: { index: false } };
  const { article } = found;
  return {
    title: article.title,
    description: [article.publisher, article.publishedAt?.slice(0, 10)].filter(Boolean).join(", "),
    alternates: { canonical: readerHref(timeline, article.id) },
    // The text is its publisher's; search engines should lead there.
    robots: { index: false },
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { timeline: slug, id } = await params;
  const found = await findPageArticle(slug, id, versionAsked((await searchParams).v));
  if (!found) notFound();
  const { timeline, article } = found;
  const passages = readerPassages(article);
  const spans = passages.map(({ from, to }) => ({ start: utf16(from), end: utf16(to) }));
  const lines = segmentText(article.text, classifyLines(article.text), spans);
  return (
    <main id="main" className={styles.page}>
      <ArticleHeader article={article}>
        <ExtractionStatus timeline={slug} changes={timeline.changes} extraction={article.extraction} />
        {mayWrite() ? (
          <Link href={`${readerHref(slug, article.id)}/why${versionQuery(article)}`} prefetch={false}>
            Why these events?
          </Link>
        ) : null}
      </ArticleHeader>
      {article.version < article.newestVersion ? (
        <p className={styles.banner}>
          This is an older text: the article has changed since it was imported, and links made then lead here.{" "}
          <Link href={`${readerHref(slug, article.id)}?v=${article.newestVersion}`}>
            Read the newest text
          </Link>
        </p>
      ) : null}
      {article.removed ? (
        <p className={styles.banner}>
          This article was removed from the timeline. Its text is kept so that links to it go on working.
        </p>
      ) : null}
      <Reader
        timeline={slug}
        articleId={article.id}
        version={article.version}
        newestVersion={article.newestVersion}
        read={article.extraction.state === "done"}
        text={article.text}
        passages={passages}
        annotations={article.annotations}
        actions={article.removed ? null : eventActions()}
      >
        <ArticleText lines={lines} passages={passages} />
      </Reader>
    </main>
  );
}
