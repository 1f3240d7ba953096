import type { Part } from "../date-expression";
import { words } from "../rules/rule";
import { isDay, type Modifier } from "./modifier";

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:early|the early)/i, "early"],
  [/^(?:mid\b|middle|the middle|the mid)/i, "mid"],
  [/^(?:late|the late|the latter part)/i, "late"],
  [/first\s+half/i, "first-half"],
  [/(?:second|latter)\s+half/i, "second-half"],
  [/first\s+week/i, "first-week"],
  [/(?:last|final)\s+week/i, "last-week"],
  [/(?:beginning|start|opening)/i, "start"],
  [/(?:end|close)/i, "end"],
];

/** "early April", "mid-March", "late in 2021", "at the end of last month", "the first week of March" */
export const part: Modifier = {
  side: "before",
  beside: ["early", "late", "mid", "in", "on", "of", "the"],
  pattern: words(
    String.raw`\b(?:(?:early|late|mid)(?: in| on)?(?:-| )|(?:the )?(?:very )?(?:beginning|start|middle|end|close|first half|second half|latter half|first week|last week|final week|early part|latter part) of (?:the )?|(?:the )?(?:early|late)(?:er)? (?:days|weeks|months) of )$`,
    "i",
  ),
  apply: ({ meaning, relation }, { 0: matched }) => {
    // "late Tuesday" is still that day, and "the end of Tuesday" too.
    if (isDay(meaning))
      return /^(?:early|late|mid|end|the\s+end)/i.test(matched) ? { meaning, relation } : null;
    const found = PARTS.find(([pattern]) => pattern.test(matched));
    if (!found || meaning.kind === "vague" || meaning.kind === "window") return null;
    return { meaning: { kind: "part", part: found[1], of: meaning }, relation };
  },
};
