import { BookOpenText, ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { textFragmentUrl } from "@/lib/export/text-fragment";
import { dateInWords } from "@/lib/time/words";
import type { EventPassage, EventSource } from "@/lib/timeline/event";
import { basisInWords } from "./basis-in-words";
import styles from "./event-sources.module.css";
import { readerHref } from "./links";

type Props = {
  timeline: string;
  sources: readonly EventSource[];
  /** The date of the event, so that an article which dates it differently says so. */
  edtf: string | null;
  heading: "h2" | "h3" | "h4";
  /** Notes on a passage and the way to add one. */
  notesOn: (passage: EventPassage, articleId: string) => ReactNode;
};

export function EventSources({ timeline, sources, edtf, heading: Heading, notesOn }: Props) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.article.id} ${source.version}`}>
          <Heading className={styles.article}>
            <a href={readerHref(timeline, source.article.id, source.passages[0], source.version)}>
              {source.article.title}
            </a>
          </Heading>
          <p className={styles.byline}>
            {[
              source.article.publisher ?? "publisher not given",
              publishedInWords(source.article.publishedAt),
            ].join(" · ")}
          </p>
          {source.passages.map((passage) => (
            <Passage key={passage.id} timeline={timeline} source={source} passage={passage}>
              {notesOn(passage, source.article.id)}
            </Passage>
          ))}
          {source.date.edtf === edtf ? null : (
            <p className={styles.note}>
              This article puts it at {dateInWords(source.date.edtf)} ({basisInWords(source.date)}).
            </p>
          )}
          {source.datePassage && source.date.basis !== "publication" ? (
            <p className={styles.note}>
              Dated by{" "}
              <a href={readerHref(timeline, source.article.id, source.datePassage, source.version)}>
                “{source.datePassage.quote}”
              </a>
            </p>
          ) : null}
          {source.why.length > 0 ? (
            <details className={styles.why}>
              <summary>How this was found</summary>
              <ul>
                {whyInWords(source).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type PassageProps = { timeline: string; source: EventSource; passage: EventPassage; children: ReactNode };

function Passage({ timeline, source, passage, children }: PassageProps) {
  const original = textFragmentUrl(source.article.url, passage);
  return (
    <div className={styles.passage} id={`p-${passage.id}`}>
      <blockquote className={styles.quote} dir="auto">
        {passage.quote}
      </blockquote>
      <p className={styles.links}>
        <a href={readerHref(timeline, source.article.id, passage, source.version)}>
          <BookOpenText size={14} aria-hidden /> Open in article
        </a>
        {original ? (
          <a href={original} target="_blank" rel="noopener noreferrer nofollow">
            <ExternalLink size={14} aria-hidden /> Open original
          </a>
        ) : null}
      </p>
      {children}
    </div>
  );
}

const publishedInWords = (publishedAt: string | null) =>
  publishedAt === null ? "publication date not given" : dateInWords(publishedAt.slice(0, 10));

/** A rule may have spoken several times; once is enough to say so. */
const whyInWords = ({ why }: EventSource): readonly string[] => [
  ...new Set(why.map(({ stage, rule }) => `${stage}: ${rule}`)),
];
