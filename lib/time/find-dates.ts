import type { DateExpression } from "./date-expression";

export type { DateExpression } from "./date-expression";

/** The words of a text that say when, in order and without overlap. */
export function findDates(_text: string): DateExpression[] {
  return [];
}
