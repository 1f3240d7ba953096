import { expect, test } from "vitest";
import { datelineOf } from "./dateline";
import { proseParagraphs } from "./prose";

const placeOf = (text: string) => datelineOf(text, proseParagraphs(text))?.place ?? null;

test.each([
  ["KHARKIV — Two people were hurt on Monday.", "Kharkiv"],
  ["KRYVYI RIH, Ukraine (Desk) — A drone hit a depot.", "Kryvyi Rih"],
  ["GOMA, Congo, March 3 (Wire) - Rebels shelled the town.", "Goma"],
  ["Beirut (Wire) – Jets bombed the port.", "Beirut"],
  ["Kyiv, Apr 9: Two people were hurt on Monday.", "Kyiv"],
  ["New Delhi, 3 March (Wire): Rebels shelled the town.", "New Delhi"],
  ["NOVA VODOLAHA — Shells fell on the village.", "Nova Vodolaha"],
])("%s", (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test.each([
  "Two people were hurt in Kharkiv – one of them badly.",
  "Kyiv: what we know about the attack.",
  "Zelensky — who was in Paris — said no.",
  "The Kyiv-based group said it would leave.",
  "NATO's chief said on Monday that more aid would come.",
])("no dateline: %s", (text) => {
  expect(placeOf(text)).toBeNull();
});
