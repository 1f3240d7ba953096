import { describe, expect, test } from "vitest";
import { extractEvents } from "../extract-events";

const dateOf = (text: string, published: string | null): string | null | undefined =>
  extractEvents({ title: null, published, text }).mentions.find(({ type }) => type === "meeting")?.date;

const MET = "Secretary of State Antony Blinken met Foreign Minister Hakan Fidan in Ankara today.";

describe("the day a text was written", () => {
  test.each([
    ["a line of its own", `Readout\n\nMay 18, 2022\n\n${MET}`],
    ["a line with the time of day", `Ministry of Foreign Affairs\n18 May 2022, 14:30\n\n${MET}`],
    ["the dateline", `ANKARA, May 18 (Desk) - ${MET}`],
  ])("%s goes before a later day of publication", (_, text) => {
    expect(dateOf(text, "2022-05-20")).toBe("2022-05-18");
  });

  test("a text without a publication date is dated by its own line", () => {
    expect(dateOf(`18 May 2022\n\n${MET}`, null)).toBe("2022-05-18");
  });

  test.each([
    ["a sentence with a date", `The treaty was signed on May 18, 2022.\n\n${MET}`],
    ["an old date line", `First published 3 March 2021\n\n${MET}`],
    ["a later day", `Conference programme\nMay 24, 2022\n\n${MET}`],
  ])("%s does not", (_, text) => {
    expect(dateOf(text, "2022-05-20")).toBe("2022-05-20");
  });
});
