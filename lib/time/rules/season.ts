import { WHICH_WORD, whichOf } from "../names/which";
import { type Rule, words } from "./rule";

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** "the summer of 2021", "spring 2022", "last summer", "this winter"; a season alone is no date. */
export const season: Rule = {
  name: "season",
  keys: ["spring", "summer", "autumn", "fall", "winter"],
  reach: 2,
  pattern: words(
    String.raw`\b(?:(?<which>${WHICH_WORD}) (?<season>spring|summer|autumn|fall|winter)\b|(?:the )?(?<named>spring|summer|autumn|fall|winter)(?: of|,)? (?<year>(?:19|20)\d{2})(?!\d|[,.]\d))`,
  ),
  read: ({ groups }) => {
    const season = SEASONS[(groups?.season ?? groups?.named ?? "").toLowerCase()];
    if (season === undefined) return null;
    return {
      meaning: {
        kind: "season",
        season,
        year: groups?.year ? Number(groups.year) : null,
        which: whichOf(groups?.which),
      },
    };
  },
};

/** "the third quarter of 2024" */
export const quarter: Rule = {
  name: "quarter",
  keys: ["quarter"],
  reach: 2,
  pattern: words(
    String.raw`\b(?:the )?(?<quarter>first|second|third|fourth) quarter of (?<year>(?:19|20)\d{2})(?!\d|[,.]\d)`,
  ),
  read: ({ groups }) => {
    const index = ["first", "second", "third", "fourth"].indexOf(groups?.quarter?.toLowerCase() ?? "");
    const year = Number(groups?.year);
    return {
      meaning: {
        kind: "range",
        from: { kind: "month", year, month: index * 3 + 1, which: "bare" },
        to: { kind: "month", year, month: index * 3 + 3, which: "bare" },
      },
    };
  },
};
