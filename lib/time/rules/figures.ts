import { daysInMonth } from "../calendar-day";
import { FEW_FIGURES, FOUR_FIGURES } from "../starting-points";
import { type Rule, words } from "./rule";

/** "2022-04-12", "2022-04-12T05:30Z" */
export const isoDate: Rule = {
  name: "iso",
  keys: [FOUR_FIGURES],
  reach: 0,
  pattern: words(
    String.raw`(?<![\d/-])(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?:(?:T| )\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d/-])`,
  ),
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups?.year), Number(groups?.month), Number(groups?.day)];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
    return { meaning: { kind: "day", year, month, day, weekday: null } };
  },
};

/** "12/04/2022" and "4/12/89", whose order depends on the text; "12.04.2022", which is day first everywhere. */
export const figures: Rule = {
  name: "figures",
  keys: [FEW_FIGURES],
  reach: 0,
  pattern:
    /(?<![\d/.,-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3}|\d{2})(?![\d/-]|\.\d)/y,
  read: ({ groups }, _text, evidence) => {
    const { first, second, year, mark } = {
      first: Number(groups?.first),
      second: Number(groups?.second),
      year: groups?.year ?? "",
      mark: groups?.mark,
    };
    if (mark !== "/" && year.length < 4) return null;
    if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return null;
    const full =
      year.length === 4 ? Number(year) : Number(year) > 49 ? 1900 + Number(year) : 2000 + Number(year);
    return {
      meaning: {
        kind: "figures",
        first,
        second,
        year: full,
        dayFirst: mark === "." ? true : evidence.dayFirst(),
      },
    };
  },
};
