import { describe, expect, test } from "vitest";
import type { Weights } from "../evidence/weigh";
import { extractEvents, STAGES } from "../extract-events";
import { eventsOf, PUBLISHED } from "../testing";
import { weighEvidence, weighEvidenceBy } from "./weigh-evidence";

/** Strikes as some other weights would have them. */
const strikesBy = (weights: Weights, text: string) => {
  const stages = STAGES.map((stage) => (stage === weighEvidence ? weighEvidenceBy(weights) : stage));
  const { mentions, dropped } = extractEvents({ title: null, published: PUBLISHED, text }, undefined, stages);
  return { strikes: mentions.filter(({ type }) => type === "strike"), dropped };
};

const AVERTED = "A Kenyan patrol thwarted an attack by gunmen on a police post near Mandera on Tuesday.";

describe("what the weights decide", () => {
  test("a doubted strike stands where the evidence speaks louder, and says so", () => {
    const { strikes } = strikesBy({ always: 5 }, AVERTED);
    expect(strikes).toHaveLength(1);
    expect(strikes[0]?.why).toContainEqual({ stage: "weigh evidence", rule: "evidence 0.99" });
  });

  test("it is dropped for the rule that doubted it where the evidence is thin", () => {
    const { strikes, dropped } = strikesBy({ always: -5 }, AVERTED);
    expect(strikes).toEqual([]);
    expect(dropped).toContainEqual(
      expect.objectContaining({ reason: { stage: "refuse unreal", rule: '"thwarted"' } }),
    );
  });

  test.each([
    "Troops did not shell the town of Kupiansk on Tuesday.",
    "If rebels attack Goma on Tuesday, thousands will flee.",
    "The army denied bombing a market in Nyala on Tuesday.",
    "Drones may strike the port of Odesa on Tuesday.",
  ])("no evidence outweighs what says plainly that nothing happened: %s", (text) => {
    expect(strikesBy({ always: 9 }, text).strikes).toEqual([]);
  });

  test("what is only likely adds its sentence to the strike beside it", () => {
    const text =
      "Army helicopters hit rebel camps outside Goma on Sunday, killing four. Prices rose and queues grew. Clashes have emptied villages.";
    const likely = strikesBy({ always: 1 }, text).strikes;
    expect(likely.map(({ passages }) => passages.length)).toEqual([2]);
    expect(strikesBy({ always: -1 }, text).strikes[0]?.passages).toHaveLength(1);
  });

  test("what is only likely never stands by itself", () => {
    expect(strikesBy({ always: 1 }, "Days of clashes have emptied the villages.").strikes).toEqual([]);
  });
});

describe("the weights that are shipped", () => {
  test.each([
    AVERTED,
    "Two people were hurt in the dawn raid, which left a block of flats burning in Odesa.",
  ])("take for a strike: %s", (text) => {
    expect(eventsOf("strike", text)).toHaveLength(1);
  });

  test.each([
    "Officials said the new radar would help to thwart attacks on the capital.",
    "Analysts say militants use drones to attack oil depots and power stations.",
    "The alliance was founded to deter an attack on its members.",
    "Troops took part in a simulated raid in Poland on Monday.",
  ])("leave out: %s", (text) => {
    expect(eventsOf("strike", text)).toEqual([]);
  });
});
