import type { DateExpression } from "./date-expression";

export type Tense = "past" | "present" | "future";

export type DateContext = {
  /** ISO day or instant on which the text was published; null leaves only dates that need no context. */
  readonly published: string | null;
  /** Tense of the sentence: a bare "on Thursday" lies behind a past verb and before a future one. */
  readonly tense: Tense;
  /** EDTF of the date told last, from which "the next day" counts. */
  readonly anchor: string | null;
  /** Whether 12/04 is 12 April; without it the text's own evidence decides. */
  readonly dayFirst?: boolean;
};

export type ResolvedDate = {
  /** When the happening was: "since May" is `2025-05/..`. */
  readonly edtf: string;
  /** The stretch that the words name, whatever its relation to the happening: "since May" names `2025-05`. */
  readonly named: string;
  readonly basis: "stated" | "relative";
};

/** The date that words name in their context; null when none can be worked out. */
export function resolveDate(_expression: DateExpression, _context: DateContext): ResolvedDate | null {
  return null;
}
