import { expect, test } from "vitest";
import { datesIn } from "./testing/dates-in";

test.each([
  ["Between Monday and Tuesday ten fell.", "Between Monday and Tuesday → 2025-04-14/2025-04-15"],
  ["It lasted from Friday to Sunday.", "from Friday to Sunday → 2025-04-11/2025-04-13"],
  ["It lasted from Friday until Sunday.", "from Friday until Sunday → 2025-04-11/2025-04-13"],
  ["The visit of 29 March – 2 April 2024 failed.", "29 March – 2 April 2024 → 2024-03-29/2024-04-02"],
  ["It lasted from December 29 to January 2.", "from December 29 to January 2 → 2024-12-29/2025-01-02"],
  ["It lasted from 2014 to 2022.", "from 2014 to 2022 → 2014/2022"],
  ["It lasted from November to February 2024.", "from November to February 2024 → 2023-11/2024-02"],
  ["It lasted from late March to early April.", "from late March to early April → 2025-03-21/2025-04-10"],
])("%s", (text, expected) => {
  expect(datesIn(text)).toEqual([expected]);
});

test.each([
  ["It fell on Saturday and Sunday.", ["Saturday → 2025-04-12", "Sunday → 2025-04-13"]],
  ["He compared Friday to December.", ["Friday → 2025-04-11", "December → 2024-12"]],
  ["It fell on Monday, Tuesday saw rain.", ["Monday → 2025-04-14", "Tuesday → 2025-04-15"]],
])("no range: %s", (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});
