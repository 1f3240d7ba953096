import type { Relation } from "../date-expression";
import { words } from "../rules/rule";
import type { Modifier } from "./modifier";

const THEN = "(?: at least| about| around| as early as)?(?: on| in| the)?(?: the)? ";

const relationBefore = (relation: Relation, lead: string): Modifier => ({
  side: "before",
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
);
export const until = relationBefore("until", "(?:up )?until|till");
export const by = relationBefore("by", "(?<!followed )by|no later than|not later than");
export const before = relationBefore("before", "before|prior to|ahead of");
export const after = relationBefore("after", "after|(?<!the )following|no earlier than");

/** "from 24 February on", "from 2014 onwards" */
export const onwards: Modifier = {
  side: "after",
  pattern: words(String.raw`^ (?:onwards?|or later)\b`, "i"),
  apply: ({ meaning }) => ({ meaning, relation: "since" }),
};
