import { describe, expect, test } from "vitest";
import { eventsOf, read } from "../testing";

const BOMB = "A bomb tore through a bus station in Peshawar on Friday, killing nine people.";

describe("a further sentence about a strike is a passage of it", () => {
  test.each([
    "The bomb had been hidden in a fruit cart.",
    "Then two more devices were found, and they exploded within a minute.",
    "The bombs began to explode shortly after dawn.",
    "The inspector would not speak of a possible motive for the bombing.",
    "The city was undeterred by this attack, the mayor said.",
    "A commission will be set up to look into the killing of the nine people.",
  ])("%s", (further) => {
    const { mentions, trace } = read(`${BOMB} ${further}`);
    const strikes = mentions.filter(({ type }) => type === "strike");
    expect(
      strikes.map(({ passages }) => passages.length),
      trace(),
    ).toEqual([2]);
  });

  test("“the fighting” points back to a battle", () => {
    const strikes = eventsOf(
      "strike",
      "Clashes broke out between troops and rebels in Goma on Monday. The fighting has closed the airport road.",
    );
    expect(strikes.map(({ passages }) => passages.length)).toEqual([2]);
  });

  test("comments before the news belong to the strike told next", () => {
    const strikes = eventsOf(
      "strike",
      "The cabinet spoke of the group's “bombing outrages” on Monday. Those bombings were a crime, it said. On Sunday a bomb exploded in a market in Jolo, killing six.",
    );
    expect(strikes.map(({ killed, passages }) => [killed, passages.length])).toEqual([[[6, 6], 3]]);
  });
});

describe("no passage of it", () => {
  test.each([
    "The counteroffensive in the south was gathering pace, the ministry said.",
    "The battle for the presidency has begun.",
    "A possible attack on the port worries traders.",
    "Police may yet prevent an attack by the group.",
    "Prices began to explode in spring.",
  ])("%s", (further) => {
    expect(eventsOf("strike", `${BOMB} ${further}`).map(({ passages }) => passages.length)).toEqual([1]);
  });

  test("“the bomb” points back to nothing where no attack is told", () => {
    expect(eventsOf("strike", "The minister spoke of trade. The bomb is the theme of his novel.")).toEqual(
      [],
    );
  });
});

test.each([
  ["Days of clashes between farmers and the Islamic State group have emptied Kala.", 1],
  ["Days of clashes between farmers and herders have emptied the valley.", 0],
  ["Historians compare it with the British invasion of Suez and the 1979 Soviet invasion of Afghanistan.", 1],
])("who fights whom, or a year, holds it: %s", (text, strikes) => {
  expect(eventsOf("strike", text)).toHaveLength(strikes);
});
