import { describe, expect, test } from "vitest";
import { eventsOf, read } from "../testing";

const HELD = [
  "The assassination of Bishop Tomas Arriaga shocked the country.",
  "Historians still argue about the 1994 bombing of a community centre.",
  "Several gunmen fired repeatedly at the newspaper's offices.",
  "Six monks were murdered by soldiers in their monastery.",
  "He lost a leg in the Lakeside Market bombing.",
  "Investigators reopened the case of the murder of four Dominican nuns.",
  "Nobody was ever charged for his part in the attack of May 9, 2011, which killed nine.",
];

const GENERAL = [
  "The two neighbours have traded attacks for years.",
  "Attacks on aid workers are common in the mountains.",
  "The region has seen frequent bombings.",
  "The group is known for assassinations of officials.",
  "The invasion of Ukraine changed Europe.",
  "Moscow's attacks on civilians must end, the minister said.",
  "A spate of shootings has alarmed the capital's residents.",
];

describe("an anchor", () => {
  test.each(HELD)("a victim, a target or a name holds a strike: %s", (text) => {
    const { mentions, trace } = read(text);
    expect(mentions.filter(({ type }) => type === "strike").length, trace()).toBe(1);
  });

  test.each(GENERAL)("war in general is no strike: %s", (text) => {
    expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
  });

  test("sentences about a strike already told join it, though nothing holds them by themselves", () => {
    const strikes = eventsOf(
      "strike",
      [
        "A parcel bomb wounded 13 people outside a bakery in Lyon on Friday.",
        "“There was an explosion and then screams,” said a student who lives above the shop.",
        "As the device exploded, passers-by ran for cover.",
      ].join(" "),
    );
    expect(strikes.map(({ passages }) => passages.length)).toEqual([3]);
  });

  test("a strike of another kind is not taken for the one told before", () => {
    const strikes = eventsOf(
      "strike",
      "A parcel bomb wounded 13 people in Lyon on Friday. The town has seen stabbings and police raids for years.",
    );
    expect(strikes.map(({ passages }) => passages.length)).toEqual([1]);
  });
});
