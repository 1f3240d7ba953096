import { ago, fromNow, laterOrEarlier } from "./ago";
import { anchored } from "./anchored";
import { dayFirst, daysFirst, monthDays, monthFirst } from "./calendar-date";
import { dayOfMonth } from "./day-of-month";
import { figures, isoDate } from "./figures";
import { month } from "./month";
import { independenceDay, namedAttack, namedDay } from "./named-day";
import { nearDay } from "./near-day";
import { endOfPeriod, period, sideOfPeriod, vague, window } from "./period";
import type { Rule } from "./rule";
import { quarter, season } from "./season";
import { anniversary, warDay } from "./war-day";
import { weekday } from "./weekday";
import { decade, spelledYear, year } from "./year";

/** Every rule; of two that read equally long stretches from one place, the earlier wins. */
export const RULES: readonly Rule[] = [
  namedAttack,
  isoDate,
  figures,
  daysFirst,
  monthDays,
  dayFirst,
  monthFirst,
  dayOfMonth,
  warDay,
  anniversary,
  namedDay,
  independenceDay,
  weekday,
  nearDay,
  ago,
  fromNow,
  laterOrEarlier,
  vague,
  window,
  period,
  endOfPeriod,
  sideOfPeriod,
  anchored,
  quarter,
  season,
  month,
  decade,
  spelledYear,
  year,
];
