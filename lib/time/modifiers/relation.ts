import type { Relation } from "../date-expression";
import { words } from "../rules/rule";
import type { Modifier } from "./modifier";

const THEN = "(?: at least| about| around| as early as)?(?: on| in| the)?(?: the)? ";

const THEN_ENDS = ["least", "about", "around", "as", "on", "in", "the"];

const relationBefore = (relation: Relation, lead: string, leadEnds: readonly string[]): Modifier => ({
  side: "before",
  beside: [...leadEnds, ...THEN_ENDS],
  pattern: words(String.raw`\b(?:${lead})${THEN}$`, "i"),
  apply: (draft, _match, after) => {
    if (draft.relation !== "on" || draft.meaning.kind === "vague" || draft.meaning.kind === "window")
      return null;
    // "after Tuesday's attack": the attack was on that day, whatever came after it.
    if (relation !== "since" && /^['’]s?\b/.test(after)) return null;
    return { meaning: draft.meaning, relation };
  },
});

export const since = relationBefore(
  "since",
  "(?:ever )?since|as of|as from|starting(?: from)?|beginning(?: from)?|effective(?: from)?",
  ["since", "of", "from", "starting", "beginning", "effective"],
);
export const until = relationBefore("until", "(?:up )?until|till", ["until", "till"]);
export const by = relationBefore("by", "(?<!followed )by|no later than|not later than", ["by", "than"]);
export const before = relationBefore("before", "before|prior to|ahead of", ["before", "to", "of"]);
export const after = relationBefore("after", "after|(?<!the )following|no earlier than", [
  "after",
  "following",
  "than",
]);

/** "from 24 February on", "from 2014 onwards" */
export const onwards: Modifier = {
  side: "after",
  beside: ["onward", "onwards", "or"],
  pattern: words(String.raw`^ (?:onwards?|or later)\b`, "i"),
  apply: ({ meaning }) => ({ meaning, relation: "since" }),
};
