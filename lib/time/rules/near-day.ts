import type { Meaning } from "../date-expression";
import { type Rule, textAfter, textBefore, words } from "./rule";

const published = (by: number): Meaning => ({
  kind: "unit",
  unit: "day",
  by,
  origin: "published",
});

const DAYS: Readonly<Record<string, Meaning>> = {
  today: published(0),
  tonight: published(0),
  yesterday: published(-1),
  tomorrow: published(1),
  "last night": published(-1),
  "last evening": published(-1),
  "this morning": published(0),
  "this afternoon": published(0),
  "this evening": published(0),
  "the day before yesterday": published(-2),
  "day before yesterday": published(-2),
  "the day after tomorrow": published(2),
  "day after tomorrow": published(2),
  "the night before last": published(-2),
  overnight: { kind: "night", day: published(0), edge: "ends" },
  "last overnight": { kind: "night", day: published(0), edge: "ends" },
};

const LOOK_ALIKE_AFTER =
  /^[\s-](?:success|sensation|stay|stays|accommodation|bag|delivery|train|rates?|millionaire|guests?|camp|lows?|highs?)\b|^[’']s\s(?:world|society|generation|standards|technology)\b/i;

/** "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "overnight" */
export const nearDay: Rule = {
  name: "near-day",
  keys: [
    "today",
    "tonight",
    "yesterday",
    "tomorrow",
    "overnight",
    "night",
    "evening",
    "morning",
    "afternoon",
  ],
  reach: 3,
  pattern: words(
    String.raw`\b(?:(?:the )?day before yesterday|(?:the )?day after tomorrow|the night before last|today|tonight|yesterday|tomorrow|last (?:night|evening)|this (?:morning|afternoon|evening)|overnight)\b`,
  ),
  read: ({ 0: matched, index }, text) => {
    const meaning = DAYS[matched.toLowerCase().replace(/\s+/g, " ")];
    if (!meaning || LOOK_ALIKE_AFTER.test(textAfter(text, index + matched.length))) return null;
    // "USA Today", "Russia Today": a capital in the middle of a name.
    if (/^T[a-z]/.test(matched) && /[A-Z][A-Za-z]*\s$/.test(textBefore(text, index))) return null;
    return { meaning };
  },
};
