import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "Mourners carry the coffin of a driver who was killed in a drone attack, during his funeral in Kirkuk, Iraq, March 3, 2025.",
  "Firefighters work at the site of the missile strike in Odesa, Ukraine, Sept. 12, 2025.",
  "Women mourn at the funeral of a teacher who was killed in an ambush in Tripoli, Lebanon, May 4, 2025.",
  "People march to commemorate farmers killed in clashes in Yerevan, Armenia, April 10, 2025.",
  "Officers stand during a presentation of seized weapons in Kabul, Afghanistan, Jan. 5, 2025.",
])("what a picture is taken at is no strike: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});

test.each([
  "Rebels killed nine soldiers near Goma on March 3, 2025.",
  "The army says rebels killed nine soldiers near Goma on March 3, 2025.",
])("news dated in full is no caption: %s", (text) => {
  expect(eventsOf("strike", text).length).toBe(1);
});

test("a caption joins the strike that the article tells", () => {
  const [strike, ...others] = eventsOf(
    "strike",
    "A missile hit a hotel in Odesa on Friday, killing two people. Firefighters work at the site of the missile strike in Odesa, Ukraine, Sept. 12, 2025.",
  );
  expect([strike?.date, strike?.passages.length, others.length]).toEqual(["2025-09-12", 2, 0]);
});

test.each([
  ["Smoke rises after an airstrike by rebel forces in Derna, Libya, Oct. 3, 2024.", "2024-10-03", "Derna"],
  [
    "A burned bus is seen near a barracks that was hit in a drone attack in Nyala, Sudan, June 7, 2025.",
    "2025-06-07",
    "Nyala",
  ],
])("a picture of what a strike left, named as new with its place, tells of it: %s", (text, date, place) => {
  const [strike, ...others] = eventsOf("strike", `The council met on Monday.\n${text}`);
  expect([strike?.date, strike?.place, others.length]).toEqual([date, place, 0]);
});

test("a picture taken days after a strike in its place joins it", () => {
  const [strike, ...others] = eventsOf(
    "strike",
    "A missile hit a hotel in Odesa on Friday, killing two people. Residents look at the site of a missile strike in Odesa, Ukraine, Sept. 14, 2025.",
  );
  expect([strike?.date, strike?.passages.length, others.length]).toEqual(["2025-09-12", 2, 0]);
});

test("the day of a picture dates no strike told beside it", () => {
  const strikes = eventsOf(
    "strike",
    "Smoke rises after an airstrike in Derna, Libya, Oct. 3, 2024. Some 300 fighters took part in the assault on Benghazi, the ministry says.",
  );
  expect(strikes.find(({ place }) => place === "Benghazi")?.date).not.toBe("2024-10-03");
});
