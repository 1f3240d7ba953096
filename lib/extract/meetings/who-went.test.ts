import { expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

test.each([
  [
    "President Erdogan addressed parliament on Sunday. Foreign Minister Hakan Fidan travelled to Baghdad on Monday, where he was received by Prime Minister Mohammed al-Sudani.",
    ["Hakan Fidan", "Mohammed al-Sudani"],
  ],
  [
    "President Joko Widodo sent General Prabowo Subianto to Beijing on Monday, where he was received by Xi Jinping.",
    ["Prabowo Subianto", "Xi Jinping"],
  ],
  [
    "Antony Blinken said that Lloyd Austin had gone to Tel Aviv, where he was received by Yoav Gallant.",
    ["Lloyd Austin", "Yoav Gallant"],
  ],
  // nobody else is told to have gone
  [
    "William Ruto spoke to reporters. He then flew to Addis Ababa, where he was received by Abiy Ahmed.",
    ["William Ruto", "Abiy Ahmed"],
  ],
])("who was received is who went there: %s", (text, parties) => {
  expect(eventsOf("meeting", text).map(namesOf)).toEqual([parties]);
});
