import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["It fell in the summer of 2021.", "2021-06/2021-08"],
  ["It fell in spring 2022.", "2022-03/2022-05"],
  ["It fell in the winter of 2023.", "2023-12/2024-02"],
  ["It fell last summer.", "2024-06/2024-08"],
  ["It fell in the third quarter of 2024.", "2024-07/2024-09"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test.each(["in the fall of Kabul", "a spring offensive", "the summer was hot"])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
