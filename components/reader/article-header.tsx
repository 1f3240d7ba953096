import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { webUrl } from "@/lib/export/web-url";
import { dateInWords, datetimeOf } from "@/lib/time/words";
import type { ArticleHead } from "@/lib/timeline/event";
import styles from "./article-header.module.css";

type Props = {
  article: ArticleHead & { readonly version: number; readonly newestVersion: number };
  children?: ReactNode;
};

export function ArticleHeader({ article, children }: Props) {
  const original = webUrl(article.url);
  return (
    <header className={styles.header}>
      <p className={styles.byline}>
        <span dir="auto">{article.publisher ?? "Publisher not given"}</span>
        <Published publishedAt={article.publishedAt} />
        {article.newestVersion > 1 ? (
          <span>
            version {article.version} of {article.newestVersion}
          </span>
        ) : null}
      </p>
      <h1 className={styles.title} dir="auto">
        {article.title}
      </h1>
      <div className={styles.foot}>
        {original ? (
          <a href={original} target="_blank" rel="noopener noreferrer nofollow" className={styles.original}>
            <ExternalLink size={14} aria-hidden /> Open original
          </a>
        ) : article.url ? (
          <span className={styles.address}>{article.url}</span>
        ) : null}
        {children}
      </div>
    </header>
  );
}

function Published({ publishedAt }: { publishedAt: string | null }) {
  if (publishedAt === null) return <span>publication date not given</span>;
  const machine = datetimeOf(publishedAt);
  const words = machine === null ? dateInWords(publishedAt.slice(0, 10)) : dateInWords(publishedAt);
  return machine === null ? <span>{words}</span> : <time dateTime={machine}>{words}</time>;
}
