import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const saidAt = (text: string): (string | null)[] => eventsOf("statement", text).map(({ place }) => place);

describe("where somebody on the spot speaks", () => {
  test.each([
    ["A missile hit a block in Kherson on Monday. “The windows were gone,” one resident said.", "Kherson"],
    ["Two bombs exploded at a market in Jos on Monday. Rescuers said more bodies lay below.", "Jos"],
    ["A missile hit a block in Sumy on Monday. Rescue workers said two more bodies lay below.", "Sumy"],
    ["Thousands marched in Tbilisi on Monday. “They steal our future,” one protester said.", "Tbilisi"],
    ["A shell fell on Nikopol on Monday. “I was asleep,” Halyna Bondar told a reporter.", "Nikopol"],
  ])("%s is said in %s", (text, place) => {
    expect(saidAt(text)).toEqual([place]);
  });

  test.each([
    "A missile hit a block in Kherson on Monday. President Volodymyr Zelensky said the world must act.",
    "A missile hit a block in Kherson on Monday. The European Commission said it would send aid.",
    "A missile hit a block in Kherson on Monday. “I will not accept it,” German Chancellor Olaf Scholz said.",
  ])("%s is said in no place told", (text) => {
    expect(saidAt(text)).toEqual([null]);
  });
});
