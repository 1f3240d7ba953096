import { expect, test } from "vitest";
import { dateIn, datesIn } from "../testing/dates-in";

test.each([
  ["on the 50th day of Russia’s full-scale invasion", "2022-04-14"],
  ["on day 1,000 of the war in Ukraine", "2024-11-19"],
  ["On the hundredth day, no: on the 100th day of the Gaza war, talks failed.", "2024-01-14"],
  ["Kyiv said on the 1000th day of the war that Russia would lose.", "2024-11-19"],
  ["on the third anniversary of Russia’s invasion", "2025-02-24"],
  ["on the first anniversary of the war between Israel and Hamas", "2024-10-07"],
])("%s", (text, edtf) => {
  expect(dateIn(text)).toBe(edtf);
});

test("a war that nobody names is the one whose day it is", () => {
  expect(dateIn("on the 50th day of the war", { published: "2022-04-14" })).toBe("2022-04-14");
  expect(dateIn("on the 50th day of the war", { published: "2022-08-14" })).toBe("?");
});

test.each(["the 50th day of his strike", "the tenth anniversary of her death"])("no date in: %s", (text) => {
  expect(datesIn(text)).toEqual([]);
});
