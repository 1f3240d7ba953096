import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

describe("places of several happenings", () => {
  test("a later sentence that refers to an attack does not move it", () => {
    const strikes = eventsOf(
      "strike",
      "A missile hit Kherson on Tuesday, killing one person. The attack came as delegations were meeting in Riyadh. The strike was condemned in Paris.",
    );
    expect(strikes.map(({ place }) => place)).toEqual(["Kherson"]);
  });

  test("what was fired in a night joins the strike of that night", () => {
    const strikes = eventsOf(
      "strike",
      "Russian drones struck Odesa overnight, injuring four people, the mayor said. In all, Russia launched 96 drones at Ukraine, the air force said.",
    );
    expect(strikes.map(({ place, injured }) => [place, injured])).toEqual([["Odesa", [4, 4]]]);
  });

  test("a city named just before is the place of what follows", () => {
    const strikes = eventsOf(
      "strike",
      "Drones struck Dnipro on Tuesday, killing three people. \n\nOn Wednesday it was the turn of Kharkiv. Two people were killed as drones struck apartment blocks, the governor said.",
    );
    expect(strikes.map(({ place }) => place)).toEqual(["Dnipro", "Kharkiv"]);
  });

  test("the blast and the missile of a strike told before are that strike", () => {
    const strikes = eventsOf(
      "strike",
      "A missile struck a hotel in Odesa on Tuesday, killing two people. The blast damaged 14 houses. The missile that destroyed the hotel was made abroad, the governor said.",
    );
    expect(strikes.map(({ passages }) => passages.length)).toEqual([3]);
  });

  test("a national who dies is no attacker", () => {
    const strikes = eventsOf(
      "strike",
      "Missiles hit Kyiv on Tuesday. An American citizen died of shrapnel wounds, the mayor said.",
    );
    expect(strikes.flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain("United States");
  });

  test("“the city” is the place and no target; a hospital is one", () => {
    const [first] = eventsOf("strike", "In Sumy, the Ukrainian city was attacked by drones on Tuesday.");
    expect(first?.actors.map(({ name }) => name)).not.toContain("Ukrainian city");
    const [second] = eventsOf("strike", "In Sumy, missiles struck a hospital on Tuesday.");
    expect(second?.actors.map(({ name }) => name)).toEqual(["hospital"]);
    const [third] = eventsOf("strike", "Russian missiles killed 12 people in Sumy on Tuesday.");
    expect(third?.actors.map(({ name }) => name)).toEqual(["Russia"]);
  });

  test("a raid of the other side, told afterwards, is another strike", () => {
    const [strike] = eventsOf(
      "strike",
      "Russian missiles struck Poltava on Tuesday, killing two people. The mayor recalled Ukraine's raid on the air bases.",
    );
    expect(strike?.actors.map(({ name }) => name)).toEqual(["Russia"]);
  });

  test("what came hours later is a strike of its own in that city", () => {
    const strikes = eventsOf(
      "strike",
      "A missile struck Izium on Tuesday, killing six people. The governor went there. An hour later drones attacked the town and set a barn on fire. A man was killed there.",
    );
    expect(strikes.map(({ place, killed }) => [place, killed])).toEqual([
      ["Izium", [6, 6]],
      ["Izium", [1, 1]],
    ]);
  });

  test("“of the war on” a country leaves the country attacked", () => {
    const [strike] = eventsOf(
      "strike",
      "Russia launched its biggest raid of the war on Moldova overnight with 90 drones.",
    );
    expect(strike?.place).toBe("Moldova");
  });

  test("two cities in one sentence are two strikes, each with its toll", () => {
    const strikes = eventsOf(
      "strike",
      "Missiles struck Dnipro, killing three people, and Kharkiv, killing one person, on Monday.",
    );
    expect(strikes.map(({ place, killed }) => [place, killed])).toEqual([
      ["Dnipro", [3, 3]],
      ["Kharkiv", [1, 1]],
    ]);
  });
});
