import { expect, test } from "vitest";
import { eventsOf } from "./testing";

test("a well-known surname alone is a person's, so 'their meeting' is between him and the one he names", () => {
  const text =
    "Shells killed a woman in Kherson on Wednesday, governor Oleksandr Prokudin said.\n\n" +
    "Zelensky said that he had asked Mark Rutte for help during their meeting in Odesa on Tuesday. He said that time was short.";
  const [meeting] = eventsOf("meeting", text);
  expect(meeting?.actors.map(({ name }) => name).sort()).toEqual(["Mark Rutte", "Zelensky"]);
  const speakers = eventsOf("statement", text).map(({ actors }) => actors[0]?.name);
  expect(speakers.sort()).toEqual(["Oleksandr Prokudin", "Zelensky"]);
});
