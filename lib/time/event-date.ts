/** What a date rests on: a calendar date in the text, words like "on Tuesday", a neighbouring event, publication day, nothing, a person. */
export type DateBasis = "stated" | "relative" | "inferred" | "publication" | "none" | "editor";

/**
 * When something happened, as finely as its source says and no finer.
 * `earliest`/`latest` are ISO instants, half-open [earliest, latest) in UTC; null is an open end, and both are null without a date.
 */
export type EventDate = {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: DateBasis;
  /** The words of the source, null when there are none. */
  readonly words: string | null;
};
