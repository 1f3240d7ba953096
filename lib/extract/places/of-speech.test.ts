import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  ["The prime minister, Fumio Kishida, late on Monday in Tokyo, confirmed the deaths.", "Tokyo"],
  ["In China, Erdogan told reporters travelling with him that Sweden must wait.", "China"],
  ["The energy envoy, Amos Lind, travelling in Tbilisi, told reporters the pipeline was safe.", "Tbilisi"],
  ["Annalena Roth, who was campaigning in Munich, said the tanks would be sent.", "Munich"],
])("%s ends in words said in %s", (text, place) => {
  expect(eventsOf("statement", text).at(-1)?.place).toBe(place);
});
