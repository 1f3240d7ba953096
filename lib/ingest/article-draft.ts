/** An article before it is stored: what a reader is shown and may still correct. */
export type ArticleDraft = {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO day or instant as fine as the source gave it; null when it gave none. */
  readonly publishedAt: string | null;
  /** NFC, LF line ends, no NUL: exactly what will be stored. */
  readonly text: string;
  /** Things the person should know before storing: "no date found", "read as windows-1251". */
  readonly warnings: readonly string[];
};

export type IngestError =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly characters: number; readonly limit: number }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "unsupported"; readonly extension: string }
  | { readonly kind: "timed-out"; readonly seconds: number }
  | { readonly kind: "no-text" };
