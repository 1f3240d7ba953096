import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const metAt = (text: string): (string | null)[] => eventsOf("meeting", text).map(({ place }) => place);

describe("where parties met by the words before", () => {
  test("a meeting “there” took place in the town told before", () => {
    const text = "Rutte flew to Sofia on Monday. He met there with Bulgaria's president, Rumen Radev.";
    expect(metAt(text).at(-1)).toBe("Sofia");
  });

  test("a call is in no place", () => {
    expect(metAt("Rutte flew to Sofia on Monday. He spoke there by phone with Rumen Radev.").at(-1)).toBe(
      null,
    );
  });
});
