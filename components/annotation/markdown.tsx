import ReactMarkdown, { type Components } from "react-markdown";
import { webUrl } from "@/lib/export/web-url";
import styles from "./markdown.module.css";

/**
 * A note as its writer meant it. Raw HTML stays text; only http(s) and mailto lead anywhere; images are named, never
 * loaded, because fetching one would tell its host who reads the note.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles.markdown} dir="auto">
      <ReactMarkdown components={COMPONENTS} urlTransform={safeUrl}>
        {text}
      </ReactMarkdown>
    </div>
  );
}

const safeUrl = (url: string): string => {
  if (/^mailto:[^\s]+$/i.test(url) || url.startsWith("#") || /^\/(?![/\\])/.test(url)) return url;
  return webUrl(url) ?? "";
};

const COMPONENTS: Components = {
  img: ({ alt }) => <span>[image{alt ? `: ${alt}` : ""}]</span>,
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noopener noreferrer nofollow ugc">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  h1: ({ children }) => <p className={styles.heading}>{children}</p>,
  h2: ({ children }) => <p className={styles.heading}>{children}</p>,
  h3: ({ children }) => <p className={styles.heading}>{children}</p>,
  h4: ({ children }) => <p className={styles.heading}>{children}</p>,
  h5: ({ children }) => <p className={styles.heading}>{children}</p>,
  h6: ({ children }) => <p className={styles.heading}>{children}</p>,
};
