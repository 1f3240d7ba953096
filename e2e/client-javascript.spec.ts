import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { CLIENT_BUDGET, clientJavaScript, comparedBytes } from "../scripts/bench/client-javascript";

test("the timeline page loads no more JavaScript than its budget", async ({ page }) => {
  expect(await clientJavaScript(page, "/t/ukraine")).toBeLessThanOrEqual(CLIENT_BUDGET);
});

test("the budget is below vis-timeline's own build with React and Next", () => {
  const { visTimeline, framework } = comparedBytes(join(process.cwd(), ".next-test"));
  expect(CLIENT_BUDGET).toBeLessThanOrEqual(0.95 * (visTimeline + framework));
});
