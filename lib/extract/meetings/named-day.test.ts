import { expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

test.each([
  ["Putin spoke by phone with Xi, and Victory Day was discussed.", ["Putin", "Xi"]],
  ["Fico plans to visit Moscow for the Victory Day parade on May 9 and meet with Putin.", ["Fico", "Putin"]],
  ["Prime Minister Keir Starmer met Doris Day in London on Friday.", ["Keir Starmer", "Doris Day"]],
])("a day with a name takes no part: %s", (text, parties) => {
  expect(eventsOf("meeting", text).map(namesOf)).toEqual([parties]);
});
