import { expect, test } from "vitest";
import { datesIn } from "../testing/dates-in";

test.each([
  ["It fell late on Tuesday.", "late on Tuesday → 2025-04-15"],
  ["It fell on Friday morning.", "Friday morning → 2025-04-11"],
  ["It fell at 5:30 a.m. on Monday.", "at 5:30 a.m. on Monday → 2025-04-14"],
  ["It fell shortly after midnight on 13 April.", "shortly after midnight on 13 April → 2025-04-13"],
  ["It fell in the early hours of Sunday.", "the early hours of Sunday → 2025-04-13"],
  ["It fell overnight on Monday.", "overnight on Monday → 2025-04-14/2025-04-15"],
  ["It fell overnight into Tuesday.", "overnight into Tuesday → 2025-04-14/2025-04-15"],
  ["It fell on the night of April 10.", "on the night of April 10 → 2025-04-10"],
  ["It has gone on since February 2022.", "since February 2022 → 2022-02/.."],
  ["It has gone on since 2014.", "since 2014 → 2014/.."],
  ["It has gone on since Monday.", "since Monday → 2025-04-14/.."],
  ["It has gone on from 24 February 2022 onwards.", "24 February 2022 onwards → 2022-02-24/.."],
  ["It went on until 2014.", "until 2014 → ../2014"],
  ["They are to leave by the end of May.", "by the end of May → ../2025-05-31"],
  ["They were to leave by 9 May.", "by 9 May → ../2025-05-09"],
  ["It fell before 9 April.", "before 9 April → ../2025-04-08"],
  ["It fell after 9 April.", "after 9 April → 2025-04-10/.."],
  ["He resigned after Monday’s attack.", "Monday → 2025-04-14"],
  ["It fell the day before Easter 2024.", "the day before Easter 2024 → 2024-03-30"],
  ["It fell two days after 24 February.", "two days after 24 February → 2025-02-26"],
  ["It fell on the eve of Palm Sunday.", "the eve of Palm Sunday → 2025-04-12"],
])("%s", (text, expected) => {
  expect(datesIn(text)).toEqual([expected]);
});
