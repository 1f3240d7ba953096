import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test("Western diplomats in Brussels speak in Brussels", () => {
  const [said] = eventsOf("statement", "Western diplomats in Brussels say the loan will be approved.");
  expect(said?.place).toBe("Brussels");
});
