import type { DateContext, Tense } from "./date-context";
import type { DateExpression } from "./date-expression";
import { placeOf } from "./place";
import { pointAfter, pointBefore, type Stretch, stretchEdtf } from "./stretch";

export type { DateContext, Tense } from "./date-context";

export type ResolvedDate = {
  /** When the happening was: "since May" is `2025-05/..`. */
  readonly edtf: string;
  /**
   * The calendar unit that the words name, whatever narrows it or lies between it and the happening:
   * "since May" and "late May" both name `2025-05`.
   */
  readonly named: string;
  /** `stated` for calendar dates and named days, `relative` for what is counted from another day. */
  readonly basis: "stated" | "relative";
};

/** The date that words name in their context; null when none can be worked out. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const { relation, meaning } = expression;
  const place = placeOf(meaning, { ...context, tense: tenseOf(relation, context.tense) });
  if (!place) return null;
  return {
    edtf: relate(place.stretch, relation),
    named: stretchEdtf(place.named),
    basis: place.basis,
  };
}

/** What has gone on since Monday began on a past one in any tense; "they were to leave by 9 May" speaks of a day ahead. */
function tenseOf(relation: DateExpression["relation"], tense: Tense): Tense {
  if (relation === "since") return "past";
  if (relation === "by" || relation === "until" || relation === "before")
    return tense === "past" ? "present" : tense;
  return tense;
}

function relate(stretch: Stretch, relation: DateExpression["relation"]): string {
  const mark = stretch.rough ? "~" : "";
  switch (relation) {
    case "on":
      return stretchEdtf(stretch);
    case "since":
      return `${stretch.first}${mark}/..`;
    case "until":
    case "by":
      return `../${stretch.last}${mark}`;
    case "before":
      return `../${pointBefore(stretch.first)}${mark}`;
    case "after":
      return `${pointAfter(stretch.last)}${mark}/..`;
  }
}
