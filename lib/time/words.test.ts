import { afterEach, describe, expect, test } from "vitest";
import { dateInWords, datetimeOf } from "./words";

describe("a date is said at its own precision", () => {
  test.each([
    ["2025", "2025", "2025"],
    ["2025-04", "April 2025", "Apr 2025"],
    ["2025-04-03", "3 April 2025", "3 Apr 2025"],
    ["2021-22", "summer 2021", "summer 2021"],
    ["2025-04-13T14:30Z", "13 April 2025, 14:30 UTC", "13 Apr 2025, 14:30 UTC"],
    ["2025-04-13T14:30:05", "13 April 2025, 14:30:05", "13 Apr 2025, 14:30:05"],
    ["2025-04-13T14:30+05:30", "13 April 2025, 14:30 UTC+5:30", "13 Apr 2025, 14:30 UTC+5:30"],
    ["2025-04-13~", "c. 13 April 2025", "c. 13 Apr 2025"],
    ["2025-04?", "possibly April 2025", "possibly Apr 2025"],
    ["2025%", "possibly c. 2025", "possibly c. 2025"],
    ["2025-04-11/2025-04-13", "11–13 April 2025", "11–13 Apr 2025"],
    ["2025-04-13/2025-04-13", "13 April 2025", "13 Apr 2025"],
    ["2025-03-29/2025-04-02", "29 March – 2 April 2025", "29 Mar – 2 Apr 2025"],
    ["2024-12-29/2025-01-02", "29 December 2024 – 2 January 2025", "29 Dec 2024 – 2 Jan 2025"],
    ["2021-06/2021-08", "June–August 2021", "Jun–Aug 2021"],
    ["2021-11/2022-02", "November 2021 – February 2022", "Nov 2021 – Feb 2022"],
    ["2014/2022", "2014–2022", "2014–2022"],
    ["2025-04-11~/2025-04-13", "c. 11 April 2025 – 13 April 2025", "c. 11 Apr 2025 – 13 Apr 2025"],
    ["../2025-04-15", "by 15 April 2025", "by 15 Apr 2025"],
    ["2025-05-01/..", "from 1 May 2025", "from 1 May 2025"],
    ["2025-05-01/", "1 May 2025 – unknown", "1 May 2025 – unknown"],
    ["/2025-05-01", "unknown – 1 May 2025", "unknown – 1 May 2025"],
    ["0000", "1 BC", "1 BC"],
  ])("%s", (edtf, long, short) => {
    expect(dateInWords(edtf)).toBe(long);
    expect(dateInWords(edtf, "short")).toBe(short);
  });
});

test.each([null, "", "soon", "2025-02-30"])("%j is an unknown date", (edtf) => {
  expect(dateInWords(edtf)).toBe("date unknown");
  expect(datetimeOf(edtf)).toBeNull();
});

test.each([
  ["2025-04-13~", "2025-04-13"],
  ["2025-04", "2025-04"],
  ["2025-04-13T14:30+02:00", "2025-04-13T14:30+02:00"],
  ["2025-04-13/2025-04-13", "2025-04-13"],
  ["2025-04-11/2025-04-13", null],
  ["../2025-04-13", null],
  ["2021-22", null],
  ["0000", null],
])("%s is %j to a machine", (edtf, value) => {
  expect(datetimeOf(edtf)).toBe(value);
});

describe("a day is the same day in every time zone", () => {
  const own = process.env.TZ;
  afterEach(() => {
    process.env.TZ = own;
  });
  test.each(["America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati", "UTC"])("%s", (zone) => {
    process.env.TZ = zone;
    expect(dateInWords("2025-04-13")).toBe("13 April 2025");
    expect(dateInWords("2025-04-13T23:30Z")).toBe("13 April 2025, 23:30 UTC");
  });
});
