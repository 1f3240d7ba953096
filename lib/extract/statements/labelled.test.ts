import { describe, expect, test } from "vitest";
import { eventsOf, speakerOf } from "../testing";

describe("lines that begin with whose words they hold", () => {
  test("a source, its quotation and its details are one statement", () => {
    const told = eventsOf(
      "statement",
      'Source: Donetsk Oblast Military Administration on Telegram\n\nQuote: "Two people were killed in Kurakhove overnight."\n\nDetails: The administration said that five houses had been damaged.',
    );
    expect(told.map(speakerOf)).toEqual(["Donetsk Oblast Military Administration"]);
    expect(told[0]?.passages).toHaveLength(3);
  });

  test("a news agency as source has said nothing", () => {
    expect(eventsOf("statement", "Source: Interfax-Ukraine")).toEqual([]);
  });

  test("an answer in a transcript is all its paragraph", () => {
    const told = eventsOf(
      "statement",
      "MODERATOR: When will the radar arrive?\n\nSECRETARY AUSTIN: We expect it in the spring. We are working hard on that.\n\nThe Pentagon put the words of Secretary Lloyd Austin online.",
    );
    expect(told.map(speakerOf)).toEqual(["Lloyd Austin"]);
    expect(told[0]?.passages).toHaveLength(2);
  });

  test.each([
    "Sudan: army retakes the airport after a week of fighting.",
    "Warning: the road to Gori is mined.",
    "Question: Will you resign?",
  ])("refuses: %s", (text) => {
    expect(eventsOf("statement", text)).toEqual([]);
  });
});
